"""From the look at the printer to the outcome, with a printer that answers wrongly at one place."""

import pytest

from kiosk.terminal.devices.printer.ipp.errors import AnswerLostError
from kiosk.terminal.devices.printer.ipp.message import Group, keyword
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, JobState, Operation, Status
from kiosk.terminal.devices.printer.lock import LockFile
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult
from tests.terminal.devices.printer.ipp.odd_printer import (
    PRINTING,
    SETTINGS,
    Answer,
    Odd,
    OddPrinter,
    always,
    driver_of,
    job,
    once,
)

_JOB_CANCELED = 0x0508
"""server-error-job-canceled."""
_DOCUMENT = memoryview(b"%PDF-made-up")


def _print(printer: OddPrinter, lock: LockFile, monkeypatch: pytest.MonkeyPatch) -> PrintOutcome:
    return driver_of(printer, lock, monkeypatch).print_document(_DOCUMENT, 1, lambda _: None)


def test_a_good_printer_prints(lock: LockFile, monkeypatch: pytest.MonkeyPatch) -> None:
    printer = OddPrinter()
    assert _print(printer, lock, monkeypatch) == PrintOutcome(PrintResult.PRINTED)
    assert len(printer.sent) == 1


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize("status", [Status.BUSY, 0x0500])
def test_a_printer_that_does_not_describe_itself_is_never_sent_a_bare_document(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, number: int, status: int
) -> None:
    printer = OddPrinter({Operation.GET_PRINTER_ATTRIBUTES: once(number, Answer(status))})
    _print(printer, lock, monkeypatch)
    tickets = [{one.name for one in request.group(GroupTag.JOB).attributes} for request in printer.sent]
    assert all(names >= {"media", "sides"} for names in tickets)
    assert len(tickets) == number - 1


def test_checks_and_ticket_come_from_one_look(lock: LockFile, monkeypatch: pytest.MonkeyPatch) -> None:
    silent_later = Answer(Status.BUSY)
    printer = OddPrinter(
        {Operation.GET_PRINTER_ATTRIBUTES: lambda number: None if number == 1 else silent_later}
    )
    driver_of(printer, lock, monkeypatch).preflight()
    assert printer.asked[Operation.GET_PRINTER_ATTRIBUTES] == 1


def test_an_unsuccessful_description_is_no_description(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = OddPrinter({Operation.GET_PRINTER_ATTRIBUTES: always(Answer(Status.BUSY))})
    assert driver_of(printer, lock, monkeypatch).preflight() == (PrinterTrouble.UNREACHABLE,)


@pytest.mark.parametrize("status", [Status.BUSY, Status.BAD_REQUEST])
def test_a_printer_that_does_not_list_its_jobs_is_sent_nothing(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, status: Status
) -> None:
    printer = OddPrinter({Operation.GET_JOBS: always(Answer(status))})
    unreachable = PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.UNREACHABLE,))
    assert _print(printer, lock, monkeypatch) == unreachable
    assert printer.sent == []


