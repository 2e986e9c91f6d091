"""The jobs that the virtual printer knows, in the order in which they came."""

import time
from collections.abc import Callable

from kiosk.demo.printer.jobs import Job, PrintedPaper
from kiosk.demo.printer.machine import Machine
from kiosk.demo.printer.trays import Tray
from kiosk.terminal.devices.printer.ipp.message import Attribute
from kiosk.terminal.devices.printer.ipp.registry import JobState


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
        document: tuple[bytes, int],
        ticket: tuple[Attribute, ...],
        *,
        two_sided: bool,
        tray: Tray,
    ) -> Job:
        """Take a document, given as its bytes and number of pages, into the queue."""
        pdf, pages = document
        job = Job(len(self._jobs) + 1, name, user, pdf, pages, ticket, two_sided, tray, self.up_time)
        self._jobs[job.job_id] = job
        self._machine.changed.notify_all()
        return job

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
        return next((job for job in self._jobs.values() if job.state is JobState.PENDING), None)

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
