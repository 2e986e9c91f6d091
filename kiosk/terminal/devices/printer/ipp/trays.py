"""What lies in which tray: media-col-ready (PWG 5100.3) and printer-input-tray (PWG 5100.13)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.terminal.devices.printer.ipp.message import Content, Group

_AT_LEAST_ONE: Final = "-3"


@dataclass(frozen=True, slots=True)
class LoadedTray:
    """A tray by its media-source keyword, and the size of its sheets in hundredths of a millimetre."""

    source: str
    width: int
    height: int


def loaded_trays(printer: Group) -> frozenset[LoadedTray]:
    """The trays that a printer-attributes group tells with their paper; one without a size is left out."""
    media = printer.contents("media-col-ready")
    return frozenset(tray for medium in media for tray in _tray_of(medium))


def filled_trays(printer: Group) -> frozenset[str]:
    """The media-source keywords of the trays in which printer-input-tray tells paper.

    It has a value for each media-source-supported, in that order. Where it has not, or a value names another
    tray than the one in its place, nothing is known of any.
    """
    sources, told = printer.contents("media-source-supported"), printer.contents("printer-input-tray")
    if len(sources) != len(told):
        return frozenset()
    trays = tuple(zip(sources, map(_fields, told), strict=True))
    if any(fields.get("name") in {*sources} - {source} for source, fields in trays):
        return frozenset()
    return frozenset(source for source, fields in trays if isinstance(source, str) and _holds_paper(fields))


def _fields(tray: Content) -> dict[str, str]:
    """The `key=value;` pairs of one tray; empty for what is no text."""
    try:
        text = tray.decode("ascii") if isinstance(tray, bytes) else ""
    except UnicodeDecodeError:
        return {}
    pairs = (pair.partition("=") for pair in text.rstrip("\0").split(";"))
    return {key: value for key, _, value in pairs}


def _holds_paper(fields: dict[str, str]) -> bool:
    """Whether the level is a count, or tells of at least one sheet (RFC 3805, prtInputCurrentLevel)."""
    level = fields.get("level", "")
    return level == _AT_LEAST_ONE or (level.isdecimal() and int(level) > 0)


def _tray_of(medium: Content) -> Iterator[LoadedTray]:
    size = _member(medium, "media-size")
    match _member(medium, "media-source"), _member(size, "x-dimension"), _member(size, "y-dimension"):
        case str(source), int(width), int(height):
            yield LoadedTray(source, width, height)


def _member(collection: Content, name: str) -> Content:
    """The first value of a member attribute; None where there is none, as in a member without a value."""
    members = collection if isinstance(collection, tuple) else ()
    return next((value.content for one in members if one.name == name for value in one.values), None)
