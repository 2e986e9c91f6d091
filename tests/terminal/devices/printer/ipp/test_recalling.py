"""What a dead session left in the printer: its job and no other is cancelled, then the printer is locked."""

import pytest

from kiosk.terminal.devices.printer.ipp.driver import IppPrinter
from kiosk.terminal.devices.printer.ipp.errors import UnreachableError
from kiosk.terminal.devices.printer.ipp.message import Group, integer, named
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, JobState, Operation, Status
from kiosk.terminal.devices.printer.lock import Hold, LockFile
from kiosk.terminal.ports import PrinterTrouble
from tests.terminal.devices.printer.ipp.odd_printer import (
    PRINTING,
    SETTINGS,
    Answer,
    Odd,
    OddPrinter,
    always,
    driver_of,
    job,
)

_LEFT = Hold("0123456789abcdef")
_NOT_POSSIBLE = always(Answer(Status.NOT_POSSIBLE))


def _job(job_id: int, token: str | None = None) -> Group:
    told = () if token is None else (named("document-name-supplied", token),)
    return Group(GroupTag.JOB, (*job(JobState.PROCESSING, job_id=job_id).attributes, *told))


def _cancelled_by(driver: IppPrinter, printer: OddPrinter) -> set[int]:
    assert driver.preflight() == (PrinterTrouble.LOCKED,)
    return printer.cancelled


def test_what_a_dead_session_left_is_cancelled_before_the_printer_is_locked(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock.hold(_LEFT)
    left = Answer(Status.OK, (PRINTING,))
    printer = OddPrinter(
        {Operation.GET_JOBS: lambda _: left if printer.asked[Operation.CANCEL_JOB] < 2 else None}
    )
    assert driver_of(printer, lock, monkeypatch).preflight() == (PrinterTrouble.LOCKED,)
    assert printer.asked[Operation.CANCEL_JOB] == 2
    assert lock.is_locked
    assert lock.held is None


def test_the_job_is_told_from_those_of_another_terminal_by_its_token(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock.hold(_LEFT)
    ours, theirs = _job(3, _LEFT.token), _job(4, "of-another-terminal")
    printer = OddPrinter(
        {Operation.GET_JOBS: always(Answer(Status.OK, (ours, theirs))), Operation.CANCEL_JOB: _NOT_POSSIBLE}
    )
    assert _cancelled_by(driver_of(printer, lock, monkeypatch), printer) == {3}


def test_without_tokens_the_job_is_told_by_its_number(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock.hold(Hold(_LEFT.token, job_id=4))
    both = always(Answer(Status.OK, (_job(3), _job(4))))
    printer = OddPrinter({Operation.GET_JOBS: both, Operation.CANCEL_JOB: _NOT_POSSIBLE})
    assert _cancelled_by(driver_of(printer, lock, monkeypatch), printer) == {4}


def test_a_hold_that_cannot_be_read_lets_every_job_of_our_names_be_cancelled(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock.hold(Hold(""))
    both = always(Answer(Status.OK, (_job(3), _job(4, "of-somebody"))))
    printer = OddPrinter({Operation.GET_JOBS: both, Operation.CANCEL_JOB: _NOT_POSSIBLE})
    assert _cancelled_by(driver_of(printer, lock, monkeypatch), printer) == {3, 4}


def test_the_jobs_of_others_are_not_cancelled_after_a_death(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock.hold(_LEFT)
    theirs = Group(GroupTag.JOB, (integer("job-id", 3), named("job-name", "of-somebody-else")))
    printer = OddPrinter({Operation.GET_JOBS: always(Answer(Status.OK, (theirs,)))})
    assert driver_of(printer, lock, monkeypatch).preflight() == (PrinterTrouble.LOCKED,)
    assert printer.asked[Operation.CANCEL_JOB] == 0


@pytest.mark.parametrize("operation", [Operation.GET_JOBS, Operation.CANCEL_JOB])
@pytest.mark.parametrize("answer", [UnreachableError(), Answer(0x0500)], ids=str)
def test_a_printer_whose_orphans_cannot_be_cancelled_is_locked_all_the_same(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, operation: Operation, answer: Odd
) -> None:
    lock.hold(_LEFT)
    left = always(Answer(Status.OK, (PRINTING,)))
    printer = OddPrinter({Operation.GET_JOBS: left} | {operation: always(answer)})
    assert driver_of(printer, lock, monkeypatch).preflight() == (PrinterTrouble.LOCKED,)
    assert lock.is_locked
    assert printer.now <= SETTINGS.settle_time
