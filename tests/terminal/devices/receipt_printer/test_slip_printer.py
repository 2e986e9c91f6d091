"""The ESC/POS driver against a printer that decodes the bytes it gets."""

import socket
from collections.abc import Iterator
from datetime import datetime

import pytest

from kiosk.demo.receipt_printer.decoder import Line
from kiosk.demo.receipt_printer.virtual_receipt_printer import VirtualReceiptPrinter
from kiosk.domain.money import Yen
from kiosk.terminal.devices.receipt_printer.columns import COLUMNS, width_of
from kiosk.terminal.devices.receipt_printer.opening import open_escpos
from kiosk.terminal.devices.receipt_printer.slip_printer import (
    EscPosAddress,
    EscPosSlipPrinter,
    PrinterState,
)
from kiosk.terminal.ports import Receipt, RefundSlip, TransactionId
from kiosk.terminal.receipt_printer import SlipReceiptPrinter
from kiosk.terminal.slips.elements import Text
from tests.terminal.slips.samples import EVERY_REFUND_SLIP

_NOW = datetime(2026, 4, 1, 9, 5)  # noqa: DTZ001 - slips show local time
_RECEIPT = Receipt(TransactionId("7KQ4M2XH"), "みほん市", ("juminhyo",), (Yen(200),), Yen(500), Yen(300))


@pytest.fixture
def printer() -> Iterator[VirtualReceiptPrinter]:
    with VirtualReceiptPrinter() as printer:
        yield printer


def driver_of(printer: VirtualReceiptPrinter) -> EscPosSlipPrinter:
    return EscPosSlipPrinter(EscPosAddress("127.0.0.1", printer.port, answer_seconds=1.0))


def receipts_on(printer: VirtualReceiptPrinter) -> SlipReceiptPrinter:
    return SlipReceiptPrinter(driver_of(printer), "みほんマート", lambda: _NOW)


def words_of(slip: tuple[Line, ...]) -> str:
    return "\n".join(line.words for line in slip)


def test_a_receipt_comes_out_in_japanese_and_is_cut_off(printer: VirtualReceiptPrinter) -> None:
    assert receipts_on(printer).print_receipt(_RECEIPT)
    (slip,) = printer.slips
    assert printer.faults == ()
    for words in ("みほんマート", "みほん市", "7KQ4M2XH", "住民票の写し 交付手数料", "¥200", "¥500", "現金"):
        assert words in words_of(slip)
    title = slip[0]
    assert (title.words, title.align, title.is_large, title.is_bold) == (
        "領収証 RECEIPT",
        "center",
        True,
        True,
    )
    assert [line.words for line in slip if line.is_large] == [title.words, next(_total(slip))]
    assert not slip[-1].is_large


def _total(slip: tuple[Line, ...]) -> Iterator[str]:
    return (line.words for line in slip if line.words.startswith("合計"))


@pytest.mark.parametrize("refund", EVERY_REFUND_SLIP)
def test_every_refund_slip_keeps_to_the_columns(printer: VirtualReceiptPrinter, refund: RefundSlip) -> None:
    assert receipts_on(printer).print_refund_slip(refund)
    (slip,) = printer.slips
    assert refund.transaction in words_of(slip)
    assert max(width_of(line.words) for line in slip) <= COLUMNS
    assert printer.faults == ()


def test_slips_follow_each_other_without_a_trace_of_the_one_before(printer: VirtualReceiptPrinter) -> None:
    receipts = receipts_on(printer)
    assert receipts.print_receipt(_RECEIPT)
    assert receipts.print_receipt(_RECEIPT)
    first, second = printer.slips
    assert first == second


def test_an_open_cover_prints_nothing(printer: VirtualReceiptPrinter) -> None:
    printer.open_cover()
    assert not receipts_on(printer).print_receipt(_RECEIPT)
    assert printer.slips == ()
    assert driver_of(printer).state() == PrinterState(is_online=False, has_paper=True)


def test_a_roll_at_its_end_prints_nothing(printer: VirtualReceiptPrinter) -> None:
    printer.take_paper_out()
    assert not receipts_on(printer).print_receipt(_RECEIPT)
    assert printer.slips == ()
    assert driver_of(printer).state() == PrinterState(is_online=True, has_paper=False)


def test_a_roll_that_ends_in_the_slip_is_told(printer: VirtualReceiptPrinter) -> None:
    printer.run_out_at(3)
    assert not receipts_on(printer).print_receipt(_RECEIPT)


def test_a_printer_that_does_not_confirm_has_not_printed(printer: VirtualReceiptPrinter) -> None:
    printer.fall_mute()
    assert not receipts_on(printer).print_receipt(_RECEIPT)
    assert driver_of(printer).state() is None


def test_a_printer_that_is_not_there_is_no_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = int(nobody.getsockname()[1])
    driver = EscPosSlipPrinter(EscPosAddress("127.0.0.1", port, answer_seconds=0.5))
    assert not driver.print_slip((Text("x"),))
    assert driver.state() is None


def test_a_character_that_the_printer_has_not_is_a_question_mark(printer: VirtualReceiptPrinter) -> None:
    assert driver_of(printer).print_slip((Text("𠮷田 ABC"),))
    assert words_of(printer.slips[0]) == "?田 ABC"


def test_the_settings_address_opens_the_driver(printer: VirtualReceiptPrinter) -> None:
    assert open_escpos(printer.uri).print_slip((Text("x"),))
    assert words_of(printer.slips[0]) == "x"
