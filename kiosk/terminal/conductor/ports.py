"""The ports of one session, as they are put together by the session process or the demo."""

from dataclasses import dataclass

from kiosk.terminal.ports import CardReader, CenterLink, Printer, ReceiptPrinter, Speaker, Till


@dataclass(frozen=True, slots=True)
class SessionPorts:
    """One object for each device and service that the procedure needs."""

    card: CardReader
    link: CenterLink
    printer: Printer
    till: Till
    speaker: Speaker
    receipts: ReceiptPrinter
