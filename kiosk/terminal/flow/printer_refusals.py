"""Which refusal tells a citizen, and the staff beside them, what is wrong with the printer."""

from typing import assert_never

from kiosk.domain.refusals import Refusal
from kiosk.terminal.ports import PrinterTrouble


def refusal_of(troubles: tuple[PrinterTrouble, ...]) -> Refusal | None:
    """The refusal of the first trouble that a person can see; None where there is no trouble."""
    refusals = [_refusal_of(trouble) for trouble in troubles]
    telling = [refusal for refusal in refusals if refusal is not Refusal.PRINTER_NOT_READY]
    return next(iter([*telling, *refusals]), None)


def _refusal_of(trouble: PrinterTrouble) -> Refusal:
    match trouble:
        case PrinterTrouble.MEDIA_EMPTY | PrinterTrouble.MEDIA_NEEDED | PrinterTrouble.PAPER_SIZE_MISSING:
            return Refusal.PRINTER_NO_PAPER
        case PrinterTrouble.MEDIA_JAM:
            return Refusal.PRINTER_JAMMED
        case PrinterTrouble.TONER_EMPTY | PrinterTrouble.MARKER_SUPPLY_EMPTY:
            return Refusal.PRINTER_NO_TONER
        case (
            PrinterTrouble.COVER_OPEN
            | PrinterTrouble.DOOR_OPEN
            | PrinterTrouble.INTERLOCK_OPEN
            | PrinterTrouble.INPUT_TRAY_MISSING
        ):
            return Refusal.PRINTER_OPEN
        case PrinterTrouble.UNREACHABLE | PrinterTrouble.NOT_TRUSTED:
            return Refusal.PRINTER_UNREACHABLE
        case PrinterTrouble.LOCKED:
            return Refusal.PRINTER_LOCKED
        case PrinterTrouble.OUTPUT_AREA_FULL:
            return Refusal.PRINTER_TRAY_FULL
        case (
            PrinterTrouble.STOPPED
            | PrinterTrouble.NOT_ACCEPTING
            | PrinterTrouble.BUSY
            | PrinterTrouble.PAUSED
            | PrinterTrouble.SPOOL_AREA_FULL
            | PrinterTrouble.DUPLEX_MISSING
            | PrinterTrouble.ATTRIBUTE_NOT_SUPPORTED
        ):
            return Refusal.PRINTER_NOT_READY
        case _:
            assert_never(trouble)
