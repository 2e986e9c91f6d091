"""The marking engine of the virtual printer: one thread that turns jobs into sheets, one after the other."""

import threading
from collections.abc import Callable

from kiosk.demo.printer.job_book import JobBook
from kiosk.demo.printer.jobs import Job, PrintedPaper
from kiosk.demo.printer.machine import Machine
from kiosk.terminal.devices.printer.ipp.registry import JobState


class MarkingEngine:
    """Prints the jobs of a book on a machine until it is stopped."""

    def __init__(self, machine: Machine, book: JobBook, deliver: Callable[[PrintedPaper], None]) -> None:
        self._machine = machine
        self._book = book
        self._deliver = deliver
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="marking-engine", daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """Switch the engine off at once, in the middle of a sheet if need be."""
        with self._machine.changed:
            self._stopping = True
            self._machine.changed.notify_all()
        self._thread.join()

    def _run(self) -> None:
        while (job := self._next_job()) is not None:
            if not self._print(job):
                return
            with self._machine.changed:
                self._machine.drawn_from = None
            self._deliver(job.as_paper())

    def _next_job(self) -> Job | None:
        with self._machine.changed:
            self._machine.changed.wait_for(lambda: self._stopping or self._book.next_pending() is not None)
            return None if self._stopping else self._book.next_pending()

    def _print(self, job: Job) -> bool:
        """Print one job to its end; False if the engine was switched off."""
        with self._machine.changed:
            self._machine.drawn_from = job.tray
            self._book.begin(job)
            while job.sheets < job.sheets_needed:
                if not self._wait_for_paper_path(job):
                    return False
                if job.cancel_requested:
                    self._book.end(job, JobState.CANCELED, "job-canceled-by-user")
                    return True
                if self._machine.jam_at_sheet == job.sheets + 1:
                    self._jam(job)
                    return True
                if not self._move_sheet(job):
                    return False
            self._book.end(job, JobState.COMPLETED, "job-completed-successfully")
        return True

    def _wait_for_paper_path(self, job: Job) -> bool:
        machine = self._machine

        def can_go_on() -> bool:
            return self._stopping or machine.is_ready or (job.cancel_requested and not machine.stalled)

        if not can_go_on():
            if not machine.stalled:
                self._book.hold_up(job)
            machine.changed.wait_for(can_go_on)
            self._book.go_on(job)
        return not self._stopping

    def _jam(self, job: Job) -> None:
        self._machine.jam_at_sheet = None
        self._machine.jammed = True
        self._book.end(job, JobState.ABORTED, "aborted-by-system")

    def _move_sheet(self, job: Job) -> bool:
        """Let one sheet travel through the machine; a sheet under way is finished whatever is asked."""
        machine = self._machine
        if machine.changed.wait_for(lambda: self._stopping, machine.sheet_seconds):
            return False
        job.tray.sheets -= 1
        job.mark_sheet()
        machine.changed.notify_all()
        return True
