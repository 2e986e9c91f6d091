"""What speaks against printing, from a printer's own account (docs/reference/printing.md, section 7)."""

from kiosk.terminal.devices.printer.ipp.attributes import PrinterStatus
from kiosk.terminal.devices.printer.ipp.client import PDF
from kiosk.terminal.devices.printer.ipp.message import Attribute, Message
from kiosk.terminal.devices.printer.ipp.plain import does_otherwise
from kiosk.terminal.devices.printer.ipp.registry import GroupTag, PrinterState, Status
from kiosk.terminal.devices.printer.ipp.rendering import cannot_keep_its_dots
from kiosk.terminal.devices.printer.ipp.ticket import PageSetup, indispensable
from kiosk.terminal.devices.printer.ipp.trays import LoadedTray
from kiosk.terminal.ports import PrinterTrouble

_REASONS = (
    PrinterTrouble.MEDIA_EMPTY,
    PrinterTrouble.MEDIA_NEEDED,
    PrinterTrouble.MEDIA_JAM,
    PrinterTrouble.COVER_OPEN,
    PrinterTrouble.TONER_EMPTY,
    PrinterTrouble.MARKER_SUPPLY_EMPTY,
    PrinterTrouble.OUTPUT_AREA_FULL,
    PrinterTrouble.INPUT_TRAY_MISSING,
    PrinterTrouble.PAUSED,
    PrinterTrouble.SPOOL_AREA_FULL,
    PrinterTrouble.DOOR_OPEN,
    PrinterTrouble.INTERLOCK_OPEN,
)


def standing_troubles(printer: PrinterStatus, tray: str | None) -> tuple[PrinterTrouble, ...]:
    """The troubles among printer-state-reasons, in a fixed order, for documents drawn from `tray`."""
    reasons = printer.reasons or frozenset()
    if _is_of_another_tray(printer, tray):
        reasons -= {PrinterTrouble.MEDIA_EMPTY.value}
    return tuple(trouble for trouble in _REASONS if trouble.value in reasons)


def _is_of_another_tray(printer: PrinterStatus, tray: str | None) -> bool:
    """Whether the printer tells of paper in that very tray, and no job waits for paper."""
    reasons = printer.reasons or frozenset()
    return tray in printer.filled and PrinterTrouble.MEDIA_NEEDED.value not in reasons


def printer_troubles(
    printer: PrinterStatus, setup: PageSetup, tray: str | None
) -> tuple[PrinterTrouble, ...]:
    """Everything in the printer's attributes that speaks against a document of that setup."""
    checks = (
        (PrinterTrouble.STOPPED, not printer.shows_its_state or printer.state is PrinterState.STOPPED),
        (PrinterTrouble.NOT_ACCEPTING, not printer.accepts_jobs),
        (PrinterTrouble.BUSY, bool(printer.queued_jobs)),
        (PrinterTrouble.PAPER_SIZE_MISSING, not is_loaded(printer, setup, tray)),
        (PrinterTrouble.DUPLEX_MISSING, setup.sides not in printer.sides),
        (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED, _cannot_be_told(printer, setup, tray)),
    )
    return standing_troubles(printer, tray) + tuple(trouble for trouble, applies in checks if applies)


def is_loaded(printer: PrinterStatus, setup: PageSetup, tray: str | None) -> bool:
    """Whether the sheets of that setup lie in the printer; with a tray, whether they lie in that one.

    A printer that does not tell what lies in a tray is not believed to have it there.
    """
    medium = setup.medium
    if tray is None:
        return medium.name in printer.media_ready
    return LoadedTray(tray, medium.width, medium.height) in printer.loaded


def ticket_troubles(ticket: tuple[Attribute, ...], tray: str | None) -> tuple[PrinterTrouble, ...]:
    """What speaks against sending a document with that ticket: that it leaves the paper to the printer."""
    if indispensable(tray) <= {one.name for one in ticket}:
        return ()
    return (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,)


def validation_troubles(answer: Message) -> tuple[PrinterTrouble, ...]:
    """What Validate-Job says against the job ticket; success with anything unsupported is no success."""
    match answer.code:
        case Status.OK if not answer.group(GroupTag.UNSUPPORTED).attributes:
            return ()
        case Status.BUSY:
            return (PrinterTrouble.BUSY,)
        case Status.NOT_ACCEPTING_JOBS:
            return (PrinterTrouble.NOT_ACCEPTING,)
        case _:
            return (PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED,)


def _cannot_be_told(printer: PrinterStatus, setup: PageSetup, tray: str | None) -> bool:
    """Whether the printer lacks a word for something that it must be told, or does not tell its queue."""
    return (
        PDF not in printer.document_formats
        or not indispensable(tray) <= printer.job_attributes
        or (tray is not None and tray not in printer.trays)
        or printer.queued_jobs is None
        or (setup.exact and bool(cannot_keep_its_dots(printer) or does_otherwise(printer)))
    )
