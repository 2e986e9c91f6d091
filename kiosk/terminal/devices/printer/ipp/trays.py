"""What lies in which tray, as a printer's media-col-ready tells it (PWG 5100.3, section 3.13; PWG 5100.7)."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.terminal.devices.printer.ipp.message import Content, Group


@dataclass(frozen=True, slots=True)
class LoadedTray:
    """A tray by its media-source keyword, and the size of its sheets in hundredths of a millimetre."""

    source: str
    width: int
    height: int


def loaded_trays(printer: Group) -> frozenset[LoadedTray]:
    """The trays that a printer-attributes group tells with their paper; one without a size is left out."""
    found = printer.find("media-col-ready")
    media = () if found is None else (value.content for value in found.values)
    return frozenset(tray for medium in media for tray in _tray_of(medium))


def _tray_of(medium: Content) -> Iterator[LoadedTray]:
    size = _member(medium, "media-size")
    match _member(medium, "media-source"), _member(size, "x-dimension"), _member(size, "y-dimension"):
        case str(source), int(width), int(height):
            yield LoadedTray(source, width, height)


def _member(collection: Content, name: str) -> Content:
    """The first value of a member attribute; None where there is none."""
    members = collection if isinstance(collection, tuple) else ()
    named = (one for one in members if one.name == name)
    return next((one.values[0].content for one in named), None)
