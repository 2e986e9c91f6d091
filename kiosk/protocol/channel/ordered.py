"""An order from its quote on: named by a digest, each line with its fee."""

from dataclasses import dataclass

from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import Quote
from kiosk.domain.orders import Order
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import RequestDigest, Subject, Transcript
from kiosk.protocol.manifest import ExpectedManifest
from kiosk.protocol.messages.ordering import QuoteMade
from kiosk.protocol.transcript import after_quote, request_digest


@dataclass(frozen=True, slots=True)
class OrderedRequest:
    """What the citizen pays for and what every later message is bound to."""

    order: Order
    quote: Quote
    digest: RequestDigest

    @property
    def transcript(self) -> Transcript:
        """What issue, status and void are bound to."""
        return after_quote(self.digest)

    def expected(self, line: int, municipality: MunicipalityCode, subject: Subject) -> ExpectedManifest:
        """What the manifest of one line has to say."""
        return ExpectedManifest(
            municipality,
            self.digest,
            line,
            self.order.lines[line].kind,
            subject,
            self.quote.fees[line],
        )


def quoted(order: Order, message: QuoteMade, application: Transcript) -> OrderedRequest:
    """The order under its quote, if the quote's digest is over exactly what both ends said.

    Raises NotAuthentic for another digest or another number of lines.
    """
    quote = Quote(tuple(map(Yen, message.fees)), message.expires_at)
    digest = request_digest(application, quote.fees, quote.expires_at)
    if message.digest != digest or len(quote.fees) != len(order.lines):
        raise NotAuthentic(Fault.WRONG_DIGEST)
    return OrderedRequest(order, quote, digest)
