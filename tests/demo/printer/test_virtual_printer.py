from threading import Condition, Event

import pytest

from kiosk.demo.printer.jobs import PrintedPaper
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.trays import A4, MAIN_TRAY, Tray
from kiosk.demo.printer.virtual_printer import VirtualPrinter
from kiosk.terminal.devices.printer.ipp.attributes import printer_status
from kiosk.terminal.devices.printer.ipp.client import IppClient
from kiosk.terminal.devices.printer.ipp.errors import UnreachableError
from kiosk.terminal.devices.printer.ipp.message import keyword
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, JobState, PrinterState
from tests.terminal.devices.printer.rigs import pages, quick_settings

_PATIENCE = 30.0
_TWO_SIDED = (keyword("sides", "two-sided-long-edge"),)


def _client(printer: VirtualPrinter) -> IppClient:
    return IppClient(quick_settings(printer.uri, printer.certificate))


def _wait_for(printer: VirtualPrinter, state: JobState) -> None:
    assert printer.wait_until(lambda jobs: bool(jobs) and jobs[-1].state is state, _PATIENCE)


def test_paper_is_handed_to_the_listeners(printer: VirtualPrinter) -> None:
    handed: list[PrintedPaper] = []
    done = Event()

    def take(paper: PrintedPaper) -> None:
        handed.append(paper)
        done.set()

    printer.on_paper(take)
    document = pages(5)
    _client(printer).print_job(_TWO_SIDED, memoryview(document))
    assert done.wait(_PATIENCE)
    assert (handed[0].pdf, handed[0].sheets, handed[0].impressions) == (document, 3, 5)
    assert handed[0].complete
    assert tuple(handed) == printer.papers


def test_every_sheet_takes_paper_from_the_tray(printer: VirtualPrinter) -> None:
    printer.load_paper(10)
    _client(printer).print_job(_TWO_SIDED, memoryview(pages(6)))
    _wait_for(printer, JobState.COMPLETED)
    with printer.adjust() as machine:
        assert machine.main_tray.sheets == 7


def test_an_empty_tray_holds_the_job_until_it_is_filled(printer: VirtualPrinter) -> None:
    printer.load_paper(1)
    _client(printer).print_job((), memoryview(pages(2)))
    assert printer.wait_until(lambda jobs: jobs[0].state is JobState.STOPPED, _PATIENCE)
    assert printer.wait_until(lambda jobs: jobs[0].reasons == ("printer-stopped",), _PATIENCE)
    with printer.adjust() as machine:
        assert machine.state_reasons(busy=True) == ("media-empty-error", "media-needed-error")
    printer.load_paper(1)
    _wait_for(printer, JobState.COMPLETED)


def test_a_full_output_tray_stops_job_and_printer_until_it_is_emptied(printer: VirtualPrinter) -> None:
    with printer.adjust() as machine:
        machine.output_full = True
    client = _client(printer)
    client.print_job((), memoryview(pages(2)))
    _wait_for(printer, JobState.STOPPED)
    shown = printer_status(client.printer_attributes().group(GroupTag.PRINTER))
    assert (shown.state, shown.reasons) == (PrinterState.STOPPED, frozenset({"output-area-full"}))
    with printer.adjust() as machine:
        machine.output_full = False
    _wait_for(printer, JobState.COMPLETED)


def test_a_stopped_job_can_be_cancelled(printer: VirtualPrinter) -> None:
    printer.load_paper(0)
    client = _client(printer)
    client.print_job((), memoryview(pages(2)))
    _wait_for(printer, JobState.STOPPED)
    client.cancel_job(1)
    _wait_for(printer, JobState.CANCELED)
    assert [paper.sheets for paper in printer.papers] == [0]


def test_a_jam_aborts_the_job_and_stays_until_it_is_cleared(printer: VirtualPrinter) -> None:
    printer.jam_at(2)
    client = _client(printer)
    client.print_job((), memoryview(pages(3)))
    _wait_for(printer, JobState.ABORTED)
    assert (printer.papers[0].sheets, printer.papers[0].complete) == (1, False)
    client.print_job((), memoryview(pages(1)))
    assert printer.wait_until(lambda jobs: jobs[1].reasons == ("printer-stopped",), _PATIENCE)
    printer.clear_jam()
    _wait_for(printer, JobState.COMPLETED)


def test_a_cancelled_job_finishes_the_sheet_that_is_under_way() -> None:
    with VirtualPrinter(sheet_seconds=0.2) as printer:
        client = _client(printer)
        client.print_job((), memoryview(pages(50)))
        assert printer.wait_until(lambda jobs: jobs[0].sheets == 1, _PATIENCE)
        client.cancel_job(1)
        _wait_for(printer, JobState.CANCELED)
        assert 1 <= printer.papers[0].sheets < 50


def test_a_printer_without_power_forgets_its_jobs_and_comes_back_where_it_was(
    printer: VirtualPrinter,
) -> None:
    printer.load_paper(0)
    client, address = _client(printer), printer.uri
    client.print_job((), memoryview(pages(1)))
    printer.power_off()
    with pytest.raises(UnreachableError):
        client.printer_attributes()
    printer.power_on()
    assert printer.uri == address
    assert client.jobs("not-completed").groups == client.jobs("completed").groups


def test_switching_twice_is_harmless(printer: VirtualPrinter) -> None:
    printer.power_on()
    printer.power_off()
    printer.power_off()


def test_received_documents_can_be_forgotten(printer: VirtualPrinter) -> None:
    _client(printer).print_job((), memoryview(pages(1)))
    _wait_for(printer, JobState.COMPLETED)
    printer.forget_papers()
    assert printer.papers == ()


def test_a_printer_that_was_never_on_has_no_address() -> None:
    with pytest.raises(RuntimeError, match="before it is switched on"):
        _ = VirtualPrinter().uri


def test_a_fault_cannot_be_planned_while_the_printer_is_off() -> None:
    with pytest.raises(RuntimeError, match="switched off"):
        VirtualPrinter().lose_next_answer()


@pytest.mark.parametrize(
    ("change", "busy", "state"),
    [
        ({}, False, PrinterState.IDLE),
        ({}, True, PrinterState.PROCESSING),
        ({"main_tray": Tray(MAIN_TRAY, A4, 0)}, False, PrinterState.IDLE),
        ({"main_tray": Tray(MAIN_TRAY, A4, 0)}, True, PrinterState.STOPPED),
        ({"jammed": True}, False, PrinterState.STOPPED),
        ({"cover_open": True}, False, PrinterState.STOPPED),
        ({"paused": True}, False, PrinterState.STOPPED),
        ({"waste_full": True}, False, PrinterState.STOPPED),
        ({"output_full": True}, True, PrinterState.STOPPED),
    ],
)
def test_the_printer_stops_where_somebody_has_to_come(
    change: dict[str, object], busy: bool, state: PrinterState
) -> None:
    machine = Machine(Condition(), sheet_seconds=0)
    for name, value in change.items():
        setattr(machine, name, value)
    assert machine.state(busy=busy) is state
