"""The link to center and municipality, and the certificates that come over it."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.refusals import Refusal
from kiosk.domain.registrations import Particulars, RegistrationInvitation, RegistrationReceipt
from kiosk.terminal.ports.card import CardSignature
from kiosk.terminal.ports.money import IssuedLine, LineResult


@dataclass(frozen=True, slots=True)
class Connected:
    """A municipality answered `hello`: it is open, and the statement can be signed."""

    municipality: MunicipalityLabel
    statement: bytes
    """What the card is to sign (COSE Sig_structure)."""


class IssuedDocument(Protocol):
    """A verified certificate in one locked buffer."""

    @property
    def view(self) -> memoryview:
        """The PDF's bytes; never copied."""
        ...

    @property
    def sheets(self) -> int:
        """Sheets of paper that make the certificate complete."""
        ...

    @property
    def issued(self) -> IssuedLine:
        """What the till has to know to report the line's outcome."""
        ...

    def zeroize(self) -> None:
        """Overwrite the bytes; the view is dead afterwards."""
        ...


class CenterLink(Protocol):
    """The session's side of the protocol (docs/protocol.md). One object serves one session."""

    def municipalities(self) -> tuple[MunicipalityLabel, ...]:
        """The municipalities of the trusted directory, in the order of their codes."""
        ...

    def connect(self, certificate_der: bytes, municipality: MunicipalityCode | None) -> Connected | Refusal:
        """Messages 1 and 2. `municipality` is None for the one where the card's holder lives."""
        ...

    def open(self, signature: CardSignature) -> Offer | RegistrationInvitation | Refusal:
        """Messages 3 to 6: authenticate at the center, open at the municipality."""
        ...

    def register(self, particulars: Particulars) -> RegistrationReceipt | Refusal:
        """Messages 7r and 8r, after an invitation: apply for registration."""
        ...

    def apply(self, order: Order) -> Quote | Refusal:
        """Messages 7 and 8: fix the order, learn its fees."""
        ...

    def issue(self, line: int) -> IssuedDocument | Refusal:
        """Messages 10 to 13: fetch and verify one line; asks again by itself where an answer was lost."""
        ...

    def report(self, line: int, result: LineResult) -> None:
        """Message 12 where the line is void, as best it can. The outcome itself is the till's to report."""
        ...

    def close(self) -> None:
        """Message 15, as best it can, and destroy the session keys."""
        ...
