"""Which of the printer's jobs are this terminal's (docs/adr/0036 and 0115)."""

from collections.abc import Iterable

from kiosk.terminal.devices.printer.ipp.attributes import JobStatus, job_status
from kiosk.terminal.devices.printer.ipp.client import JOB_NAME
from kiosk.terminal.devices.printer.ipp.message import Message
from kiosk.terminal.devices.printer.ipp.registry import GroupTag


def jobs_in(*answers: Message) -> tuple[JobStatus, ...]:
    """Every job of some answers to Get-Jobs, each once."""
    groups = [group for answer in answers for group in answer.all_groups(GroupTag.JOB)]
    jobs = [job for group in groups if (job := job_status(group)) is not None]
    return tuple({job.job_id: job for job in jobs}.values())


def possibly_ours(jobs: Iterable[JobStatus], user: str) -> tuple[JobStatus, ...]:
    """Those that do not go under other names; a printer may keep names to itself."""
    return tuple(job for job in jobs if job.name in {JOB_NAME, None} and job.user in {user, None})


def has_our_names(job: JobStatus, user: str) -> bool:
    """Whether the printer tells our names of it."""
    return job.name == JOB_NAME and job.user == user
