"""The jobs that the virtual printer knows, in the order in which they came."""

import time
from collections.abc import Callable

from kiosk.demo.printer.jobs import Job, PrintedPaper
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.trays import Tray
from kiosk.terminal.devices.printer.ipp.message import Attribute
from kiosk.terminal.devices.printer.ipp.registry import JobState

DOCUMENT_SECONDS = 60
"""multiple-operation-time-out: how long a created job waits for its document."""


class JobBook:
    """Holds jobs from acceptance on; a printer that is switched off forgets them all.

    `keep` is called with every job that ends, before anybody can see that it ended.

    Every method must be called under `machine.changed`.
    """

    def __init__(self, machine: Machine, keep: Callable[[PrintedPaper], None]) -> None:
        self._machine = machine
        self._keep = keep
        self._jobs: dict[int, Job] = {}
        self._switched_on = time.monotonic()

    @property
    def up_time(self) -> int:
        """printer-up-time: seconds since the printer was switched on, from 1."""
        return int(time.monotonic() - self._switched_on) + 1

    def accept(
        self,
        name: str,
        user: str,
        ticket: tuple[Attribute, ...],
        *,
        two_sided: bool,
        tray: Tray,
    ) -> Job:
        """Take a job into the queue; it waits for its document."""
        job = Job(len(self._jobs) + 1, name, user, ticket, two_sided, tray, self.up_time)
        self._jobs[job.job_id] = job
        return job

    def fill(self, job: Job, document: bytes, pages: int) -> None:
        """The document of the job is here: it can be printed."""
        job.pdf, job.pages, job.awaits_document, job.reasons = document, pages, False, ("none",)
        self._machine.changed.notify_all()

    def abort_forgotten(self) -> None:
        """End the jobs whose document did not come in time (RFC 8011, section 5.4.31)."""
        for job in self.active():
            if job.awaits_document and self.up_time - job.created_at > DOCUMENT_SECONDS:
                self.end(job, JobState.ABORTED, "aborted-by-system")

    def find(self, job_id: int) -> Job | None:
        """The job of that number, or None."""
        return self._jobs.get(job_id)

    def all(self) -> tuple[Job, ...]:
        """Every job, oldest first."""
        return tuple(self._jobs.values())

    def active(self) -> list[Job]:
        """Jobs that have not ended, oldest first."""
        return [job for job in self._jobs.values() if not job.state.is_terminal]

    def ended(self) -> list[Job]:
        """Jobs that have ended, newest first."""
        return [job for job in reversed(self._jobs.values()) if job.state.is_terminal]

    def next_pending(self) -> Job | None:
        """The job that is to be printed next."""
        ready = (job for job in self.active() if job.state is JobState.PENDING and not job.awaits_document)
        return next(ready, None)

    def begin(self, job: Job) -> None:
        """The engine takes the job up."""
        job.state, job.reasons, job.processing_at = JobState.PROCESSING, ("job-printing",), self.up_time
        self._machine.changed.notify_all()

    def hold_up(self, job: Job) -> None:
        """The job cannot go on before somebody has seen to the machine."""
        job.state, job.reasons = JobState.STOPPED, ("printer-stopped",)
        self._machine.changed.notify_all()

    def go_on(self, job: Job) -> None:
        """The job is printed again, or is about to be ended."""
        job.state, job.reasons = JobState.PROCESSING, ("job-printing",)

    def cancel(self, job: Job) -> None:
        """Ask for the end of a job: at once while it waits, after the present sheet while it prints."""
        job.cancel_requested = True
        if job.state in {JobState.PROCESSING, JobState.STOPPED}:
            job.reasons = ("processing-to-stop-point",)
        else:
            self.end(job, JobState.CANCELED, "job-canceled-by-user")
        self._machine.changed.notify_all()

    def end(self, job: Job, state: JobState, reason: str) -> None:
        """The job reaches a state that it never leaves."""
        job.state, job.reasons, job.completed_at = state, (reason,), self.up_time
        self._keep(job.as_paper())
        self._machine.changed.notify_all()
