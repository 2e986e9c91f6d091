"""Whether the printer answers, and to the right trust."""

from kiosk.terminal.devices.printer.ipp.errors import NotTrustedError, TransportError
from kiosk.terminal.devices.printer.settings import PrinterSettings
from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.printer.sight import PrinterSight

_WHAT = "printer.reachable"


def answers(sight: PrinterSight) -> Finding:
    """It does: which make and model, by its own account."""
    model = " ".join(sight.words("printer-make-and-model")) or "a printer that does not say its model"
    return Finding(_WHAT, ok=True, finding=f"{model} answers at {sight.settings.uri}")


def unreachable(settings: PrinterSettings, failure: TransportError) -> Finding:
    """It does not, or somebody else answers in its place."""
    if isinstance(failure, NotTrustedError):
        return Finding(
            _WHAT,
            ok=False,
            finding=f"{settings.uri} shows another certificate than the pinned one, or one out of its time",
            remedy="compare its fingerprint with the printer's own panel: save it as printer.certificate if "
            "it is the printer's; if not, somebody stands between kiosk and printer",
        )
    return Finding(
        _WHAT,
        ok=False,
        finding=f"{settings.uri}: {failure}",
        remedy="switch the printer on, check the cable, and that IPP is enabled on its own pages",
    )
