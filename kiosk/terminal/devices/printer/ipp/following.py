"""From an accepted job to its end: poll, count, give up in time (docs/reference/printing.md, section 7)."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.terminal.devices.printer.ipp.attributes import JobStatus, PrinterStatus, job_status, printer_status
from kiosk.terminal.devices.printer.ipp.budget import TimeBudget
from kiosk.terminal.devices.printer.ipp.errors import AnswerLostError, IppRefusedError, TransportError
from kiosk.terminal.devices.printer.ipp.message import Message
from kiosk.terminal.devices.printer.ipp.outcome import Pending, judge, sheets_out
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.preflight import standing_troubles
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, PrinterState, Status
from kiosk.terminal.devices.printer.ipp.ticket import PageSetup
from kiosk.terminal.devices.printer.settings import PrinterSettings
from kiosk.terminal.ports import PrinterTrouble, PrintOutcome, PrintResult


class JobSource(Protocol):
    """What is asked while a job prints: the three operations of `IppClient` that concern it."""

    def job_attributes(self, job_id: int) -> Message:
        """Get-Job-Attributes. Raises TransportError."""
        ...

    def printer_attributes(self) -> Message:
        """Get-Printer-Attributes. Raises TransportError."""
        ...

    def cancel_job(self, job_id: int) -> Message:
        """Cancel-Job. Raises TransportError."""
        ...


@dataclass(frozen=True, slots=True)
class AwaitedDocument:
    """What is awaited: a document of so many sheets, set up like that, in so much time.

    One that is not `as_ordered` is cancelled at once: what comes out of it is not what was sold.
    """

    setup: PageSetup
    sheets: int
    budget: TimeBudget
    as_ordered: bool = True


class JobFollower:
    """Follows one job. Not reusable."""

    def __init__(
        self,
        client: JobSource,
        settings: PrinterSettings,
        pacing: Pacing,
        document: AwaitedDocument,
        given_up: Callable[[], bool],
    ) -> None:
        self._client = client
        self._settings = settings
        self._pacing = pacing
        self._document = document
        self._given_up = given_up
        self._budget = document.budget
        self._last_contact = pacing.clock()
        self._ended_at: float | None = None
        self._cancel_until: float | None = None
        self._cancel_taken = False
        self._sheets_told = 0
        self._troubles: tuple[PrinterTrouble, ...] = (
            () if document.as_ordered else (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,)
        )

    def follow(self, job_id: int, on_sheet: Callable[[int], None]) -> PrintOutcome:
        """Poll until the job has ended, or until nothing more can be learned of it."""
        while True:
            next_look = self._pacing.clock() + self._settings.poll_interval
            result = self._look(job_id, on_sheet)
            if result is not None:
                return self._conclude(job_id, result)
            self._pacing.wait(max(0.0, next_look - self._pacing.clock()))

    def _conclude(self, job_id: int, result: PrintResult) -> PrintOutcome:
        if result is PrintResult.PRINTED and not self._document.as_ordered:
            return PrintOutcome(PrintResult.UNCLEAR, self._troubles)
        if result is PrintResult.UNCLEAR and self._ended_at is None:
            # It may still come out: a last word, whether anybody hears it or not.
            self._cancel(job_id)
        return PrintOutcome(result, () if result is PrintResult.PRINTED else self._troubles)

    def _look(self, job_id: int, on_sheet: Callable[[int], None]) -> PrintResult | None:
        try:
            job = self._ask_job(job_id)
        except TransportError:
            self._cancel_if_due(job_id)
            return self._without_contact()
        self._last_contact = self._pacing.clock()
        if job is None:
            return PrintResult.UNCLEAR
        if job.state is not None and job.state.is_terminal:
            self._ended_at = self._last_contact if self._ended_at is None else self._ended_at
        else:
            self._ended_at = None
            self._cancel_if_due(job_id)
        return self._weigh(job, on_sheet)

    def _ask_job(self, job_id: int) -> JobStatus | None:
        """The job; None if the printer says that it does not know it, as after a restart.

        Raises TransportError for every other answer that does not tell of this job.
        """
        answer = self._client.job_attributes(job_id)
        if answer.code == Status.NOT_FOUND:
            return None
        if not Status.is_success(answer.code):
            raise IppRefusedError(answer.code)
        job = job_status(answer.group(GroupTag.JOB))
        if job is None or job.job_id != job_id:
            raise AnswerLostError(all_sent=True)
        return job

    def _ask_printer(self) -> PrinterStatus | None:
        """The printer; None where it does not show its state."""
        try:
            printer = printer_status(self._client.printer_attributes().group(GroupTag.PRINTER))
        except TransportError:
            return None
        return printer if printer.shows_its_state else None

    def _weigh(self, job: JobStatus, on_sheet: Callable[[int], None]) -> PrintResult | None:
        printer = self._ask_printer()
        standing = None if printer is None else _what_stops(printer, self._settings.tray)
        is_idle = printer is not None and printer.state is PrinterState.IDLE
        self._troubles = standing or self._troubles
        self._tell_sheets(job, on_sheet)
        match judge(job, self._document.setup, self._document.sheets, standing, is_idle=is_idle):
            case PrintResult() as result:
                return result
            case Pending.COUNTERS_LAG:
                return self._once_ended_for(self._settings.settle_time, PrintResult.UNCLEAR)
            case Pending.NOTHING_COUNTED:
                return self._once_ended_for(self._settings.settle_time, PrintResult.FAILED_CLEAN)
            case Pending.STOPPING:
                return self._once_ended_for(self._settings.cancel_grace, PrintResult.UNCLEAR)
            case Pending.PRINTING:
                return PrintResult.UNCLEAR if self._cancel_in_vain() else None

    def _tell_sheets(self, job: JobStatus, on_sheet: Callable[[int], None]) -> None:
        out = min(sheets_out(job, self._document.setup), self._document.sheets)
        if out > self._sheets_told:
            self._sheets_told = out
            on_sheet(out)

    def _once_ended_for(self, seconds: float, result: PrintResult) -> PrintResult | None:
        """What the job comes to if it shows the same for so long after its end."""
        now = self._pacing.clock()
        if self._ended_at is not None and now - self._ended_at >= seconds:
            return result
        return PrintResult.UNCLEAR if now >= self._budget.gives_up_at else None

    def _without_contact(self) -> PrintResult | None:
        now = self._pacing.clock()
        silent_too_long = now - self._last_contact >= self._settings.contact_grace
        if silent_too_long or now >= self._budget.gives_up_at:
            self._troubles = (PrinterTrouble.UNREACHABLE,)
            return PrintResult.UNCLEAR
        return None

    def _cancel_if_due(self, job_id: int) -> None:
        """Cancel-Job at the deadline; repeated until the printer takes it, which is harmless."""
        now = self._pacing.clock()
        if now < self._budget.ends_at and self._document.as_ordered and not self._given_up():
            return
        if self._cancel_until is None:
            self._cancel_until = min(now + self._settings.cancel_grace, self._budget.gives_up_at)
        self._cancel(job_id)

    def _cancel(self, job_id: int) -> None:
        if self._cancel_taken:
            return
        with contextlib.suppress(TransportError):
            code = self._client.cancel_job(job_id).code
            # NOT_POSSIBLE: it has ended already
            self._cancel_taken = Status.is_success(code) or code == Status.NOT_POSSIBLE

    def _cancel_in_vain(self) -> bool:
        return self._cancel_until is not None and self._pacing.clock() >= self._cancel_until


def _what_stops(printer: PrinterStatus, tray: str | None) -> tuple[PrinterTrouble, ...]:
    """The troubles that it shows; a printer that stopped for no reason known here is just that."""
    is_stopped = printer.state is PrinterState.STOPPED
    return standing_troubles(printer, tray) or ((PrinterTrouble.STOPPED,) if is_stopped else ())
