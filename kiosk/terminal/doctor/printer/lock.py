"""Whether the printer is locked after a print of unknown end."""

from kiosk.terminal.devices.printer.lock import PrinterLock
from kiosk.terminal.doctor.finding import Finding

_WHAT = "printer.lock"
_REMEDY = "take out all paper, delete every job at the printer's panel, then run kiosk printer unlock"


def lock(printer_lock: PrinterLock) -> Finding:
    """Locked printers serve nobody until staff cleared them; nor will one whose session died printing."""
    if printer_lock.is_locked:
        return Finding(
            _WHAT,
            ok=False,
            finding="locked: the end of a print is unknown, and paper may still come out",
            remedy=_REMEDY,
        )
    if printer_lock.held is not None:
        return Finding(
            _WHAT,
            ok=False,
            finding="held: a document is on its way, or was when its session died",
            remedy="wait until nobody prints and look again; if it is still held, the kiosk locks the "
            f"printer before the next payment: then {_REMEDY}",
        )
    return Finding(_WHAT, ok=True, finding="not locked")
