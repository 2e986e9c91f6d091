"""From an accepted job to its end: poll, count, give up in time (docs/reference/printing.md, section 7)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.terminal.devices.printer.ipp.attributes import JobStatus, PrinterStatus, job_status, printer_status
from kiosk.terminal.devices.printer.ipp.message import Message
from kiosk.terminal.devices.printer.ipp.outcome import Pending, judge, sheets_out
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.preflight import standing_troubles
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, Status
from kiosk.terminal.devices.printer.ipp.ticket import PageSetup
from kiosk.terminal.devices.printer.ipp.transport import TransportError
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
    """What is awaited: a document of so many sheets, set up like that, started at that time."""

    setup: PageSetup
    sheets: int
    started_at: float


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
        self._deadline = document.started_at + settings.deadline
        self._last_contact = pacing.clock()
        self._completed_at: float | None = None
        self._cancel_until: float | None = None
        self._cancel_answered = False
        self._sheets_told = 0
        self._troubles: tuple[PrinterTrouble, ...] = ()

    def follow(self, job_id: int, on_sheet: Callable[[int], None]) -> PrintOutcome:
        """Poll until the job has ended, or until nothing more can be learned of it."""
        while True:
            result = self._look(job_id, on_sheet)
            if result is not None:
                return PrintOutcome(result, () if result is PrintResult.PRINTED else self._troubles)
            self._pacing.wait(self._settings.poll_interval)

    def _look(self, job_id: int, on_sheet: Callable[[int], None]) -> PrintResult | None:
        try:
            job = self._ask_job(job_id)
            printer = printer_status(self._client.printer_attributes().group(GroupTag.PRINTER))
            self._cancel_if_due(job_id, job)
        except TransportError:
            return self._without_contact()
        self._last_contact = self._pacing.clock()
        if job is None:
            return PrintResult.UNCLEAR
        return self._weigh(job, printer, on_sheet)

    def _ask_job(self, job_id: int) -> JobStatus | None:
        """The job; None if the printer no longer knows it, as after a restart."""
        answer = self._client.job_attributes(job_id)
        return job_status(answer.group(GroupTag.JOB)) if Status.is_success(answer.code) else None

    def _weigh(
        self, job: JobStatus, printer: PrinterStatus, on_sheet: Callable[[int], None]
    ) -> PrintResult | None:
        standing = standing_troubles(printer)
        self._troubles = standing or self._troubles
        self._tell_sheets(job, on_sheet)
        match judge(job, self._document.setup, self._document.sheets, standing):
            case PrintResult() as result:
                return result
            case Pending.COUNTERS_LAG:
                return self._while_counters_lag()
            case Pending.PRINTING:
                return PrintResult.UNCLEAR if self._cancel_in_vain() else None

    def _tell_sheets(self, job: JobStatus, on_sheet: Callable[[int], None]) -> None:
        out = min(sheets_out(job, self._document.setup), self._document.sheets)
        if out > self._sheets_told:
            self._sheets_told = out
            on_sheet(out)

    def _while_counters_lag(self) -> PrintResult | None:
        now = self._pacing.clock()
        if self._completed_at is None:
            self._completed_at = now
        return PrintResult.UNCLEAR if now - self._completed_at >= self._settings.settle_time else None

    def _without_contact(self) -> PrintResult | None:
        now = self._pacing.clock()
        silent_too_long = now - self._last_contact >= self._settings.contact_grace
        if silent_too_long or now >= self._deadline + self._settings.cancel_grace:
            self._troubles = (PrinterTrouble.UNREACHABLE,)
            return PrintResult.UNCLEAR
        return None

    def _cancel_if_due(self, job_id: int, job: JobStatus | None) -> None:
        """Cancel-Job at the deadline; repeated until the printer answers, which is harmless."""
        if job is None or (job.state is not None and job.state.is_terminal) or self._cancel_answered:
            return
        now = self._pacing.clock()
        if now < self._deadline and not self._given_up():
            return
        if self._cancel_until is None:
            self._cancel_until = now + self._settings.cancel_grace
        self._client.cancel_job(job_id)
        self._cancel_answered = True

    def _cancel_in_vain(self) -> bool:
        return self._cancel_until is not None and self._pacing.clock() >= self._cancel_until
