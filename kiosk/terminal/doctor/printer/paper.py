"""Whether A4 lies where certificates are drawn from."""

from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE
from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.printer.sight import PrinterSight

_WHAT = "printer.paper"


def paper(sight: PrinterSight) -> Finding:
    """A4 in media-ready, and the tray of the settings known to the printer."""
    ready, tray = sight.status.media_ready, sight.settings.tray
    if CERTIFICATE.medium.name not in ready:
        shown = ", ".join(sorted(ready)) or "nothing"
        remedy = "load A4, and set the tray to A4 at the printer's panel"
        return Finding(_WHAT, ok=False, finding=f"no tray is set to A4; set: {shown}", remedy=remedy)
    if tray is None:
        return Finding(_WHAT, ok=True, finding="a tray is set to A4; the printer chooses the tray by size")
    if tray not in sight.status.trays:
        shown = ", ".join(sorted(sight.status.trays)) or "none"
        remedy = f"set printer.tray to one of: {shown}"
        return Finding(_WHAT, ok=False, finding=f"the printer has no tray {tray}", remedy=remedy)
    return Finding(_WHAT, ok=True, finding=f"a tray is set to A4; certificates are drawn from {tray}")
