"""What the contents of all certificates have in common, and what every sheet carries."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.printers import PrinterProfileId


class Blank(StrEnum):
    """What stands where nothing is stated, so that nothing can be written in."""

    OMITTED = "省略"
    """Not asked for."""
    NOT_APPLICABLE = "＊＊＊"
    """There is no such fact about this person."""


@dataclass(frozen=True, slots=True, repr=False)
class TrueSizePicture:
    """A 1-bit PNG and the size at which it is printed, in millimetres."""

    png: bytes
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True, repr=False)
class Entry:
    """A label of the form and what stands beside it."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class SheetFurniture:
    """What every sheet carries whatever it states: who certifies it, when, under which number."""

    mayor_title: str
    mayor_name: str
    official_seal: TrueSizePicture
    """公印."""
    issued_on: date
    serial: str
    printer_profile: PrinterProfileId
    is_for_practice: bool = False
    """Whether it certifies nothing, and says so."""
