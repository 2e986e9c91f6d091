"""The printer's examination: first what lies in this machine, then what the printer says."""

from collections.abc import Callable, Iterator

from kiosk.terminal.devices.printer.described_settings import read_printer_settings
from kiosk.terminal.devices.printer.ipp.errors import TransportError
from kiosk.terminal.doctor.finding import Finding, Site
from kiosk.terminal.doctor.printer.acceptance import accepted
from kiosk.terminal.doctor.printer.documents_kept import documents_kept
from kiosk.terminal.doctor.printer.job_ticket import document_format, job_attributes
from kiosk.terminal.doctor.printer.lock import lock
from kiosk.terminal.doctor.printer.paper import paper
from kiosk.terminal.doctor.printer.pinned_certificate import pinned_certificate
from kiosk.terminal.doctor.printer.reachable import answers, unreachable
from kiosk.terminal.doctor.printer.resolution import resolution
from kiosk.terminal.doctor.printer.sight import PrinterSight, look_at
from kiosk.terminal.doctor.printer.state import state
from kiosk.terminal.doctor.printer.two_sided import two_sided
from kiosk.terminal.printer_lock import certificate_printer_lock

_CHECKS: tuple[Callable[[PrinterSight], Finding], ...] = (
    answers,
    state,
    paper,
    two_sided,
    resolution,
    document_format,
    job_attributes,
    documents_kept,
)


def examine_printer(site: Site) -> Iterator[Finding]:
    """Everything about the certificate printer; a printer that does not answer ends it early."""
    printer = read_printer_settings(site.settings, site.folder)
    yield lock(certificate_printer_lock(site.settings))
    yield accepted(site.settings.text("printer.accepted_on"))
    yield pinned_certificate(printer.pinned_certificate, site.now)
    try:
        sight = look_at(printer)
    except TransportError as failure:
        yield unreachable(printer, failure)
        return
    for check in _CHECKS:
        yield check(sight)
