"""The `ReceiptPrinter` port on any `Printer`: set the slip, print it, say whether it came out."""

from collections.abc import Callable
from datetime import datetime

from kiosk.terminal.ports import Printer, PrintResult, Receipt, RefundSlip
from kiosk.terminal.slips import SlipTypesetter


class SlipReceiptPrinter:
    """Prints receipts on `printer`, dated by `now` in local time.

    A receipt is not worth a locked printer or a second try: the amounts stand on the screen as well.
    """

    def __init__(self, printer: Printer, typesetter: SlipTypesetter, now: Callable[[], datetime]) -> None:
        self._printer = printer
        self._typesetter = typesetter
        self._now = now

    def print_receipt(self, receipt: Receipt) -> bool:
        """Print; False if it did not surely come out."""
        return self._print(self._typesetter.receipt(receipt, self._now()))

    def print_refund_slip(self, slip: RefundSlip) -> bool:
        """Print; False if it did not surely come out."""
        return self._print(self._typesetter.refund_slip(slip, self._now()))

    def _print(self, slip: bytes) -> bool:
        outcome = self._printer.print_document(memoryview(slip), sheets=1, on_sheet=_ignore)
        return outcome.result is PrintResult.PRINTED


def _ignore(_: int) -> None:
    """One sheet is all there is; nobody counts along."""
