"""What printers do to a kiosk (docs/reference/printing.md, section 8), played by the virtual printer."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from kiosk.demo.printer.identity import make_identity
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.trays import LETTER
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.registry import JobState, Status
from kiosk.terminal.devices.printer.lock import Hold, LockFile, NeverLocked
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult
from tests.terminal.devices.printer.rigs import VirtualRig, pages, quick_settings

_DOCUMENT = pages(4)
_SHEETS = 2
_PATIENCE = 30.0


def _ignore(_: int) -> None:
    """Nobody counts along."""


@pytest.fixture
def printer(virtual: VirtualRig, lock: LockFile) -> IppPrinter:
    return IppPrinter(quick_settings(virtual.uri, virtual.certificate), lock)


@pytest.fixture
def hasty(virtual: VirtualRig, lock: LockFile) -> IppPrinter:
    """A driver that gives a printer half a second for a document, and all the time to cancel it."""
    return IppPrinter(replace(quick_settings(virtual.uri, virtual.certificate), deadline=0.5), lock)


class LeapingClock:
    """Runs as clocks do, until somebody lets much time pass at once."""

    def __init__(self) -> None:
        self._leapt = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self._leapt

    def leap(self, seconds: float) -> None:
        self._leapt += seconds


def _print(printer: IppPrinter, on_sheet: Callable[[int], None] = _ignore) -> PrintOutcome:
    return printer.print_document(memoryview(_DOCUMENT), _SHEETS, on_sheet)


def _cover(machine: Machine) -> None:
    machine.cover_open = True


def _toner(machine: Machine) -> None:
    machine.toner_empty = True


def _output(machine: Machine) -> None:
    machine.output_full = True


def _letter(machine: Machine) -> None:
    machine.main_tray.medium = LETTER


def _simplex(machine: Machine) -> None:
    machine.two_sided = False


def _pause(machine: Machine) -> None:
    machine.paused = True


def _waste(machine: Machine) -> None:
    machine.waste_full = True


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        (_cover, PrinterTrouble.COVER_OPEN),
        (_toner, PrinterTrouble.TONER_EMPTY),
        (_output, PrinterTrouble.OUTPUT_AREA_FULL),
        (_letter, PrinterTrouble.PAPER_SIZE_MISSING),
        (_simplex, PrinterTrouble.DUPLEX_MISSING),
        (_pause, PrinterTrouble.PAUSED),
        (_waste, PrinterTrouble.STOPPED),
    ],
)
def test_a_fault_is_found_before_anything_is_sent(
    printer: IppPrinter, virtual: VirtualRig, fault: Callable[[Machine], None], trouble: PrinterTrouble
) -> None:
    with virtual.printer.adjust() as machine:
        fault(machine)
    assert trouble in printer.preflight()
    assert _print(printer).result is PrintResult.FAILED_CLEAN
    assert virtual.printed() == ()


def test_a_paused_printer_is_also_stopped(printer: IppPrinter, virtual: VirtualRig) -> None:
    with virtual.printer.adjust() as machine:
        machine.paused = True
    assert printer.preflight() == (PrinterTrouble.PAUSED, PrinterTrouble.STOPPED)


def test_paper_that_runs_out_and_is_refilled_costs_nothing(printer: IppPrinter, virtual: VirtualRig) -> None:
    virtual.load_paper(1)
    outcome = _print(printer, lambda sheet: virtual.load_paper(10) if sheet == 1 else None)
    assert outcome == PrintOutcome(PrintResult.PRINTED)


def test_an_output_tray_that_fills_up_and_is_emptied_costs_nothing(
    printer: IppPrinter, virtual: VirtualRig
) -> None:
    def fill(sheet: int) -> None:
        if sheet == 1:
            waiter.start()

    def empty_when_stopped() -> None:
        with virtual.printer.adjust() as machine:
            machine.output_full = True
        assert virtual.printer.wait_until(lambda jobs: jobs[-1].state is JobState.STOPPED, _PATIENCE)
        with virtual.printer.adjust() as machine:
            machine.output_full = False

    waiter = Thread(target=empty_when_stopped)
    outcome = printer.print_document(memoryview(pages(40)), 20, fill)
    waiter.join()
    assert outcome == PrintOutcome(PrintResult.PRINTED)


@pytest.mark.parametrize(
    ("fault", "trouble"), [(_output, PrinterTrouble.OUTPUT_AREA_FULL), (_waste, PrinterTrouble.STOPPED)]
)
def test_a_printer_that_stops_for_good_is_cancelled_and_tells_why(
    virtual: VirtualRig, lock: LockFile, fault: Callable[[Machine], None], trouble: PrinterTrouble
) -> None:
    settings, clock = quick_settings(virtual.uri, virtual.certificate), LeapingClock()
    printer = IppPrinter(settings, lock, pacing=Pacing(clock))

    def stop_at_the_first_sheet(_: int) -> None:
        with virtual.printer.adjust() as machine:
            fault(machine)
        clock.leap(settings.deadline)

    outcome = printer.print_document(memoryview(pages(40)), 20, stop_at_the_first_sheet)
    assert outcome == PrintOutcome(PrintResult.UNCLEAR, (trouble,))
    assert virtual.printer.wait_until(lambda jobs: jobs[-1].cancel_requested, _PATIENCE)
    assert lock.is_locked


def test_a_queue_that_stays_paused_after_the_refill_is_told_and_sent_nothing(
    printer: IppPrinter, virtual: VirtualRig
) -> None:
    virtual.load_paper(0)
    _pause_the(virtual, paused=True)
    virtual.load_paper(10)
    assert printer.preflight() == (PrinterTrouble.PAUSED, PrinterTrouble.STOPPED)
    assert _print(printer).result is PrintResult.FAILED_CLEAN
    _pause_the(virtual, paused=False)
    assert _print(printer) == PrintOutcome(PrintResult.PRINTED)


def _pause_the(virtual: VirtualRig, *, paused: bool) -> None:
    with virtual.printer.adjust() as machine:
        machine.paused = paused


def test_paper_that_is_never_refilled_ends_unclear_at_the_deadline(
    virtual: VirtualRig, lock: LockFile
) -> None:
    virtual.load_paper(1)
    settings, clock = quick_settings(virtual.uri, virtual.certificate), LeapingClock()
    printer = IppPrinter(settings, lock, pacing=Pacing(clock))
    outcome = _print(printer, lambda _: clock.leap(settings.deadline))
    assert outcome.result is PrintResult.UNCLEAR
    assert PrinterTrouble.MEDIA_EMPTY in outcome.troubles
    assert lock.is_locked
    assert [paper.sheets for paper in virtual.printer.papers] == [1]


def test_a_job_that_never_begins_is_cancelled_cleanly_at_the_deadline(
    hasty: IppPrinter, virtual: VirtualRig, lock: LockFile
) -> None:
    with virtual.printer.adjust() as machine:
        machine.stalled = True
    waker = Thread(target=_resume_when_cancelled, args=(virtual,))
    waker.start()
    outcome = _print(hasty)
    waker.join()
    assert outcome.result is PrintResult.FAILED_CLEAN
    assert not lock.is_locked


def _resume_when_cancelled(virtual: VirtualRig) -> None:
    """The printer comes back to its senses once somebody cancels."""
    assert virtual.printer.wait_until(lambda jobs: any(job.cancel_requested for job in jobs), _PATIENCE)
    with virtual.printer.adjust() as machine:
        machine.stalled = False


def test_a_job_that_cannot_be_cancelled_is_unclear_and_locks_the_printer(
    virtual: VirtualRig, lock: LockFile
) -> None:
    with virtual.printer.adjust() as machine:
        machine.stalled = True
    settings = replace(quick_settings(virtual.uri, virtual.certificate), deadline=0.5, cancel_grace=0.5)
    assert _print(IppPrinter(settings, lock)).result is PrintResult.UNCLEAR
    assert lock.is_locked


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
    assert _print(printer) == PrintOutcome(PrintResult.FAILED_CLEAN, (trouble,))
    assert virtual.printed() == ()


def test_a_lost_answer_is_made_good_by_finding_the_job(printer: IppPrinter, virtual: VirtualRig) -> None:
    virtual.printer.lose_next_answer()
    assert _print(printer) == PrintOutcome(PrintResult.PRINTED)
    assert virtual.printed() == (_DOCUMENT,)


def test_the_job_of_an_earlier_citizen_is_not_taken_for_the_lost_one(
    printer: IppPrinter, virtual: VirtualRig, lock: LockFile
) -> None:
    assert _print(printer).result is PrintResult.PRINTED
    virtual.printer.cut_next_document()
    assert _print(printer).result is PrintResult.UNCLEAR
    assert lock.is_locked
    assert len(virtual.printed()) == 1


def test_a_long_document_that_breaks_off_is_a_clean_failure(virtual: VirtualRig, lock: LockFile) -> None:
    patient = replace(quick_settings(virtual.uri, virtual.certificate), contact_grace=_PATIENCE)
    printer = IppPrinter(patient, lock)
    virtual.printer.cut_next_document()
    long_document = _DOCUMENT + b"%" + b"x" * (32 << 20)
    outcome = printer.print_document(memoryview(long_document), _SHEETS, _ignore)
    assert outcome == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.UNREACHABLE,))
    assert virtual.printed() == ()


def test_nothing_is_ever_sent_twice(printer: IppPrinter, virtual: VirtualRig, lock: LockFile) -> None:
    for fault in (virtual.printer.lose_next_answer, virtual.printer.cut_next_document):
        fault()
        _print(printer)
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
    assert _print(printer) == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.UNREACHABLE,))


def test_a_printer_without_counters_is_believed_when_it_is_done(
    printer: IppPrinter, virtual: VirtualRig
) -> None:
    with virtual.printer.adjust() as machine:
        machine.counts_impressions = False
    told: list[int] = []
    assert _print(printer, told.append) == PrintOutcome(PrintResult.PRINTED)
    assert told == []


def test_a_jam_without_counters_is_unclear(printer: IppPrinter, virtual: VirtualRig) -> None:
    with virtual.printer.adjust() as machine:
        machine.counts_impressions = False
        machine.jam_at_sheet = 1
    assert _print(printer).result is PrintResult.UNCLEAR


def test_fewer_sheets_than_the_certificate_has_are_never_called_printed(
    printer: IppPrinter, virtual: VirtualRig, lock: LockFile
) -> None:
    assert printer.print_document(memoryview(pages(2)), 2, _ignore).result is PrintResult.UNCLEAR
    assert lock.is_locked
    assert [paper.complete for paper in virtual.printer.papers] == [True]


def test_a_document_of_someone_else_in_the_queue_keeps_the_printer_busy(
    printer: IppPrinter, virtual: VirtualRig
) -> None:
    with virtual.printer.adjust() as machine:
        machine.stalled = True
    settings = replace(quick_settings(virtual.uri, virtual.certificate), user_name="other")
    other = IppPrinter(settings, NeverLocked())
    sender = Thread(target=_print, args=(other,))
    sender.start()
    assert virtual.printer.wait_until(
        lambda jobs: any(job.state is JobState.PROCESSING for job in jobs), _PATIENCE
    )
    assert printer.preflight() == (PrinterTrouble.BUSY,)
    with virtual.printer.adjust() as machine:
        machine.stalled = False
    sender.join()
    assert printer.preflight() == ()


def test_a_kiosk_that_dies_while_it_prints_leaves_a_locked_printer(
    printer: IppPrinter, virtual: VirtualRig, lock: LockFile
) -> None:
    def die(_: int) -> None:
        raise SystemExit

    with pytest.raises(SystemExit):
        _print(printer, die)
    next_one = IppPrinter(quick_settings(virtual.uri, virtual.certificate), lock)
    assert next_one.preflight() == (PrinterTrouble.LOCKED,)
    assert lock.is_locked
    assert virtual.printer.wait_until(lambda jobs: all(job.state.is_terminal for job in jobs), _PATIENCE)
    lock.unlock()
    assert next_one.preflight() == ()


def test_the_printer_is_held_from_before_the_document_is_sent_to_its_end(
    printer: IppPrinter, virtual: VirtualRig, lock: LockFile
) -> None:
    held: list[Hold | None] = []
    assert _print(printer, lambda _: held.append(lock.held)).result is PrintResult.PRINTED
    (job,) = virtual.printer.papers
    assert {hold and hold.job_id for hold in held} == {job.job_id}
    assert lock.held is None
    assert not lock.is_locked


def test_a_pinned_certificate_that_has_expired_is_not_trusted(tmp_path: Path, lock: LockFile) -> None:
    expired = make_identity(tmp_path, lifetime=timedelta(hours=-1))
    with VirtualPrinter(expired) as old:
        printer = IppPrinter(quick_settings(old.uri, expired.certificate), lock)
        assert printer.preflight() == (PrinterTrouble.NOT_TRUSTED,)
        assert _print(printer) == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.NOT_TRUSTED,))
        assert old.papers == ()


def test_plain_ipp_works_where_it_is_permitted(lock: LockFile) -> None:
    with VirtualPrinter(sheet_seconds=0.01) as plain:
        assert _print(IppPrinter(quick_settings(plain.uri, None), lock)) == PrintOutcome(PrintResult.PRINTED)
