"""Jobs that do not end by themselves: cancelled in time, or the printer is locked."""

from collections.abc import Callable
from dataclasses import replace
from threading import Thread

import pytest

from kiosk.demo.printer.machine import Machine
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.lock import Hold, LockFile
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult
from tests.terminal.devices.printer.rigs import VirtualRig, pages, quick_settings
from tests.terminal.devices.printer.sending import PATIENCE, LeapingClock, send, with_a_long_first_pause


@pytest.fixture
def printer(virtual: VirtualRig, lock: LockFile) -> IppPrinter:
    return IppPrinter(quick_settings(virtual.uri, virtual.certificate), lock)


def _output(machine: Machine) -> None:
    machine.output_full = True


def _waste(machine: Machine) -> None:
    machine.waste_full = True


def test_paper_that_is_never_refilled_ends_unclear_at_the_deadline(
    virtual: VirtualRig, lock: LockFile
) -> None:
    virtual.load_paper(1)
    settings, clock = quick_settings(virtual.uri, virtual.certificate), LeapingClock()
    printer = IppPrinter(settings, lock, pacing=Pacing(clock))
    outcome = send(printer, lambda _: clock.leap(settings.deadline))
    assert outcome.result is PrintResult.UNCLEAR
    assert PrinterTrouble.MEDIA_EMPTY in outcome.troubles
    assert lock.is_locked
    assert [paper.sheets for paper in virtual.printer.papers] == [1]


def test_a_job_that_never_begins_is_cancelled_cleanly_at_the_deadline(
    virtual: VirtualRig, lock: LockFile
) -> None:
    settings = quick_settings(virtual.uri, virtual.certificate)
    printer = IppPrinter(settings, lock, pacing=with_a_long_first_pause(settings.deadline))
    with virtual.printer.adjust() as machine:
        machine.stalled = True
    waker = Thread(target=_resume_when_cancelled, args=(virtual,))
    waker.start()
    outcome = send(printer)
    waker.join()
    assert outcome.result is PrintResult.FAILED_CLEAN
    assert not lock.is_locked


def _resume_when_cancelled(virtual: VirtualRig) -> None:
    """The printer comes back to its senses once somebody cancels."""
    assert virtual.printer.wait_until(lambda jobs: any(job.cancel_requested for job in jobs), PATIENCE)
    with virtual.printer.adjust() as machine:
        machine.stalled = False


def test_a_job_that_cannot_be_cancelled_is_unclear_and_locks_the_printer(
    virtual: VirtualRig, lock: LockFile
) -> None:
    with virtual.printer.adjust() as machine:
        machine.stalled = True
    settings = replace(quick_settings(virtual.uri, virtual.certificate), cancel_grace=0.5)
    printer = IppPrinter(settings, lock, pacing=with_a_long_first_pause(settings.deadline))
    assert send(printer).result is PrintResult.UNCLEAR
    assert lock.is_locked


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
    assert virtual.printer.wait_until(lambda jobs: jobs[-1].cancel_requested, PATIENCE)
    assert lock.is_locked


def test_a_kiosk_that_dies_while_it_prints_leaves_a_locked_printer(
    printer: IppPrinter, virtual: VirtualRig, lock: LockFile
) -> None:
    def die(_: int) -> None:
        raise SystemExit

    with pytest.raises(SystemExit):
        send(printer, die)
    next_one = IppPrinter(quick_settings(virtual.uri, virtual.certificate), lock)
    assert next_one.preflight() == (PrinterTrouble.LOCKED,)
    assert lock.is_locked
    assert virtual.printer.wait_until(lambda jobs: all(job.state.is_terminal for job in jobs), PATIENCE)
    lock.unlock()
    assert next_one.preflight() == ()


def test_the_printer_is_held_from_before_the_document_is_sent_to_its_end(
    printer: IppPrinter, virtual: VirtualRig, lock: LockFile
) -> None:
    held: list[Hold | None] = []
    assert send(printer, lambda _: held.append(lock.held)).result is PrintResult.PRINTED
    (job,) = virtual.printer.papers
    assert {hold and hold.job_id for hold in held} == {job.job_id}
    assert lock.held is None
    assert not lock.is_locked
