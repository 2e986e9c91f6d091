"""Giving a job up: at the deadline, when nobody waits, when it was not taken as ordered."""

from kiosk.terminal.devices.printer.ipp.registry import JobState, Status
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult
from tests.terminal.devices.printer.ipp.scripted_printer import (
    BUSY,
    EVERY_SIDE,
    FORGOTTEN,
    SETTINGS,
    ScriptedPrinter,
    Seen,
    follow,
)


def test_at_the_deadline_the_job_is_cancelled_once() -> None:
    printer = ScriptedPrinter([Seen(JobState.STOPPED)], on_cancel=[Seen(JobState.CANCELED)])
    assert follow(printer).result is PrintResult.FAILED_CLEAN
    assert printer.cancelled_at == [SETTINGS.deadline]


def test_a_job_that_is_given_up_is_cancelled_at_once() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)], on_cancel=[Seen(JobState.CANCELED)])
    assert follow(printer, given_up=lambda: True).result is PrintResult.FAILED_CLEAN
    assert printer.cancelled_at == [0.0]


def test_a_cancel_that_comes_too_late_leaves_the_job_printed() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING, 2)], on_cancel=[Seen(JobState.COMPLETED, EVERY_SIDE)]
    )
    assert follow(printer, given_up=lambda: True) == PrintOutcome(PrintResult.PRINTED)


def test_cancelled_with_every_side_out_is_unclear() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING, 2)], on_cancel=[Seen(JobState.CANCELED, EVERY_SIDE)])
    assert follow(printer, given_up=lambda: True).result is PrintResult.UNCLEAR


def test_a_cancel_that_has_no_effect_ends_unclear_after_its_grace() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)])
    assert follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == SETTINGS.deadline + SETTINGS.cancel_grace
    assert len(printer.cancelled_at) == 1


def test_a_cancel_that_was_not_answered_is_sent_again() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING)], on_cancel=[Seen(JobState.CANCELED)], deaf_to_cancels=2
    )
    assert follow(printer, given_up=lambda: True).result is PrintResult.FAILED_CLEAN
    assert printer.cancelled_at == [0.0, 0.25, 0.5]


def test_counters_may_rise_after_a_cancel() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING)],
        on_cancel=[Seen(JobState.CANCELED), Seen(JobState.CANCELED), Seen(JobState.CANCELED, 1)],
    )
    assert follow(printer, given_up=lambda: True).result is PrintResult.UNCLEAR


def test_a_cancelled_job_is_awaited_to_its_stop_point() -> None:
    stopping = Seen(JobState.CANCELED, job_reason="processing-to-stop-point")
    printer = ScriptedPrinter([stopping] * 40 + [Seen(JobState.CANCELED, 2)])
    assert follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == 10.0


def test_a_stop_point_that_is_never_reached_is_unclear() -> None:
    printer = ScriptedPrinter([Seen(JobState.CANCELED, job_reason="processing-to-stop-point")])
    assert follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == SETTINGS.cancel_grace


def test_a_printer_that_stays_too_busy_is_told_to_cancel_before_the_end_is_called_unclear() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING), BUSY])
    assert follow(printer) == PrintOutcome(PrintResult.UNCLEAR, (PrinterTrouble.UNREACHABLE,))
    assert printer.cancelled_at == [SETTINGS.contact_grace]


def test_a_job_that_the_printer_forgot_is_cancelled_all_the_same() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING), FORGOTTEN])
    follow(printer)
    assert printer.cancelled_at == [SETTINGS.poll_interval]


def test_a_job_is_cancelled_while_the_printer_is_too_busy_to_tell_of_it() -> None:
    printer = ScriptedPrinter([BUSY], on_cancel=[Seen(JobState.CANCELED)])
    assert follow(printer, given_up=lambda: True).result is PrintResult.FAILED_CLEAN
    assert printer.cancelled_at == [0.0]


def test_a_cancel_that_was_refused_is_sent_again() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING)], on_cancel=[Seen(JobState.CANCELED)], refused_cancels=2
    )
    assert follow(printer, given_up=lambda: True).result is PrintResult.FAILED_CLEAN
    assert printer.cancelled_at == [0.0, 0.25, 0.5]


def test_a_cancel_of_a_job_that_has_ended_is_not_sent_again() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)], cancel_code=Status.NOT_POSSIBLE)
    follow(printer, given_up=lambda: True)
    assert printer.cancelled_at == [0.0]


def test_a_document_that_was_not_taken_as_ordered_is_cancelled_at_once() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)], on_cancel=[Seen(JobState.CANCELED)])
    outcome = follow(printer, as_ordered=False)
    assert outcome == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,))
    assert printer.cancelled_at == [0.0]


def test_a_document_that_was_not_taken_as_ordered_is_never_sold() -> None:
    printer = ScriptedPrinter([Seen(JobState.COMPLETED, EVERY_SIDE)])
    outcome = follow(printer, as_ordered=False)
    assert outcome == PrintOutcome(PrintResult.UNCLEAR, (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,))
