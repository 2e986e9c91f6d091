"""Stands between session and link and keeps digests of what was issued; the bytes pass untouched."""

import hashlib
from dataclasses import dataclass

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import Particulars, RegistrationInvitation, RegistrationReceipt
from kiosk.terminal.ports import CardSignature, CenterLink, Connected, IssuedDocument, LineResult


@dataclass(frozen=True, slots=True)
class SeenDocument:
    """A certificate that the session took as genuine."""

    line: int
    kind: CertificateKind
    sheets: int
    sha256: str


class WitnessedLink:
    """Another `CenterLink`, watched."""

    def __init__(self, link: CenterLink) -> None:
        self._link = link
        self._order = Order()
        self.issued: list[SeenDocument] = []
        self.results: dict[int, LineResult] = {}

    def municipalities(self) -> tuple[MunicipalityLabel, ...]:
        """See `CenterLink.municipalities`."""
        return self._link.municipalities()

    def connect(self, certificate_der: bytes, municipality: MunicipalityCode | None) -> Connected | Refusal:
        """See `CenterLink.connect`."""
        return self._link.connect(certificate_der, municipality)

    def open(self, signature: CardSignature) -> Offer | RegistrationInvitation | Refusal:
        """See `CenterLink.open`."""
        return self._link.open(signature)

    def register(self, particulars: Particulars) -> RegistrationReceipt | Refusal:
        """See `CenterLink.register`."""
        return self._link.register(particulars)

    def apply(self, order: Order) -> Quote | Refusal:
        """See `CenterLink.apply`."""
        self._order = order
        return self._link.apply(order)

    def issue(self, line: int) -> IssuedDocument | Refusal:
        """See `CenterLink.issue`."""
        issued = self._link.issue(line)
        if not isinstance(issued, Refusal):
            digest = hashlib.sha256(issued.view).hexdigest()
            self.issued.append(SeenDocument(line, self._order.lines[line].kind, issued.sheets, digest))
        return issued

    def report(self, line: int, result: LineResult) -> None:
        """See `CenterLink.report`."""
        self.results[line] = result
        self._link.report(line, result)

    def close(self) -> None:
        """See `CenterLink.close`."""
        self._link.close()
