from datetime import datetime

import pytest

from kiosk.demo.printer.trays import A4, A6
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.domain.money import Yen
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.ticket import RECEIPT
from kiosk.terminal.devices.printer.lock import NeverLocked
from kiosk.terminal.ports import Receipt, ReceiptPrinter, TransactionId
from kiosk.terminal.receipt_printer import DocumentSlipPrinter, SlipReceiptPrinter
from kiosk.terminal.slips.pdf import SlipTypesetter
from kiosk.terminal.slips.receipt import receipt_slip
from kiosk.terminal.slips.refund import refund_slip
from kiosk.terminal.slips.wording import Imprint
from tests.terminal.devices.printer.rigs import quick_settings
from tests.terminal.slips.samples import NOT_PAID_OUT

_SHOP = "みほんマート"
_NOW = datetime(2026, 4, 1, 9, 5)  # noqa: DTZ001 - slips show local time
_RECEIPT = Receipt(TransactionId("t-1"), "みほん市", ("juminhyo",), (Yen(200),), Yen(500), Yen(300))


@pytest.fixture
def typesetter() -> SlipTypesetter:
    return SlipTypesetter()


def _receipt_printer(printer: VirtualPrinter, typesetter: SlipTypesetter) -> ReceiptPrinter:
    driver = IppPrinter(quick_settings(printer.uri, None), NeverLocked(), RECEIPT)
    return SlipReceiptPrinter(DocumentSlipPrinter(driver, typesetter), _SHOP, lambda: _NOW)


def test_the_receipt_comes_out_on_one_side_of_a6(typesetter: SlipTypesetter) -> None:
    with VirtualPrinter(sheet_seconds=0.01, medium=A6) as printer:
        assert _receipt_printer(printer, typesetter).print_receipt(_RECEIPT)
        (paper,) = printer.papers
    assert paper.pdf == typesetter.pdf(receipt_slip(_RECEIPT, Imprint(_SHOP, _NOW)))
    assert (paper.sheets, paper.two_sided) == (1, False)


def test_a_refund_slip_comes_out_as_well(typesetter: SlipTypesetter) -> None:
    with VirtualPrinter(sheet_seconds=0.01, medium=A6) as printer:
        assert _receipt_printer(printer, typesetter).print_refund_slip(NOT_PAID_OUT)
        (paper,) = printer.papers
    assert paper.pdf == typesetter.pdf(refund_slip(NOT_PAID_OUT, Imprint(_SHOP, _NOW)))


def test_a_receipt_that_jams_is_reported_and_the_next_one_is_printed(typesetter: SlipTypesetter) -> None:
    with VirtualPrinter(sheet_seconds=0.01, medium=A6) as printer:
        receipts = _receipt_printer(printer, typesetter)
        printer.jam_at(1)
        assert not receipts.print_receipt(_RECEIPT)
        printer.clear_jam()
        assert receipts.print_receipt(_RECEIPT)


def test_a_receipt_printer_with_other_paper_prints_none(typesetter: SlipTypesetter) -> None:
    with VirtualPrinter(sheet_seconds=0.01, medium=A4) as printer:
        assert not _receipt_printer(printer, typesetter).print_receipt(_RECEIPT)
        assert printer.papers == ()
