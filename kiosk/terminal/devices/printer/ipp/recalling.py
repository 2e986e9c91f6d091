"""What a session that died left in the printer is cancelled (docs/reference/printing.md, section 7)."""

from kiosk.terminal.devices.printer.ipp.attributes import JobStatus
from kiosk.terminal.devices.printer.ipp.client import IppClient
from kiosk.terminal.devices.printer.ipp.errors import TransportError
from kiosk.terminal.devices.printer.ipp.own_jobs import has_our_names, jobs_in
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.lock import Hold
from kiosk.terminal.devices.printer.settings import PrinterSettings


class OrphanRecall:
    """Cancels the jobs that nobody follows any more, so that no stranger finds their paper."""

    def __init__(self, client: IppClient, settings: PrinterSettings, pacing: Pacing) -> None:
        self._client = client
        self._settings = settings
        self._pacing = pacing

    def recall(self, hold: Hold) -> None:
        """Cancel what that hold was set for until there is nothing left, for `settle_time` at most.

        A printer that does not answer is left alone: it is locked in any case.
        """
        give_up_at = self._pacing.clock() + self._settings.settle_time
        try:
            while (orphans := self._orphans(hold)) and self._pacing.clock() < give_up_at:
                for job in orphans:
                    self._client.cancel_job(job.job_id)
                self._pacing.wait(self._settings.poll_interval)
        except TransportError:
            return

    def _orphans(self, hold: Hold) -> tuple[JobStatus, ...]:
        waiting = jobs_in(self._client.jobs("not-completed"))
        return tuple(job for job in waiting if self._is_left_behind(job, hold))

    def _is_left_behind(self, job: JobStatus, hold: Hold) -> bool:
        """By its token; where the printer tells none, by its number; where that is unknown, by our names."""
        if hold.token and job.token:
            return job.token == hold.token
        by_number = hold.job_id in {job.job_id, None}
        return by_number and has_our_names(job, self._settings.user_name)
