"""Which of the kiosk's wishes the printer honours."""

from kiosk.terminal.devices.printer.ipp.client import PDF
from kiosk.terminal.devices.printer.ipp.plain import does_otherwise
from kiosk.terminal.devices.printer.ipp.rendering import cannot_keep_its_dots
from kiosk.terminal.devices.printer.ipp.ticket import indispensable
from kiosk.terminal.doctor.finding import Finding
from kiosk.terminal.doctor.printer.sight import PrinterSight


def document_format(sight: PrinterSight) -> Finding:
    """PDF, as certificates come."""
    what = "printer.pdf"
    if PDF in sight.status.document_formats:
        return Finding(what, ok=True, finding="takes PDF")
    remedy = "enable direct printing of PDF on the printer's own pages; another printer if there is none"
    return Finding(what, ok=False, finding="does not take PDF", remedy=remedy)


def job_attributes(sight: PrinterSight) -> Finding:
    """Paper and sides must be honoured; everything else, or else the default be right."""
    what, honoured = "printer.job-attributes", sight.status.job_attributes
    missing = sorted(indispensable(sight.settings.tray) - honoured)
    if missing:
        remedy = "update the printer's firmware; another printer if that does not help"
        return Finding(what, ok=False, finding=f"does not honour {', '.join(missing)}", remedy=remedy)
    wrong = cannot_keep_its_dots(sight.status) + does_otherwise(sight.status)
    if wrong:
        finding = f"can neither be told nor has as its default what certificates need: {', '.join(wrong)}"
        remedy = (
            "set as defaults on the printer's own pages: black, unscaled, 600 dpi, one copy, one page on a "
            "side, no cover sheet, no staples, normal quality"
        )
        return Finding(what, ok=False, finding=finding, remedy=remedy)
    finding = "black, unscaled, 600 dpi, one copy, no staples: as told or by default"
    return Finding(what, ok=True, finding=finding)
