"""What a session that died left in the printer is cancelled (docs/reference/printing.md, section 7)."""

from kiosk.terminal.devices.printer.ipp.attributes import job_status
from kiosk.terminal.devices.printer.ipp.client import JOB_NAME, IppClient
from kiosk.terminal.devices.printer.ipp.pacing import Pacing
from kiosk.terminal.devices.printer.ipp.registry import GroupTag
from kiosk.terminal.devices.printer.ipp.transport import TransportError
from kiosk.terminal.devices.printer.settings import PrinterSettings


class OrphanRecall:
    """Cancels the jobs that nobody follows any more, so that no stranger finds their paper."""

    def __init__(self, client: IppClient, settings: PrinterSettings, pacing: Pacing) -> None:
        self._client = client
        self._settings = settings
        self._pacing = pacing

    def recall(self) -> None:
        """Cancel every job of our names until there is none, for `settle_time` at most.

        A printer that does not answer is left alone: it is locked in any case.
        """
        give_up_at = self._pacing.clock() + self._settings.settle_time
        try:
            while (orphans := self._orphans()) and self._pacing.clock() < give_up_at:
                for job_id in orphans:
                    self._client.cancel_job(job_id)
                self._pacing.wait(self._settings.poll_interval)
        except TransportError:
            return

    def _orphans(self) -> tuple[int, ...]:
        groups = self._client.jobs("not-completed").all_groups(GroupTag.JOB)
        jobs = [job for group in groups if (job := job_status(group)) is not None]
        return tuple(
            job.job_id for job in jobs if job.name == JOB_NAME and job.user == self._settings.user_name
        )
