"""The job template: how the paper is to come out, as IPP attributes (RFC 8011, section 5.2)."""

from dataclasses import dataclass

from kiosk.terminal.devices.printer.ipp.attributes import PrinterStatus
from kiosk.terminal.devices.printer.ipp.message import (
    Attribute,
    Resolution,
    ResolutionUnit,
    attribute,
    collection,
    integer,
    keyword,
)
from kiosk.terminal.devices.printer.ipp.plain import plain_attributes
from kiosk.terminal.devices.printer.ipp.registry import ValueTag

PRINT_RESOLUTION = Resolution(600, 600, ResolutionUnit.DOTS_PER_INCH)
MONOCHROME = "monochrome"
UNSCALED = "none"


@dataclass(frozen=True, slots=True)
class Medium:
    """A sheet: its PWG 5101.1 name and its size in hundredths of a millimetre."""

    name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PageSetup:
    """What a kind of document needs of the printer."""

    medium: Medium
    two_sided: bool
    exact: bool
    """Whether a sheet is worth nothing unless its dots come out as they are: black, unscaled, 600 dpi."""

    @property
    def sides(self) -> str:
        """The IPP keyword."""
        return "two-sided-long-edge" if self.two_sided else "one-sided"

    def sides_to_mark(self, sheets: int) -> int:
        """Impressions after which `sheets` sheets are complete.

        A two-sided document fills its last sheet with the front of that sheet: its back may be blank, and
        printers need not count blank sides.
        """
        return 2 * sheets - 1 if self.two_sided else sheets

    def sheets_marked(self, impressions: int) -> int:
        """Whole sheets that so many impressions make."""
        return impressions // 2 if self.two_sided else impressions


CERTIFICATE = PageSetup(Medium("iso_a4_210x297mm", 21000, 29700), two_sided=True, exact=True)
RECEIPT = PageSetup(Medium("iso_a6_105x148mm", 10500, 14800), two_sided=False, exact=False)


def job_ticket(setup: PageSetup, tray: str | None, printer: PrinterStatus) -> tuple[Attribute, ...]:
    """The attributes that this printer says it honours, for a document of that setup.

    An attribute that is not listed in job-creation-attributes-supported would be dropped without a word
    by some printers and refused by others, so it is not sent; whether one is indispensable is the
    pre-flight's question.
    """
    wanted = (
        _medium(setup.medium, tray),
        keyword("sides", setup.sides),
        *plain_attributes(printer),
        *_when(MONOCHROME in printer.color_modes, keyword("print-color-mode", MONOCHROME)),
        *_when(UNSCALED in printer.scalings, keyword("print-scaling", UNSCALED)),
        *_when(
            PRINT_RESOLUTION in printer.resolutions,
            attribute("printer-resolution", ValueTag.RESOLUTION, PRINT_RESOLUTION),
        ),
    )
    return tuple(one for one in wanted if one.name in printer.job_attributes)


def indispensable(tray: str | None) -> frozenset[str]:
    """The attributes without which a document must not be sent."""
    return frozenset({"sides", "media" if tray is None else "media-col"})


def _medium(medium: Medium, tray: str | None) -> Attribute:
    if tray is None:
        return keyword("media", medium.name)
    size = collection(
        "media-size", integer("x-dimension", medium.width), integer("y-dimension", medium.height)
    )
    return collection("media-col", size, keyword("media-source", tray))


def _when(condition: bool, wanted: Attribute) -> tuple[Attribute, ...]:
    return (wanted,) if condition else ()
