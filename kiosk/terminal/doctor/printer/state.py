"""What the printer says about itself right now."""

from kiosk.terminal.devices.printer.ipp.preflight import standing_troubles
from kiosk.terminal.devices.printer.ipp.registry import PrinterState
from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.printer.sight import PrinterSight

_WHAT = "printer.state"


def state(sight: PrinterSight) -> Finding:
    """Not stopped, takes jobs, has an empty queue and no trouble."""
    status = sight.status
    against = [trouble.value for trouble in standing_troubles(status, sight.settings.tray)]
    if status.state in {None, PrinterState.STOPPED}:
        against.append("stopped")
    if not status.accepts_jobs:
        against.append("accepts no jobs")
    if status.queued_jobs is None:
        against.append("does not tell its queue")
    elif status.queued_jobs:
        against.append(f"{status.queued_jobs} jobs wait in it")
    if not against:
        return Finding(_WHAT, ok=True, finding="ready, nothing waits in it")
    remedy = "look at the printer's panel and clear what it shows; delete jobs that wait"
    return Finding(_WHAT, ok=False, finding=", ".join(against), remedy=remedy)
