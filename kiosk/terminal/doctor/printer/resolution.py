"""Whether the printer can be told 600 dots an inch, which the calibration of certificates is made for."""

from kiosk.terminal.devices.printer.ipp.ticket import PRINT_RESOLUTION
from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.printer.sight import PrinterSight

_WHAT = "printer.resolution"
_ATTRIBUTE = "printer-resolution"


def resolution(sight: PrinterSight) -> Finding:
    """600 dpi offered, and honoured when a job asks for it, or the default."""
    if PRINT_RESOLUTION not in sight.status.resolutions:
        finding, remedy = "does not offer 600 dpi", "use a printer with 600 dpi"
        return Finding(_WHAT, ok=False, finding=finding, remedy=remedy)
    if _ATTRIBUTE in sight.status.job_attributes:
        return Finding(_WHAT, ok=True, finding="600 dpi, asked for with each document")
    if sight.status.defaults.resolution == PRINT_RESOLUTION:
        return Finding(_WHAT, ok=True, finding="600 dpi by default")
    return Finding(
        _WHAT,
        ok=False,
        finding="offers 600 dpi, but neither to a job that asks for it nor by default",
        remedy="set 600 dpi as the default on the printer's own pages",
    )
