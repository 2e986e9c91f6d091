"""Whether A4 lies where certificates are drawn from."""

from kiosk.terminal.devices.printer.ipp.preflight import is_loaded
from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE
from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.printer.sight import PrinterSight

_WHAT = "printer.paper"


def paper(sight: PrinterSight) -> Finding:
    """A4 in media-ready; with a tray in the settings, A4 in that tray by media-col-ready."""
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
    if not is_loaded(sight.status, CERTIFICATE, tray):
        return Finding(_WHAT, ok=False, finding=_instead_of_a4(sight, tray), remedy=_remedy(sight, tray))
    return Finding(_WHAT, ok=True, finding=f"{tray} is set to A4; certificates are drawn from it")


def _instead_of_a4(sight: PrinterSight, tray: str) -> str:
    sizes = sorted(
        f"{loaded.width / 100:g} x {loaded.height / 100:g} mm"
        for loaded in sight.status.loaded
        if loaded.source == tray
    )
    return (
        f"{tray} is set to {', '.join(sizes)}" if sizes else f"the printer does not tell what lies in {tray}"
    )


def _remedy(sight: PrinterSight, tray: str) -> str:
    with_a4 = sorted(
        loaded.source for loaded in sight.status.loaded if is_loaded(sight.status, CERTIFICATE, loaded.source)
    )
    elsewhere = f", or set printer.tray to {with_a4[0]}" if with_a4 else ""
    return f"load A4 into {tray} and set it to A4 at the printer's panel{elsewhere}"
