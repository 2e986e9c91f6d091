"""What the driver promises, held against our virtual printer, against ippeveprinter and against cupsd."""

from pathlib import Path

import pytest

from kiosk.demo.printer.identity import make_identity
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult
from tests.terminal.devices.printer.rigs import PrinterRig, pages, quick_settings

_PRINTED = PrintOutcome(PrintResult.PRINTED)


def _ignore(_: int) -> None:
    """Nobody counts along."""


def test_a_printer_with_paper_and_toner_is_ready(printer: IppPrinter) -> None:
    assert printer.preflight() == ()


@pytest.mark.parametrize("sheets", [1, 3])
def test_what_is_printed_is_byte_for_byte_what_was_sent(
    printer: IppPrinter, rig: PrinterRig, sheets: int
) -> None:
    document = pages(2 * sheets)
    assert printer.print_document(memoryview(document), sheets, _ignore) == _PRINTED
    assert rig.printed() == (document,)


def test_a_document_of_a_megabyte_arrives_whole(printer: IppPrinter, rig: PrinterRig) -> None:
    document = pages(2, words=("x" * 1000,) * 600)
    assert len(document) > 1 << 20
    assert printer.print_document(memoryview(document), 1, _ignore) == _PRINTED
    assert rig.printed() == (document,)


def test_the_paper_is_a4_on_both_sides_in_black(printer: IppPrinter, rig: PrinterRig) -> None:
    printer.print_document(memoryview(pages(2)), 1, _ignore)
    ticket = rig.last_ticket()
    assert ticket["media"] == "iso_a4_210x297mm"
    assert ticket["sides"] == "two-sided-long-edge"
    assert ticket["print-color-mode"] == "monochrome"


def test_a_document_is_ordered_once(printer: IppPrinter, rig: PrinterRig) -> None:
    printer.print_document(memoryview(pages(2)), 1, _ignore)
    assert rig.last_ticket()["copies"] == "1"


def test_job_and_user_are_called_the_same_for_every_citizen(printer: IppPrinter, rig: PrinterRig) -> None:
    printer.print_document(memoryview(pages(2)), 1, _ignore)
    ticket = rig.last_ticket()
    assert (ticket["job-name"], ticket["user"]) == ("certificate", "kiosk")


def test_sheets_are_told_as_they_come_out(printer: IppPrinter) -> None:
    told: list[int] = []
    assert printer.print_document(memoryview(pages(6)), 3, told.append) == _PRINTED
    assert told == sorted(set(told))
    assert told[-1] == 3


def test_one_document_after_the_other_is_printed(printer: IppPrinter, rig: PrinterRig) -> None:
    first, second = pages(2), pages(4)
    assert printer.print_document(memoryview(first), 1, _ignore) == _PRINTED
    assert printer.print_document(memoryview(second), 2, _ignore) == _PRINTED
    assert rig.printed() == (first, second)


def test_an_empty_tray_is_found_before_anything_is_sent(printer: IppPrinter, rig: PrinterRig) -> None:
    rig.load_paper(0)
    assert PrinterTrouble.MEDIA_EMPTY in printer.preflight()
    outcome = printer.print_document(memoryview(pages(2)), 1, _ignore)
    assert outcome.result is PrintResult.FAILED_CLEAN
    assert PrinterTrouble.MEDIA_EMPTY in outcome.troubles
    assert rig.printed() == ()
    rig.load_paper(100)
    assert printer.preflight() == ()


def test_a_jam_on_the_first_sheet_is_a_clean_failure(
    printer: IppPrinter, rig: PrinterRig, lock: LockFile
) -> None:
    rig.jam_at(1)
    outcome = printer.print_document(memoryview(pages(4)), 2, _ignore)
    assert outcome == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.MEDIA_JAM,))
    assert not lock.is_locked
    assert printer.preflight()[0] is PrinterTrouble.MEDIA_JAM


def test_a_jam_on_a_later_sheet_is_unclear_and_locks_the_printer(
    printer: IppPrinter, rig: PrinterRig, lock: LockFile
) -> None:
    rig.jam_at(2)
    told: list[int] = []
    outcome = printer.print_document(memoryview(pages(4)), 2, told.append)
    assert outcome == PrintOutcome(PrintResult.UNCLEAR, (PrinterTrouble.MEDIA_JAM,))
    assert told == [1]
    assert lock.is_locked
    assert printer.preflight() == (PrinterTrouble.LOCKED,)
    again = printer.print_document(memoryview(pages(4)), 2, told.append)
    assert again == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.LOCKED,))
    assert len(rig.printed()) == 1


def test_a_document_that_is_given_up_after_a_sheet_is_unclear(printer: IppPrinter, lock: LockFile) -> None:
    outcome = printer.print_document(memoryview(pages(20)), 10, lambda _: printer.give_up())
    assert outcome.result is PrintResult.UNCLEAR
    assert lock.is_locked


def test_another_certificate_than_the_pinned_one_is_not_trusted(
    rig: PrinterRig, lock: LockFile, tmp_path: Path
) -> None:
    stranger = make_identity(tmp_path, "stranger")
    printer = IppPrinter(quick_settings(rig.uri, stranger.certificate), lock)
    assert printer.preflight() == (PrinterTrouble.NOT_TRUSTED,)
    outcome = printer.print_document(memoryview(pages(2)), 1, _ignore)
    assert outcome == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.NOT_TRUSTED,))
    assert rig.printed() == ()
