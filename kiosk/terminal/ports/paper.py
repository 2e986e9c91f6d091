"""The printers: one for certificates (docs/reference/printing.md), one for receipts."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Protocol

from kiosk.domain.money import Yen
from kiosk.terminal.ports.money import PaymentMethod, TransactionId


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

    def give_up(self) -> None:
        """Cancel the document that is being printed, because nobody waits for it; from any thread.

        Its outcome is still awaited and returned by `print_document`. While none prints, the next one is not
        begun: the end of a session may overtake its document on the way to the printer.
        """
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
    method: PaymentMethod = PaymentMethod.CASH


class RefundReason(Enum):
    """Why there is money that a clerk has to decide about."""

    NOT_PAID_OUT = auto()
    """The machine could not give it back."""
    MISPRINT = auto()
    """The citizen says that the paper is not right."""
    UNKNOWN_CHARGE = auto()
    """Nobody knows whether it was paid: the slip tells the rule of the means; nothing is refunded yet."""
    UNKNOWN_REFUND = auto()
    """Nobody knows whether it went back, cashless or out of a hopper; nothing is paid in cash yet."""


@dataclass(frozen=True, slots=True)
class RefundSlip:
    """What a clerk needs to decide without seeing card or certificate; no name, no content."""

    transaction: TransactionId
    reason: RefundReason
    municipality: str
    amount: Yen
    kinds: tuple[str, ...] = ()
    """The lines that it is about, as CertificateKind values, where it is about lines."""
    fees: tuple[Yen, ...] = ()
    method: PaymentMethod = PaymentMethod.CASH
    brand: str = ""
    """The e-money, where it is known."""
    balance: Yen | None = None
    """What was on the card before, where it is known."""


class ReceiptPrinter(Protocol):
    """Prints the receipt of a session, and slips."""

    def print_receipt(self, receipt: Receipt) -> bool:
        """Print; False if it did not come out."""
        ...

    def print_refund_slip(self, slip: RefundSlip) -> bool:
        """Print; False if it did not come out."""
        ...
