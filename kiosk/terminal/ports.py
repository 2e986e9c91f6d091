"""What the procedure needs of devices and services: one Protocol each, with the values they answer.

What a human or a machine may do at any moment (a card pulled, a jam, no answer) is a value here; an
exception out of a port is a programming or configuration fault. Every call may block; the conductor
calls each port on a thread of its own.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import NewType, Protocol

from kiosk.domain.languages import Language
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.offers import MunicipalityLabel, Offer, Quote
from kiosk.domain.orders import Order
from kiosk.domain.refusals import Refusal

TransactionId = NewType("TransactionId", str)
"""Names one session's money towards the till: random, on the receipt, tells nothing of anyone."""


class CardPresence(Enum):
    """What the reader reports about the card slot."""

    READER_MISSING = auto()
    EMPTY = auto()
    CARD_PRESENT = auto()


class CardProblem(Enum):
    """Why a card could not be read or used; not counting a wrong PIN."""

    NOT_MY_NUMBER = auto()
    WITHOUT_CERTIFICATE = auto()
    PHONE = auto()
    TORN_OUT = auto()
    SWAPPED = auto()
    UNREADABLE = auto()
    READER_MISSING = auto()


@dataclass(frozen=True, slots=True)
class CardIdentity:
    """What the card tells before the PIN: its certificate for user authentication and the tries left."""

    certificate_der: bytes
    tries_left: int


@dataclass(frozen=True, slots=True)
class CardSignature:
    """The card's answer to COMPUTE DIGITAL SIGNATURE."""

    value: bytes


@dataclass(frozen=True, slots=True)
class WrongPin:
    """The PIN was wrong; `tries_left` is 0 when that was the last try."""

    tries_left: int


PIN_LENGTH = 4
"""Digits of the PIN of the certificate for user authentication, 利用者証明用 (docs/reference/card.md)."""


class SecretDigits(Protocol):
    """The typed PIN: kept outside of the flow, in locked memory, readable once by the card driver."""

    @property
    def view(self) -> memoryview:
        """The typed digits as ASCII bytes."""
        ...

    def zeroize(self) -> None:
        """Overwrite the digits and forget their number."""
        ...


class CardReader(Protocol):
    """A PC/SC reader with a My Number card in it (docs/reference/card.md)."""

    def watch(self, listener: Callable[[CardPresence], None]) -> None:
        """Call `listener` with the present state and then at each change, on the monitor's thread."""
        ...

    def read(self) -> CardIdentity | CardProblem:
        """Connect exclusively, select the JPKI application, read certificate and tries left."""
        ...

    def sign(self, pin: SecretDigits, to_be_signed: bytes) -> CardSignature | WrongPin | CardProblem:
        """Make sure it is still the same card, VERIFY once, sign, power the card off.

        The PIN is zeroized before this returns, whatever happened.
        """
        ...

    def close(self) -> None:
        """Power the card off, stop the monitor and release the reader."""
        ...


class PrinterTrouble(StrEnum):
    """Why a printer cannot print now; the values are IPP printer-state-reasons without severity suffix."""

    UNREACHABLE = "unreachable"
    NOT_TRUSTED = "not-trusted"
    STOPPED = "stopped"
    NOT_ACCEPTING = "not-accepting-jobs"
    BUSY = "busy"
    LOCKED = "locked"
    MEDIA_EMPTY = "media-empty"
    MEDIA_NEEDED = "media-needed"
    MEDIA_JAM = "media-jam"
    COVER_OPEN = "cover-open"
    TONER_EMPTY = "toner-empty"
    MARKER_SUPPLY_EMPTY = "marker-supply-empty"
    OUTPUT_AREA_FULL = "output-area-full"
    INPUT_TRAY_MISSING = "input-tray-missing"
    PAUSED = "paused"
    SPOOL_AREA_FULL = "spool-area-full"
    DOOR_OPEN = "door-open"
    INTERLOCK_OPEN = "interlock-open"
    PAPER_SIZE_MISSING = "paper-size-missing"
    DUPLEX_MISSING = "duplex-missing"
    ATTRIBUTE_NOT_SUPPORTED = "attribute-not-supported"


