"""Whether the printer is locked after a print of unknown end."""

from kiosk.terminal.devices.printer.lock import PrinterLock
from kiosk.terminal.doctor.finding import Finding

_WHAT = "printer.lock"


def lock(printer_lock: PrinterLock) -> Finding:
    """Locked printers serve nobody until staff cleared them."""
    if not printer_lock.is_locked:
        return Finding(_WHAT, ok=True, finding="not locked")
    return Finding(
        _WHAT,
        ok=False,
        finding="locked: the end of a print is unknown, and paper may still come out",
        remedy="take out all paper, delete every job at the printer's panel, then run kiosk printer unlock",
    )
