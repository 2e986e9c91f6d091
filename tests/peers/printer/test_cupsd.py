"""What cupsd does with a certificate: the reasons why the kiosk prints without it (docs/adr/0035)."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.terminal.devices.printer.ipp.attributes import JobStatus, job_status, printer_status
from kiosk.terminal.devices.printer.ipp.client import IppClient
from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, JobState, PrinterState, Status
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.terminal.devices.printer.settings import PrinterSettings
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult
from tests.terminal.devices.printer.cupsd import PrivateCupsd, private_cupsd
from tests.terminal.devices.printer.cupsd_files import CANCEL, STOP
from tests.terminal.devices.printer.rigs import pages, quick_settings
from tests.terminal.devices.printer.sending import LeapingClock

_DOCUMENT = pages(4)
_PATIENCE = 30.0
_SHEET_SECONDS = 0.3


@pytest.fixture
def cupsd() -> Iterator[PrivateCupsd]:
    with private_cupsd(_SHEET_SECONDS) as server:
        yield server


@pytest.fixture
def client(cupsd: PrivateCupsd) -> IppClient:
    return IppClient(quick_settings(cupsd.uri, cupsd.certificate))


def _send(client: IppClient) -> int:
    job = job_status(client.print_job((), memoryview(_DOCUMENT)).group(GroupTag.JOB))
    assert job is not None
    return job.job_id


def _await_job(client: IppClient, job_id: int, holds: Callable[[JobStatus], bool]) -> JobStatus:
    give_up_at = time.monotonic() + _PATIENCE
    pause = threading.Event()
    while time.monotonic() < give_up_at:
        job = job_status(client.job_attributes(job_id).group(GroupTag.JOB))
        if job is not None and holds(job):
            return job
        pause.wait(0.02)
    raise AssertionError(f"job {job_id} did not get there in {_PATIENCE:.0f} s")


def _is(state: JobState) -> Callable[[JobStatus], bool]:
    return lambda job: job.state is state


def test_a_jam_leaves_the_whole_certificate_in_the_spool(cupsd: PrivateCupsd, client: IppClient) -> None:
    cupsd.jam_at(2, STOP)
    stuck = _await_job(client, _send(client), _is(JobState.PENDING))
    assert stuck.reasons == {"printer-stopped"}
    assert cupsd.spooled() == (_DOCUMENT,)


def test_whoever_clears_the_jam_gets_the_certificate_of_the_citizen_before(
    cupsd: PrivateCupsd, client: IppClient
) -> None:
    cupsd.jam_at(2, STOP)
    job_id = _send(client)
    _await_job(client, job_id, _is(JobState.PENDING))
    cupsd.resume()
    _await_job(client, job_id, _is(JobState.COMPLETED))
    assert cupsd.runs() == (_DOCUMENT, _DOCUMENT)


def _deadline_at_the_jam(settings: PrinterSettings) -> Pacing:
    """Real time, until the queue has stopped: then the deadline passes at once."""
    clock, client, pause = LeapingClock(), IppClient(settings), threading.Event()
    leaps = iter([settings.deadline])

    def wait(seconds: float) -> None:
        status = printer_status(client.printer_attributes().group(GroupTag.PRINTER))
        if status.state is PrinterState.STOPPED:
            clock.leap(next(leaps, 0.0))
        pause.wait(seconds)

    return Pacing(clock, wait)


def test_our_driver_cancels_before_it_gives_up_so_nothing_is_printed_again(
    cupsd: PrivateCupsd, tmp_path: Path
) -> None:
    cupsd.jam_at(2, STOP)
    lock = LockFile(tmp_path / "printer-locked")
    settings = quick_settings(cupsd.uri, cupsd.certificate)
    driver = IppPrinter(settings, lock, pacing=_deadline_at_the_jam(settings))
    outcome = driver.print_document(memoryview(_DOCUMENT), 2, lambda _: None)
    assert outcome.result is PrintResult.UNCLEAR
    assert PrinterTrouble.MEDIA_JAM in outcome.troubles
    assert lock.is_locked
    cupsd.resume()
    assert cupsd.spooled() == ()
    assert cupsd.runs() == (_DOCUMENT,)


def test_a_killed_cupsd_forgets_the_job_and_leaves_the_certificate_in_plain_text(
    cupsd: PrivateCupsd, client: IppClient
) -> None:
    job_id = _send(client)
    _await_job(client, job_id, lambda job: bool(job.impressions))
    cupsd.kill()
    cupsd.start_again()
    assert client.job_attributes(job_id).code == Status.NOT_FOUND
    assert cupsd.spooled() == (_DOCUMENT,)


def test_a_document_that_nobody_cancelled_is_called_cancelled(cupsd: PrivateCupsd, client: IppClient) -> None:
    cupsd.jam_at(1, CANCEL)
    ended = _await_job(client, _send(client), lambda job: job.state is not None and job.state.is_terminal)
    assert ended.state is JobState.CANCELED


def test_without_history_nobody_can_learn_how_a_document_ended(tmp_path: Path) -> None:
    lock = LockFile(tmp_path / "printer-locked")
    with private_cupsd(_SHEET_SECONDS, keeps_history=False) as cupsd:
        printer = IppPrinter(quick_settings(cupsd.uri, cupsd.certificate), lock)
        outcome = printer.print_document(memoryview(_DOCUMENT), 2, lambda _: None)
        assert cupsd.runs() == (_DOCUMENT,)
    assert outcome == PrintOutcome(PrintResult.UNCLEAR)
    assert lock.is_locked
