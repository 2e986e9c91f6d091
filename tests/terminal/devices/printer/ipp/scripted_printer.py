"""A scripted printer to follow a job on, and a clock that only moves when the driver waits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kiosk.terminal.devices.printer.ipp.budget import TimeBudget
from kiosk.terminal.devices.printer.ipp.errors import IppRefusedError, UnreachableError
from kiosk.terminal.devices.printer.ipp.following import AwaitedDocument, JobFollower
from kiosk.terminal.devices.printer.ipp.message import Group, Message, enum, integer, keyword
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, JobState, Status
from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE
from kiosk.terminal.devices.printer.settings import PrinterSettings
from kiosk.terminal.ports import PrintOutcome

SETTINGS = PrinterSettings("ipp://localhost/", allow_plain_ipp=True)
_SHEETS = 2
EVERY_SIDE = 4


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
    answer_seconds: float = 0.0
    """What it takes to tell of the job."""
    polls: int = 0
    cancelled_at: list[float] = field(default_factory=list)
    now: float = 0.0

    def clock(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds

    def job_attributes(self, job_id: int) -> Message:
        self.polls += 1
        self.now += self.answer_seconds
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


def follow(
    printer: ScriptedPrinter,
    on_sheet: Callable[[int], None] = lambda _: None,
    given_up: Callable[[], bool] = lambda: False,
    *,
    as_ordered: bool = True,
) -> PrintOutcome:
    """The outcome of a document of two sheets on that printer."""
    pacing = Pacing(printer.clock, printer.wait)
    budget = TimeBudget.starting(0.0, SETTINGS)
    awaited = AwaitedDocument(CERTIFICATE, _SHEETS, budget, as_ordered=as_ordered)
    return JobFollower(printer, SETTINGS, pacing, awaited, given_up).follow(7, on_sheet)
