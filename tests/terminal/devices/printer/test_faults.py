"""What happens to a printer (docs/reference/printing.md, section 8), played by the virtual one."""

from collections.abc import Callable
from dataclasses import replace
from threading import Thread

import pytest

from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.trays import LETTER
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.registry import JobState
from kiosk.terminal.devices.printer.lock import LockFile, NeverLocked
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult
from tests.terminal.devices.printer.rigs import VirtualRig, pages, quick_settings
from tests.terminal.devices.printer.sending import PATIENCE, ignore, send


@pytest.fixture
def printer(virtual: VirtualRig, lock: LockFile) -> IppPrinter:
    return IppPrinter(quick_settings(virtual.uri, virtual.certificate), lock)


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
    assert send(printer).result is PrintResult.FAILED_CLEAN
    assert virtual.printed() == ()


def test_a_paused_printer_is_also_stopped(printer: IppPrinter, virtual: VirtualRig) -> None:
    with virtual.printer.adjust() as machine:
        machine.paused = True
    assert printer.preflight() == (PrinterTrouble.PAUSED, PrinterTrouble.STOPPED)


def test_paper_that_runs_out_and_is_refilled_costs_nothing(printer: IppPrinter, virtual: VirtualRig) -> None:
    virtual.load_paper(1)
    outcome = send(printer, lambda sheet: virtual.load_paper(10) if sheet == 1 else None)
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
        assert virtual.printer.wait_until(lambda jobs: jobs[-1].state is JobState.STOPPED, PATIENCE)
        with virtual.printer.adjust() as machine:
            machine.output_full = False

    waiter = Thread(target=empty_when_stopped)
    outcome = printer.print_document(memoryview(pages(40)), 20, fill)
    waiter.join()
    assert outcome == PrintOutcome(PrintResult.PRINTED)


def test_a_queue_that_stays_paused_after_the_refill_is_told_and_sent_nothing(
    printer: IppPrinter, virtual: VirtualRig
) -> None:
    virtual.load_paper(0)
    _pause_the(virtual, paused=True)
    virtual.load_paper(10)
    assert printer.preflight() == (PrinterTrouble.PAUSED, PrinterTrouble.STOPPED)
    assert send(printer).result is PrintResult.FAILED_CLEAN
    _pause_the(virtual, paused=False)
    assert send(printer) == PrintOutcome(PrintResult.PRINTED)


def _pause_the(virtual: VirtualRig, *, paused: bool) -> None:
    with virtual.printer.adjust() as machine:
        machine.paused = paused


def test_a_printer_without_counters_is_believed_when_it_is_done(
    printer: IppPrinter, virtual: VirtualRig
) -> None:
    with virtual.printer.adjust() as machine:
        machine.counts_impressions = False
    told: list[int] = []
    assert send(printer, told.append) == PrintOutcome(PrintResult.PRINTED)
    assert told == []


def test_a_jam_without_counters_is_unclear(printer: IppPrinter, virtual: VirtualRig) -> None:
    with virtual.printer.adjust() as machine:
        machine.counts_impressions = False
        machine.jam_at_sheet = 1
    assert send(printer).result is PrintResult.UNCLEAR


def test_fewer_sheets_than_the_certificate_has_are_never_called_printed(
    printer: IppPrinter, virtual: VirtualRig, lock: LockFile
) -> None:
    assert printer.print_document(memoryview(pages(2)), 2, ignore).result is PrintResult.UNCLEAR
    assert lock.is_locked
    assert [paper.complete for paper in virtual.printer.papers] == [True]


def test_a_document_of_someone_else_in_the_queue_keeps_the_printer_busy(
    printer: IppPrinter, virtual: VirtualRig
) -> None:
    with virtual.printer.adjust() as machine:
        machine.stalled = True
    settings = replace(quick_settings(virtual.uri, virtual.certificate), user_name="other")
    other = IppPrinter(settings, NeverLocked())
    sender = Thread(target=send, args=(other,))
    sender.start()
    assert virtual.printer.wait_until(
        lambda jobs: any(job.state is JobState.PROCESSING for job in jobs), PATIENCE
    )
    assert printer.preflight() == (PrinterTrouble.BUSY,)
    with virtual.printer.adjust() as machine:
        machine.stalled = False
    sender.join()
    assert printer.preflight() == ()
