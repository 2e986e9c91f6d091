"""The tray of the settings, over the wire: certificates are drawn from it, and from no other."""

from dataclasses import replace

import pytest

from kiosk.demo.printer.trays import A4, MAIN_TRAY, SECOND_TRAY
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult
from tests.terminal.devices.printer.rigs import VirtualRig, pages, quick_settings


def _drawing_from(tray: str | None, virtual: VirtualRig, lock: LockFile) -> IppPrinter:
    settings = quick_settings(virtual.uri, virtual.certificate)
    return IppPrinter(replace(settings, tray=tray), lock)


def _print(printer: IppPrinter) -> PrintOutcome:
    return printer.print_document(memoryview(pages(4)), 2, lambda _: None)


def _left_in_the_trays(virtual: VirtualRig) -> tuple[int, ...]:
    with virtual.printer.adjust() as machine:
        return tuple(tray.sheets for tray in machine.trays)


@pytest.mark.parametrize(
    ("tray", "left"), [(None, (248, 250)), (MAIN_TRAY, (248, 250)), (SECOND_TRAY, (250, 248))]
)
def test_the_sheets_come_from_the_tray_of_the_settings(
    virtual: VirtualRig, lock: LockFile, tray: str | None, left: tuple[int, int]
) -> None:
    with virtual.printer.adjust() as machine:
        machine.second_tray.medium = A4
    assert _print(_drawing_from(tray, virtual, lock)) == PrintOutcome(PrintResult.PRINTED)
    assert _left_in_the_trays(virtual) == left


def test_a_tray_with_other_paper_is_not_drawn_from(virtual: VirtualRig, lock: LockFile) -> None:
    printer = _drawing_from(SECOND_TRAY, virtual, lock)
    assert printer.preflight() == (PrinterTrouble.PAPER_SIZE_MISSING,)
    assert _print(printer) == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.PAPER_SIZE_MISSING,))
    assert _left_in_the_trays(virtual) == (250, 250)


def test_without_a_tray_the_printer_chooses_by_size(virtual: VirtualRig, lock: LockFile) -> None:
    with virtual.printer.adjust() as machine:
        machine.main_tray.medium, machine.second_tray.medium = machine.second_tray.medium, A4
    assert _print(_drawing_from(None, virtual, lock)) == PrintOutcome(PrintResult.PRINTED)
    assert _left_in_the_trays(virtual) == (250, 248)


def test_a_tray_that_the_printer_does_not_have_is_sent_nothing(virtual: VirtualRig, lock: LockFile) -> None:
    printer = _drawing_from("tray-9", virtual, lock)
    assert PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED in printer.preflight()
    assert _print(printer).result is PrintResult.FAILED_CLEAN
    assert virtual.printed() == ()


def test_an_empty_second_tray_keeps_nothing_from_being_printed(virtual: VirtualRig, lock: LockFile) -> None:
    with virtual.printer.adjust() as machine:
        machine.second_tray.sheets = 0
        machine.counts_impressions = False
    printer = _drawing_from(MAIN_TRAY, virtual, lock)

    assert printer.preflight() == ()
    assert _print(printer) == PrintOutcome(PrintResult.PRINTED)
    assert _left_in_the_trays(virtual) == (248, 0)


def test_the_tray_of_the_settings_that_is_empty_is_found_beside_a_full_one(
    virtual: VirtualRig, lock: LockFile
) -> None:
    with virtual.printer.adjust() as machine:
        machine.main_tray.sheets = 0
    printer = _drawing_from(MAIN_TRAY, virtual, lock)

    assert PrinterTrouble.MEDIA_EMPTY in printer.preflight()
    assert virtual.printed() == ()


def test_where_the_printer_chooses_the_tray_an_empty_one_refuses(virtual: VirtualRig, lock: LockFile) -> None:
    with virtual.printer.adjust() as machine:
        machine.second_tray.sheets = 0

    assert _drawing_from(None, virtual, lock).preflight() == (PrinterTrouble.MEDIA_EMPTY,)
