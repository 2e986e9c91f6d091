"""Whether the printer prints both sides: the protection of a certificate needs its back."""

from kiosk.terminal.devices.printer.ipp.ticket import CERTIFICATE
from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.printer.sight import PrinterSight

_WHAT = "printer.two-sided"


def two_sided(sight: PrinterSight) -> Finding:
    """two-sided-long-edge in sides-supported."""
    if CERTIFICATE.sides in sight.status.sides:
        return Finding(_WHAT, ok=True, finding="prints both sides, turned over the long edge")
    return Finding(
        _WHAT,
        ok=False,
        finding="does not offer two-sided-long-edge",
        remedy="install or enable the duplex unit; another printer if there is none",
    )
