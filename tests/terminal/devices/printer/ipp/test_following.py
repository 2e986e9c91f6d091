"""Following a job: a scripted printer, and a clock that only moves when the driver waits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kiosk.terminal.devices.printer.ipp.budget import TimeBudget
from kiosk.terminal.devices.printer.ipp.following import AwaitedDocument, JobFollower
from kiosk.terminal.devices.printer.ipp.message import Group, Message, enum, integer, keyword
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, JobState, Status
from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE
from kiosk.terminal.devices.printer.ipp.transport import IppRefusedError, UnreachableError
from kiosk.terminal.devices.printer.settings import PrinterSettings
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult

_SETTINGS = PrinterSettings("ipp://localhost/", allow_plain_ipp=True)
_SHEETS = 2
_EVERY_SIDE = 4


@dataclass(frozen=True)
class Seen:
    """What the printer shows at one poll."""

    state: JobState
    impressions: int = 0
    reason: str = "none"
    job_reason: str = "none"


SILENT = None
"""No answer at this poll."""

FORGOTTEN = Seen(JobState.PENDING, -1)
"""The printer does not know the job."""

BUSY = Seen(JobState.PENDING, -2)
"""The printer has no time for questions."""


@dataclass
class ScriptedPrinter:
    """Shows one scene a poll, the last one for ever; counts what it is told."""

    scenes: Sequence[Seen | None]
    on_cancel: Sequence[Seen] = ()
    deaf_to_cancels: int = 0
    refused_cancels: int = 0
    cancel_code: int = Status.OK
    counts: bool = True
    shows_its_state: bool = True
    polls: int = 0
    cancelled_at: list[float] = field(default_factory=list)
    now: float = 0.0

    def clock(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds

    def job_attributes(self, job_id: int) -> Message:
        self.polls += 1
        scene = self._scene()
        if scene is FORGOTTEN:
            return Message(Status.NOT_FOUND, 1)
        if scene is BUSY:
            return Message(Status.BUSY, 1)
        counter = (integer("job-impressions-completed", scene.impressions),) if self.counts else ()
        attributes = (
            integer("job-id", job_id),
            enum("job-state", scene.state),
            keyword("job-state-reasons", scene.job_reason),
            *counter,
        )
        return Message(Status.OK, 1, (Group(GroupTag.JOB, attributes),))

    def printer_attributes(self) -> Message:
        if not self.shows_its_state:
            raise IppRefusedError(Status.BUSY)
        attributes = (enum("printer-state", 4), keyword("printer-state-reasons", self._scene().reason))
        return Message(Status.OK, 1, (Group(GroupTag.PRINTER, attributes),))

    def cancel_job(self, _: int) -> Message:
        self.cancelled_at.append(self.now)
        if len(self.cancelled_at) <= self.deaf_to_cancels:
            raise UnreachableError("no connection to the printer")
        if len(self.cancelled_at) <= self.refused_cancels:
            return Message(Status.BUSY, 1)
        if self.on_cancel:
            self.scenes, self.polls = self.on_cancel, 0
        return Message(self.cancel_code, 1)

    def _scene(self) -> Seen:
        scene = self.scenes[min(max(self.polls, 1), len(self.scenes)) - 1]
        if scene is None:
            raise UnreachableError("no connection to the printer")
        return scene


def _follow(
    printer: ScriptedPrinter,
    on_sheet: Callable[[int], None] = lambda _: None,
    given_up: Callable[[], bool] = lambda: False,
    *,
    as_ordered: bool = True,
) -> PrintOutcome:
    pacing = Pacing(printer.clock, printer.wait)
    budget = TimeBudget.starting(0.0, _SETTINGS)
    awaited = AwaitedDocument(CERTIFICATE, _SHEETS, budget, as_ordered=as_ordered)
    return JobFollower(printer, _SETTINGS, pacing, awaited, given_up).follow(7, on_sheet)


def test_the_printer_is_asked_four_times_a_second() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)] * 40 + [Seen(JobState.COMPLETED, _EVERY_SIDE)])
    assert _follow(printer) == PrintOutcome(PrintResult.PRINTED)
    assert printer.now == 10.0


def test_each_number_of_sheets_is_told_once() -> None:
    told: list[int] = []
    sides = [0, 1, 2, 2, 3, 4, 4]
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING, count) for count in sides] + [Seen(JobState.COMPLETED, _EVERY_SIDE)]
    )
    _follow(printer, told.append)
    assert told == [1, 2]


def test_counters_may_rise_after_completion() -> None:
    printer = ScriptedPrinter([Seen(JobState.COMPLETED, 2)] * 10 + [Seen(JobState.COMPLETED, _EVERY_SIDE)])
    assert _follow(printer) == PrintOutcome(PrintResult.PRINTED)


def test_counters_that_never_rise_after_completion_are_unclear() -> None:
    printer = ScriptedPrinter([Seen(JobState.COMPLETED, 2)])
    assert _follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == _SETTINGS.settle_time


def test_printing_may_take_minutes() -> None:
    minutes = 4 * 60 * 4
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)] * minutes + [Seen(JobState.COMPLETED, _EVERY_SIDE)])
    assert _follow(printer) == PrintOutcome(PrintResult.PRINTED)
    assert printer.cancelled_at == []


def test_at_the_deadline_the_job_is_cancelled_once() -> None:
    printer = ScriptedPrinter([Seen(JobState.STOPPED)], on_cancel=[Seen(JobState.CANCELED)])
    assert _follow(printer).result is PrintResult.FAILED_CLEAN
    assert printer.cancelled_at == [_SETTINGS.deadline]


def test_a_job_that_is_given_up_is_cancelled_at_once() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)], on_cancel=[Seen(JobState.CANCELED)])
    assert _follow(printer, given_up=lambda: True).result is PrintResult.FAILED_CLEAN
    assert printer.cancelled_at == [0.0]


def test_a_cancel_that_comes_too_late_leaves_the_job_printed() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING, 2)], on_cancel=[Seen(JobState.COMPLETED, _EVERY_SIDE)]
    )
    assert _follow(printer, given_up=lambda: True) == PrintOutcome(PrintResult.PRINTED)


def test_cancelled_with_every_side_out_is_unclear() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING, 2)], on_cancel=[Seen(JobState.CANCELED, _EVERY_SIDE)]
    )
    assert _follow(printer, given_up=lambda: True).result is PrintResult.UNCLEAR


def test_a_cancel_that_has_no_effect_ends_unclear_after_its_grace() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)])
    assert _follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == _SETTINGS.deadline + _SETTINGS.cancel_grace
    assert len(printer.cancelled_at) == 1


def test_a_cancel_that_was_not_answered_is_sent_again() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING)], on_cancel=[Seen(JobState.CANCELED)], deaf_to_cancels=2
    )
    assert _follow(printer, given_up=lambda: True).result is PrintResult.FAILED_CLEAN
    assert printer.cancelled_at == [0.0, 0.25, 0.5]


def test_a_short_silence_changes_nothing() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING)] + [SILENT] * 100 + [Seen(JobState.COMPLETED, _EVERY_SIDE)]
    )
    assert _follow(printer) == PrintOutcome(PrintResult.PRINTED)


def test_a_long_silence_is_unclear() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING), SILENT])
    assert _follow(printer) == PrintOutcome(PrintResult.UNCLEAR, (PrinterTrouble.UNREACHABLE,))
    assert printer.now == _SETTINGS.contact_grace


def test_a_job_that_the_printer_forgot_is_unclear_at_once() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING), FORGOTTEN])
    assert _follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == _SETTINGS.poll_interval


def test_the_last_standing_trouble_is_reported_with_a_failure() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING, 0, "media-jam-warning"), Seen(JobState.ABORTED)],
    )
    assert _follow(printer) == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.MEDIA_JAM,))


def test_troubles_on_the_way_are_not_held_against_a_printed_document() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING, 2, "media-empty-error"), Seen(JobState.COMPLETED, _EVERY_SIDE)]
    )
    assert _follow(printer) == PrintOutcome(PrintResult.PRINTED)


def test_counters_may_rise_after_a_cancel() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING)],
        on_cancel=[Seen(JobState.CANCELED), Seen(JobState.CANCELED), Seen(JobState.CANCELED, 1)],
    )
    assert _follow(printer, given_up=lambda: True).result is PrintResult.UNCLEAR


def test_an_aborted_job_is_a_clean_failure_once_its_counters_have_settled() -> None:
    printer = ScriptedPrinter([Seen(JobState.ABORTED)])
    assert _follow(printer).result is PrintResult.FAILED_CLEAN
    assert printer.now == _SETTINGS.settle_time


def test_a_cancelled_job_is_awaited_to_its_stop_point() -> None:
    stopping = Seen(JobState.CANCELED, job_reason="processing-to-stop-point")
    printer = ScriptedPrinter([stopping] * 40 + [Seen(JobState.CANCELED, 2)])
    assert _follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == 10.0


def test_a_stop_point_that_is_never_reached_is_unclear() -> None:
    printer = ScriptedPrinter([Seen(JobState.CANCELED, job_reason="processing-to-stop-point")])
    assert _follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == _SETTINGS.cancel_grace


def test_a_printer_too_busy_to_answer_has_not_forgotten_the_job() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING), BUSY, BUSY, Seen(JobState.COMPLETED, _EVERY_SIDE)])
    assert _follow(printer) == PrintOutcome(PrintResult.PRINTED)


def test_a_printer_that_stays_too_busy_is_told_to_cancel_before_the_end_is_called_unclear() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING), BUSY])
    assert _follow(printer) == PrintOutcome(PrintResult.UNCLEAR, (PrinterTrouble.UNREACHABLE,))
    assert printer.cancelled_at == [_SETTINGS.contact_grace]


def test_a_job_that_the_printer_forgot_is_cancelled_all_the_same() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING), FORGOTTEN])
    _follow(printer)
    assert printer.cancelled_at == [_SETTINGS.poll_interval]


def test_a_job_is_cancelled_while_the_printer_is_too_busy_to_tell_of_it() -> None:
    printer = ScriptedPrinter([BUSY], on_cancel=[Seen(JobState.CANCELED)])
    assert _follow(printer, given_up=lambda: True).result is PrintResult.FAILED_CLEAN
    assert printer.cancelled_at == [0.0]


def test_a_cancel_that_was_refused_is_sent_again() -> None:
    printer = ScriptedPrinter(
        [Seen(JobState.PROCESSING)], on_cancel=[Seen(JobState.CANCELED)], refused_cancels=2
    )
    assert _follow(printer, given_up=lambda: True).result is PrintResult.FAILED_CLEAN
    assert printer.cancelled_at == [0.0, 0.25, 0.5]


def test_a_cancel_of_a_job_that_has_ended_is_not_sent_again() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)], cancel_code=Status.NOT_POSSIBLE)
    _follow(printer, given_up=lambda: True)
    assert printer.cancelled_at == [0.0]


def test_completed_without_counters_and_without_a_look_at_the_printer_is_unclear() -> None:
    printer = ScriptedPrinter([Seen(JobState.COMPLETED)], counts=False, shows_its_state=False)
    assert _follow(printer).result is PrintResult.UNCLEAR
    assert printer.now == _SETTINGS.settle_time


def test_a_printer_that_does_not_show_its_state_is_believed_its_counters() -> None:
    printer = ScriptedPrinter([Seen(JobState.COMPLETED, _EVERY_SIDE)], shows_its_state=False)
    assert _follow(printer) == PrintOutcome(PrintResult.PRINTED)


def test_a_document_that_was_not_taken_as_ordered_is_cancelled_at_once() -> None:
    printer = ScriptedPrinter([Seen(JobState.PROCESSING)], on_cancel=[Seen(JobState.CANCELED)])
    outcome = _follow(printer, as_ordered=False)
    assert outcome == PrintOutcome(PrintResult.FAILED_CLEAN, (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,))
    assert printer.cancelled_at == [0.0]


def test_a_document_that_was_not_taken_as_ordered_is_never_sold() -> None:
    printer = ScriptedPrinter([Seen(JobState.COMPLETED, _EVERY_SIDE)])
    outcome = _follow(printer, as_ordered=False)
    assert outcome == PrintOutcome(PrintResult.UNCLEAR, (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,))
