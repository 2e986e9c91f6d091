"""The `ReceiptPrinter` port: word a slip, hand it to whatever printer sets it, say whether it came out."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from kiosk.terminal.ports import Printer, PrintResult, Receipt, RefundSlip
from kiosk.terminal.slips.elements import Slip
from kiosk.terminal.slips.on_demand import Typesetter
from kiosk.terminal.slips.receipt import receipt_slip
from kiosk.terminal.slips.refund import refund_slip
from kiosk.terminal.slips.wording import Imprint


class SlipPrinter(Protocol):
    """A printer that sets slips in its own way."""

    def print_slip(self, slip: Slip) -> bool:
        """Print; False if it did not surely come out."""
        ...


class SlipReceiptPrinter:
    """Words receipts and refund slips of `shop` (may be empty), dated by `now` in local time.

    A slip is not worth a locked printer or a second try: the amounts stand on the screen as well.
    """

    def __init__(self, printer: SlipPrinter, shop: str, now: Callable[[], datetime]) -> None:
        self._printer = printer
        self._shop = shop
        self._now = now

    def print_receipt(self, receipt: Receipt) -> bool:
        """Print; False if it did not surely come out."""
        return self._printer.print_slip(receipt_slip(receipt, Imprint(self._shop, self._now())))

    def print_refund_slip(self, slip: RefundSlip) -> bool:
        """Print; False if it did not surely come out."""
        return self._printer.print_slip(refund_slip(slip, Imprint(self._shop, self._now())))


class DocumentSlipPrinter:
    """Slips as A6 pages on a `Printer` of documents."""

    def __init__(self, printer: Printer, typesetter: Typesetter) -> None:
        self._printer = printer
        self._typesetter = typesetter

    def print_slip(self, slip: Slip) -> bool:
        """Print; False if it did not surely come out."""
        page = memoryview(self._typesetter.pdf(slip))
        outcome = self._printer.print_document(page, sheets=1, on_sheet=_ignore)
        return outcome.result is PrintResult.PRINTED


def _ignore(_: int) -> None:
    """One sheet is all there is; nobody counts along."""
