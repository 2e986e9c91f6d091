"""The witness between session and link changes nothing and remembers digests, not documents."""

import hashlib
from datetime import date

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import Particulars, RegistrationInvitation, RegistrationReceipt
from kiosk.terminal.ports import CardSignature, Connected, IssuedDocument, IssuedLine, LineResult
from kiosk.trials.tour.witness import WitnessedLink
from tests.municipality.orders import INKAN, one

LABEL = MunicipalityLabel(MunicipalityCode("990019"), "みほん市")


class Document:
    """A document that knows whether it was wiped."""

    def __init__(self) -> None:
        self._bytes = bytearray(b"%PDF-made-up")
        self.sheets = 2
        self.issued = IssuedLine(bytes(16), "011002", "inkan", Yen(300))

    @property
    def view(self) -> memoryview:
        return memoryview(self._bytes)

    def zeroize(self) -> None:
        self._bytes[:] = bytes(len(self._bytes))


TOLD = Particulars(date(1988, 5, 1), "ミホン　タロウ", "0312345678")


class Link:
    """A link that answers with what it was given, and remembers what it was asked."""

    def __init__(self, issued: IssuedDocument | Refusal) -> None:
        self.issued = issued
        self.asked: list[object] = []

    def municipalities(self) -> tuple[MunicipalityLabel, ...]:
        return (LABEL,)

    def connect(self, certificate_der: bytes, municipality: MunicipalityCode | None) -> Connected | Refusal:
        self.asked.append((certificate_der, municipality))
        return Connected(LABEL, b"to be signed")

    def open(self, signature: CardSignature) -> Offer | RegistrationInvitation | Refusal:
        self.asked.append(signature)
        return Refusal.PERSON_UNKNOWN

    def register(self, particulars: Particulars) -> RegistrationReceipt | Refusal:
        self.asked.append(particulars)
        return Refusal.REGISTRATION_PENDING

    def apply(self, order: Order) -> Quote | Refusal:
        self.asked.append(order)
        return Refusal.ORDER_NOT_ALLOWED

    def issue(self, line: int) -> IssuedDocument | Refusal:
        self.asked.append(line)
        return self.issued

    def report(self, line: int, result: LineResult) -> None:
        self.asked.append((line, result))

    def close(self) -> None:
        self.asked.append("close")


def test_everything_passes_in_both_directions() -> None:
    link = Link(Document())
    witness = WitnessedLink(link)
    assert witness.municipalities() == (LABEL,)
    assert witness.connect(b"der", None) == Connected(LABEL, b"to be signed")
    assert witness.open(CardSignature(b"s")) is Refusal.PERSON_UNKNOWN
    assert witness.register(TOLD) is Refusal.REGISTRATION_PENDING
    assert witness.apply(one(INKAN)) is Refusal.ORDER_NOT_ALLOWED
    assert witness.issue(0) is link.issued
    witness.report(0, LineResult.PRINTED)
    witness.close()
    assert link.asked == [
        (b"der", None),
        CardSignature(b"s"),
        TOLD,
        one(INKAN),
        0,
        (0, LineResult.PRINTED),
        "close",
    ]


def test_a_digest_outlives_the_document() -> None:
    document = Document()
    digest = hashlib.sha256(document.view).hexdigest()
    witness = WitnessedLink(Link(document))
    witness.apply(one(INKAN))
    witness.issue(0)
    document.zeroize()
    [seen] = witness.issued
    assert (seen.line, seen.kind, seen.sheets, seen.sha256) == (0, CertificateKind.INKAN, 2, digest)


def test_a_refusal_is_no_document() -> None:
    witness = WitnessedLink(Link(Refusal.ISSUE_FAILED))
    witness.apply(one(INKAN))
    assert witness.issue(0) is Refusal.ISSUE_FAILED
    assert witness.issued == []