class PrintResult(Enum):
    """The outcome rule (docs/reference/printing.md, section 7)."""

    PRINTED = auto()
    FAILED_CLEAN = auto()
    UNCLEAR = auto()


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """How one print job ended, and what stood in its way."""

    result: PrintResult
    troubles: tuple[PrinterTrouble, ...] = ()


class Printer(Protocol):
    """An IPP printer that is fed straight from memory (docs/reference/printing.md)."""

    def preflight(self) -> tuple[PrinterTrouble, ...]:
        """Everything that speaks against printing now; empty if the printer is ready."""
        ...

    def print_document(
        self, document: memoryview, sheets: int, on_sheet: Callable[[int], None]
    ) -> PrintOutcome:
        """Send `document` once and follow it to a terminal state.

        `on_sheet` is called with the number of sheets that came out so far.
        """
        ...


class LineResult(Enum):
    """What became of one paid line, as the till records it."""

    PRINTED = auto()
    VOID = auto()


@dataclass(frozen=True, slots=True)
class PaymentMeans:
    """What the till can take now: `accepts_notes` is False when change could not be given."""

    accepts_notes: bool


class TillTrouble(Enum):
    """Why the till cannot take money now."""

    NOT_READY = auto()
    FAULT = auto()


@dataclass(frozen=True, slots=True)
class Settlement:
    """A balanced transaction: money in - money paid out = fees kept."""

    received: Yen
    paid_out: Yen
    kept: Yen


class Till(Protocol):
    """The payment port: the till process owns devices and journal; no citizen data passes here.

    Every call names the transaction; calling again with the same arguments is harmless.
    """

    def begin(
        self,
        transaction: TransactionId,
        fees: tuple[Yen, ...],
        on_received: Callable[[Yen], None],
    ) -> PaymentMeans | TillTrouble:
        """Open a transaction over one fee a line and accept money.

        `on_received` is called with the whole amount received so far, after it was journalled, and
        once more with each later coin. Acceptance stops by itself when the sum of the fees is reached.
        """
        ...

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        """Journal that line `line` is about to be sent to the printer; durable when this returns."""
        ...

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        """Journal what became of line `line`; durable when this returns."""
        ...

    def settle(self, transaction: TransactionId) -> Settlement | TillTrouble:
        """Stop accepting, pay out what is not kept for printed lines, close the transaction.

        Before any line was printed this gives everything back (REPAY).
        """
        ...


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

    def open(self, signature: CardSignature) -> Offer | Refusal:
        """Messages 3 to 6: authenticate at the center, open at the municipality."""
        ...

    def apply(self, order: Order) -> Quote | Refusal:
        """Messages 7 and 8: fix the order, learn its fees."""
        ...

    def issue(self, line: int) -> IssuedDocument | Refusal:
        """Messages 10 to 13: fetch and verify one line; asks again by itself where an answer was lost."""
        ...

    def report(self, line: int, result: LineResult) -> None:
        """Message 14, and message 12 where the line is void: at least once, counted once."""
        ...

    def close(self) -> None:
        """Message 15, as best it can, and destroy the session keys."""
        ...


class Prompt(StrEnum):
    """A spoken prompt; the value is the name of its recording."""

    WELCOME = "welcome"
    LAY_CARD = "lay-card"
    ENTER_PIN = "enter-pin"
    WRONG_PIN = "wrong-pin"
    TAKE_CARD = "take-card"
    CHOOSE = "choose"
    INSERT_MONEY = "insert-money"
    PRINTING = "printing"
    TAKE_PAPER = "take-paper"
    TAKE_RECEIPT = "take-receipt"
    TAKE_CHANGE = "take-change"
    STILL_THERE = "still-there"
    REFUSED = "refused"
    GOODBYE = "goodbye"


class Speaker(Protocol):
    """Plays recorded prompts."""

    def say(self, prompt: Prompt, language: Language) -> None:
        """Start a prompt, in place of one that still plays."""
        ...

    def stop(self) -> None:
        """Fall silent."""
        ...


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt says; no name, no certificate content."""

    transaction: TransactionId
    municipality: str
    kinds: tuple[str, ...]
    """One printed line each, as CertificateKind values."""
    fees: tuple[Yen, ...]
    received: Yen
    paid_out: Yen


class ReceiptPrinter(Protocol):
    """Prints the receipt of a session."""

    def print_receipt(self, receipt: Receipt) -> bool:
        """Print; False if it did not come out."""
        ...
