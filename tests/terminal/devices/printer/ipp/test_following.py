"""Following a job: its sheets, its end, and a printer that falls silent."""

from kiosk.terminal.devices.printer.ipp.registry import JobState
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult
from tests.terminal.devices.printer.ipp.scripted_printer import (
    BUSY,
    EVERY_SIDE,
    FORGOTTEN,
    SETTINGS,
    SILENT,
    ScriptedPrinter,
    Seen,
    follow,
)


def test_the_printer_is_asked_four_times_a_second() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)] * 40 + [Seen(JobState.COMPLETED, EVERY_SIDE)])
    assert follow(printer) == PrintOutcome(PrintResult.PRINTED)
    assert printer.now == 10.0


def test_the_time_that_the_answers_take_is_part_of_the_interval() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING)] * 40 + [Seen(JobState.COMPLETED, EVERY_SIDE)], answer_seconds=0.125
    )
    assert follow(printer) == PrintOutcome(PrintResult.PRINTED)
    assert printer.now == 10.0 + 0.125


def test_each_number_of_sheets_is_told_once() -> None:
    told: list[int] = []
    sides = [0, 1, 2, 2, 3, 4, 4]
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING, count) for count in sides] + [Seen(JobState.COMPLETED, EVERY_SIDE)]
    )
    follow(printer, told.append)
    assert told == [1, 2]


def test_counters_may_rise_after_completion() -> None:
    printer = ScriptedPrinter([Seen(JobState.COMPLETED, 2)] * 10 + [Seen(JobState.COMPLETED, EVERY_SIDE)])
    assert follow(printer) == PrintOutcome(PrintResult.PRINTED)


def test_counters_that_never_rise_after_completion_are_unclear() -> None:
    printer = ScriptedPrinter([Seen(JobState.COMPLETED, 2)])
    assert follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == SETTINGS.settle_time


def test_printing_may_take_minutes() -> None:
    minutes = 4 * 60 * 4
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)] * minutes + [Seen(JobState.COMPLETED, EVERY_SIDE)])
    assert follow(printer) == PrintOutcome(PrintResult.PRINTED)
    assert printer.cancelled_at == []


def test_a_short_silence_changes_nothing() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING)] + [SILENT] * 100 + [Seen(JobState.COMPLETED, EVERY_SIDE)]
    )
    assert follow(printer) == PrintOutcome(PrintResult.PRINTED)


def test_a_long_silence_is_unclear() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING), SILENT])
    assert follow(printer) == PrintOutcome(PrintResult.UNCLEAR, (PrinterTrouble.UNREACHABLE,))
    assert printer.now == SETTINGS.contact_grace


def test_a_job_that_the_printer_forgot_is_unclear_at_once() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING), FORGOTTEN])
    assert follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == SETTINGS.poll_interval


def test_the_last_standing_trouble_is_reported_with_a_failure() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING, 0, "media-jam-warning"), Seen(JobState.ABORTED)],
    )
    assert follow(printer) == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.MEDIA_JAM,))


def test_troubles_on_the_way_are_not_held_against_a_printed_document() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING, 2, "media-empty-error"), Seen(JobState.COMPLETED, EVERY_SIDE)]
    )
    assert follow(printer) == PrintOutcome(PrintResult.PRINTED)


def test_an_aborted_job_is_a_clean_failure_once_its_counters_have_settled() -> None:
    printer = ScriptedPrinter([Seen(JobState.ABORTED)])
    assert follow(printer).result is PrintResult.FAILED_CLEAN
    assert printer.now == SETTINGS.settle_time


def test_a_printer_too_busy_to_answer_has_not_forgotten_the_job() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING), BUSY, BUSY, Seen(JobState.COMPLETED, EVERY_SIDE)])
    assert follow(printer) == PrintOutcome(PrintResult.PRINTED)


def test_completed_without_counters_and_without_a_look_at_the_printer_is_unclear() -> None:
    printer = ScriptedPrinter([Seen(JobState.COMPLETED)], counts=False, shows_its_state=False)
    assert follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == SETTINGS.settle_time


def test_a_printer_that_does_not_show_its_state_is_believed_its_counters() -> None:
    printer = ScriptedPrinter([Seen(JobState.COMPLETED, EVERY_SIDE)], shows_its_state=False)
    assert follow(printer) == PrintOutcome(PrintResult.PRINTED)
