"""The ports of one session, as they are put together by the session process or the demo."""

from dataclasses import dataclass

from kiosk.terminal.ports import CardReader, CenterLink, Hours, Printer, ReceiptPrinter, Speaker, Till


@dataclass(frozen=True, slots=True)
class SessionPorts:
    """One object for each device and service that the procedure needs."""

    card: CardReader
    link: CenterLink
    printer: Printer
    till: Till
    speaker: Speaker
    receipts: ReceiptPrinter
    hours: Hours | None = None
    """None where the shop states no hours: then center and municipality alone decide."""