def test_after_a_lost_answer_a_printer_that_does_not_list_its_jobs_may_have_it(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = OddPrinter(
        {
            Operation.PRINT_JOB: always(AnswerLostError(all_sent=False)),
            Operation.GET_JOBS: lambda number: None if number <= 2 else Answer(Status.BUSY),
        }
    )
    assert _print(printer, lock, monkeypatch).result is PrintResult.UNCLEAR
    assert lock.is_locked


def test_the_completed_job_of_an_earlier_citizen_is_not_taken_for_ours(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = Answer(Status.OK, (job(JobState.COMPLETED, sheets=1, impressions=2),))
    printer = OddPrinter(
        {
            Operation.PRINT_JOB: always(AnswerLostError(all_sent=True)),
            Operation.GET_JOBS: lambda number: Answer(0x0500) if number <= 2 else earlier,
        }
    )
    assert _print(printer, lock, monkeypatch).result is not PrintResult.PRINTED


_ONE_SIDED = Group(GroupTag.UNSUPPORTED, (keyword("sides", "two-sided-long-edge"),))


@pytest.mark.parametrize(
    "answer",
    [
        Answer(Status.OK_IGNORED_OR_SUBSTITUTED, (PRINTING,)),
        Answer(Status.OK_IGNORED_OR_SUBSTITUTED, (_ONE_SIDED, PRINTING)),
        Answer(Status.OK, (_ONE_SIDED, PRINTING)),
        Answer(_JOB_CANCELED, (PRINTING,)),
        Answer(Status.BUSY, (PRINTING,)),
        Answer(Status.OK_IGNORED_OR_SUBSTITUTED),
        Answer(_JOB_CANCELED),
        Answer(0x0500),
    ],
    ids=str,
)
def test_a_job_that_was_not_plainly_accepted_is_cancelled_and_never_sold(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, answer: Answer
) -> None:
    printer = OddPrinter(
        {
            Operation.PRINT_JOB: always(answer),
            Operation.GET_JOB_ATTRIBUTES: once(1, Answer(Status.OK, (PRINTING,))),
        }
    )
    outcome = _print(printer, lock, monkeypatch)
    assert outcome == PrintOutcome(PrintResult.UNCLEAR, (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,))
    assert printer.asked[Operation.CANCEL_JOB] == 1


@pytest.mark.parametrize("code", [_JOB_CANCELED, 0x0500, 0x0509, 0x0200])
def test_an_error_of_the_printer_that_left_no_job_is_a_clean_failure(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    printer = OddPrinter(
        {Operation.PRINT_JOB: always(Answer(code)), Operation.GET_JOBS: always(Answer(Status.OK))}
    )
    outcome = _print(printer, lock, monkeypatch)
    assert outcome == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.NOT_ACCEPTING,))
    assert printer.now >= SETTINGS.settle_time


@pytest.mark.parametrize("code", [Status.BUSY, Status.NOT_ACCEPTING_JOBS, Status.ATTRIBUTES_OR_VALUES])
def test_a_plain_refusal_needs_no_search(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, code: Status
) -> None:
    printer = OddPrinter({Operation.PRINT_JOB: always(Answer(code))})
    assert _print(printer, lock, monkeypatch).result is PrintResult.FAILED_CLEAN
    assert printer.asked[Operation.GET_JOBS] == 2


def test_an_answer_that_names_a_job_of_before_does_not_name_ours(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = job(JobState.COMPLETED, sheets=1, impressions=2)
    printer = OddPrinter(
        {
            Operation.GET_JOBS: always(Answer(Status.OK, (earlier,))),
            Operation.PRINT_JOB: always(Answer(Status.OK, (earlier,))),
        }
    )
    assert _print(printer, lock, monkeypatch).result is PrintResult.UNCLEAR


def test_a_document_that_was_given_up_before_it_began_is_not_sent(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = OddPrinter()
    driver = driver_of(printer, lock, monkeypatch)
    driver.give_up()
    assert driver.print_document(_DOCUMENT, 1, lambda _: None) == PrintOutcome(PrintResult.FAILED_CLEAN)
    assert printer.sent == []
    assert driver.print_document(_DOCUMENT, 1, lambda _: None) == PrintOutcome(PrintResult.PRINTED)


@pytest.mark.parametrize("operation", [Operation.GET_PRINTER_ATTRIBUTES, Operation.VALIDATE_JOB])
def test_a_document_that_is_given_up_while_the_printer_is_looked_at_is_not_sent(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch, operation: Operation
) -> None:
    printer = OddPrinter({operation: lambda _: driver.give_up()})
    driver = driver_of(printer, lock, monkeypatch)
    assert driver.print_document(_DOCUMENT, 1, lambda _: None) == PrintOutcome(PrintResult.FAILED_CLEAN)
    assert printer.sent == []
    assert lock.held is None


def test_a_lost_document_that_is_given_up_is_cancelled_once_it_is_found(
    lock: LockFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_up_and_lose(_: int) -> Odd:
        driver.give_up()
        return AnswerLostError(all_sent=True)

    printer = OddPrinter(
        {
            Operation.PRINT_JOB: give_up_and_lose,
            Operation.GET_JOB_ATTRIBUTES: once(1, Answer(Status.OK, (PRINTING,))),
        }
    )
    driver = driver_of(printer, lock, monkeypatch)
    driver.print_document(_DOCUMENT, 1, lambda _: None)
    assert printer.asked[Operation.CANCEL_JOB] == 1


def test_more_sheets_than_were_sold_are_unclear(lock: LockFile, monkeypatch: pytest.MonkeyPatch) -> None:
    two_one_sided: Odd = Answer(Status.OK, (job(JobState.COMPLETED, sheets=2, impressions=2),))
    printer = OddPrinter({Operation.GET_JOB_ATTRIBUTES: always(two_one_sided)})
    assert _print(printer, lock, monkeypatch).result is PrintResult.UNCLEAR
    assert lock.is_locked
