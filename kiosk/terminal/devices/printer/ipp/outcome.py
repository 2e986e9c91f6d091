"""How a print job ended, from what the printer says of it (docs/reference/printing.md, section 7)."""

from enum import Enum, auto

from kiosk.terminal.devices.printer.ipp.attributes import JobStatus
from kiosk.terminal.devices.printer.ipp.registry import JobState
from kiosk.terminal.devices.printer.ipp.ticket import PageSetup
from kiosk.terminal.ports import PrinterTrouble, PrintResult

_STILL_PRINTING = "processing-to-stop-point"
"""job-state-reason of a job that was canceled while it was in the machine (RFC 8011, section 5.3.8)."""


class Pending(Enum):
    """Why there is no result yet."""

    PRINTING = auto()
    COUNTERS_LAG = auto()
    """Completed by its state, but not by its counters, which some printers raise afterwards."""
    NOTHING_COUNTED = auto()
    """Canceled or aborted with counters at zero, which some printers raise afterwards."""
    STOPPING = auto()
    """Canceled or aborted by its state, while the printer still prints up to where it can stop."""


def judge(
    job: JobStatus,
    setup: PageSetup,
    sheets: int,
    standing: tuple[PrinterTrouble, ...] | None,
    *,
    is_idle: bool = False,
) -> PrintResult | Pending:
    """The result of a job of `sheets` sheets, or why it cannot be told yet.

    `standing` are the troubles that the printer shows at the same time, None where it does not show its
    state. They matter only where the printer counts nothing: "completed" from an empty printer proves
    nothing. A printer that `is_idle` has reached the stop point of a job, whatever the job still says:
    cupsd leaves that reason on an aborted job for ever.
    """
    match job.state:
        case JobState.COMPLETED:
            return _judge_completed(job, setup, sheets, standing)
        case JobState.CANCELED | JobState.ABORTED:
            return _judge_broken_off(job, is_idle=is_idle)
        case JobState.PENDING | JobState.HELD | JobState.PROCESSING | JobState.STOPPED | None:
            return Pending.PRINTING


def sheets_out(job: JobStatus, setup: PageSetup) -> int:
    """Sheets that came out so far, as far as the printer counts them."""
    if job.sheets is not None:
        return job.sheets
    return setup.sheets_marked(job.impressions or 0)


def _judge_completed(
    job: JobStatus, setup: PageSetup, sheets: int, standing: tuple[PrinterTrouble, ...] | None
) -> PrintResult | Pending:
    if job.impressions is None and job.sheets is None:
        if standing is None:
            return Pending.COUNTERS_LAG
        doubtful = bool(standing) or "job-completed-with-errors" in job.reasons
        return PrintResult.UNCLEAR if doubtful else PrintResult.PRINTED
    if job.sheets is not None and job.sheets > sheets:
        # Printed on one side, or another document: not the paper that was sold.
        return PrintResult.UNCLEAR
    enough_sides = job.impressions is None or job.impressions >= setup.sides_to_mark(sheets)
    enough_sheets = job.sheets is None or job.sheets >= sheets
    return PrintResult.PRINTED if enough_sides and enough_sheets else Pending.COUNTERS_LAG


def _judge_broken_off(job: JobStatus, *, is_idle: bool) -> PrintResult | Pending:
    if _STILL_PRINTING in job.reasons and not is_idle:
        return Pending.STOPPING
    return Pending.NOTHING_COUNTED if _nothing_came_out(job) else PrintResult.UNCLEAR


def _nothing_came_out(job: JobStatus) -> bool:
    """Only a counter that says zero is proof; silence is not."""
    counters = [counter for counter in (job.impressions, job.sheets) if counter is not None]
    return bool(counters) and not any(counters)
