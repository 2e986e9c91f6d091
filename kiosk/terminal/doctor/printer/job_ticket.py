"""Which of the kiosk's wishes the printer honours."""

from kiosk.terminal.devices.printer.ipp.client import PDF
from kiosk.terminal.devices.printer.ipp.ticket import indispensable
from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.printer.sight import PrinterSight

_DESIRABLE = frozenset({"print-color-mode", "print-scaling"})


def document_format(sight: PrinterSight) -> Finding:
    """PDF, as certificates come."""
    what = "printer.pdf"
    if PDF in sight.status.document_formats:
        return Finding(what, ok=True, finding="takes PDF")
    remedy = "enable direct printing of PDF on the printer's own pages; another printer if there is none"
    return Finding(what, ok=False, finding="does not take PDF", remedy=remedy)


def job_attributes(sight: PrinterSight) -> Finding:
    """What must be honoured, and what is better honoured, by job-creation-attributes-supported."""
    what, honoured = "printer.job-attributes", sight.status.job_attributes
    missing = sorted(indispensable(sight.settings.tray) - honoured)
    if missing:
        remedy = "update the printer's firmware; another printer if that does not help"
        return Finding(what, ok=False, finding=f"does not honour {', '.join(missing)}", remedy=remedy)
    ignored = sorted(_DESIRABLE - honoured)
    if ignored:
        remedy = "set black and unscaled as defaults on the printer's own pages"
        return Finding(what, ok=True, finding=f"ignores {', '.join(ignored)}", remedy=remedy)
    return Finding(what, ok=True, finding="paper, sides, colour and scaling are honoured")
