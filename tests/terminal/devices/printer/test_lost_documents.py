"""Documents that are refused, answers that are lost, printers that go away (section 8 of the reference)."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.demo.printer.identity import make_identity
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.registry import Status
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult
from tests.terminal.devices.printer.rigs import VirtualRig, pages, quick_settings
from tests.terminal.devices.printer.sending import DOCUMENT, PATIENCE, SHEETS, ignore, send


@pytest.fixture
def printer(virtual: VirtualRig, lock: LockFile) -> IppPrinter:
    return IppPrinter(quick_settings(virtual.uri, virtual.certificate), lock)


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (Status.BUSY, PrinterTrouble.BUSY),
        (Status.ATTRIBUTES_OR_VALUES, PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED),
        (Status.NOT_ACCEPTING_JOBS, PrinterTrouble.NOT_ACCEPTING),
    ],
)
def test_a_refused_document_is_a_clean_failure(
    printer: IppPrinter, virtual: VirtualRig, status: Status, trouble: PrinterTrouble
) -> None:
    virtual.printer.refuse_next_job(status)
    assert send(printer) == PrintOutcome(PrintResult.FAILED_CLEAN, (trouble,))
    assert virtual.printed() == ()


def test_a_lost_answer_is_made_good_by_finding_the_job(printer: IppPrinter, virtual: VirtualRig) -> None:
    virtual.printer.lose_next_answer()
    assert send(printer) == PrintOutcome(PrintResult.PRINTED)
    assert virtual.printed() == (DOCUMENT,)


def test_the_job_of_an_earlier_citizen_is_not_taken_for_the_lost_one(
    printer: IppPrinter, virtual: VirtualRig, lock: LockFile
) -> None:
    assert send(printer).result is PrintResult.PRINTED
    virtual.printer.cut_next_document()
    assert send(printer).result is PrintResult.UNCLEAR
    assert lock.is_locked
    assert len(virtual.printed()) == 1


def test_a_long_document_that_breaks_off_is_a_clean_failure(virtual: VirtualRig, lock: LockFile) -> None:
    patient = replace(quick_settings(virtual.uri, virtual.certificate), contact_grace=PATIENCE)
    printer = IppPrinter(patient, lock)
    virtual.printer.cut_next_document()
    long_document = DOCUMENT + b"%" + b"x" * (32 << 20)
    outcome = printer.print_document(memoryview(long_document), SHEETS, ignore)
    assert outcome == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.UNREACHABLE,))
    assert virtual.printed() == ()


def test_nothing_is_ever_sent_twice(printer: IppPrinter, virtual: VirtualRig, lock: LockFile) -> None:
    for fault in (virtual.printer.lose_next_answer, virtual.printer.cut_next_document):
        fault()
        send(printer)
        lock.unlock()
    assert len(virtual.printed()) == 1


def test_a_printer_that_is_switched_off_while_printing_is_unclear(
    printer: IppPrinter, virtual: VirtualRig, lock: LockFile
) -> None:
    outcome = printer.print_document(memoryview(pages(20)), 10, lambda _: virtual.printer.power_off())
    assert outcome == PrintOutcome(PrintResult.UNCLEAR, (PrinterTrouble.UNREACHABLE,))
    assert lock.is_locked


def test_a_printer_that_restarts_has_forgotten_the_job_which_is_unclear(
    printer: IppPrinter, virtual: VirtualRig, lock: LockFile
) -> None:
    def restart(_: int) -> None:
        virtual.printer.power_off()
        virtual.printer.power_on()

    outcome = printer.print_document(memoryview(pages(20)), 10, restart)
    assert outcome.result is PrintResult.UNCLEAR
    assert lock.is_locked


def test_a_printer_that_is_off_is_unreachable(printer: IppPrinter, virtual: VirtualRig) -> None:
    virtual.printer.power_off()
    assert printer.preflight() == (PrinterTrouble.UNREACHABLE,)
    assert send(printer) == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.UNREACHABLE,))


def test_a_pinned_certificate_that_has_expired_is_not_trusted(tmp_path: Path, lock: LockFile) -> None:
    expired = make_identity(tmp_path, lifetime=timedelta(hours=-1))
    with VirtualPrinter(expired) as old:
        printer = IppPrinter(quick_settings(old.uri, expired.certificate), lock)
        assert printer.preflight() == (PrinterTrouble.NOT_TRUSTED,)
        assert send(printer) == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.NOT_TRUSTED,))
        assert old.papers == ()


def test_plain_ipp_works_where_it_is_permitted(lock: LockFile) -> None:
    with VirtualPrinter(sheet_seconds=0.01) as plain:
        assert send(IppPrinter(quick_settings(plain.uri, None), lock)) == PrintOutcome(PrintResult.PRINTED)
