"""The trays of the virtual printer: what lies in them, and how its attributes tell it (PWG 5100.3)."""

from dataclasses import dataclass

from kiosk.terminal.devices.printer.ipp.message import (
    Attribute,
    Content,
    Value,
    collection,
    integer,
    keyword,
)
from kiosk.terminal.devices.printer.ipp.registry import ValueTag

A3 = "iso_a3_297x420mm"
A4 = "iso_a4_210x297mm"
A6 = "iso_a6_105x148mm"
LETTER = "na_letter_8.5x11in"
SIZES = {A3: (29700, 42000), A4: (21000, 29700), A6: (10500, 14800), LETTER: (21590, 27940)}
"""Width and height of the media that it takes, in hundredths of a millimetre."""

MAIN_TRAY = "tray-1"
SECOND_TRAY = "tray-2"
FULL_TRAY = 250


@dataclass(slots=True)
class Tray:
    """A stack of sheets of one size; changed only under the machine's lock."""

    source: str
    """Its media-source keyword."""
    medium: str
    sheets: int = FULL_TRAY


def media_ready(trays: tuple[Tray, ...]) -> tuple[Attribute, ...]:
    """media-ready and media-col-ready: which sizes there are, and which tray has which."""
    loaded = tuple(Value(ValueTag.COLLECTION, (_size_of(tray.medium), _source(tray))) for tray in trays)
    return (
        keyword("media-ready", *dict.fromkeys(tray.medium for tray in trays)),
        Attribute("media-col-ready", loaded),
    )


def input_trays(trays: tuple[Tray, ...]) -> Attribute:
    """printer-input-tray: how many sheets each one holds (PWG 5100.13)."""
    told = (
        f"type=sheetFeedAutoRemovableTray;maxcapacity={FULL_TRAY};level={tray.sheets};status=0;name={tray.source};"
        for tray in trays
    )
    return Attribute("printer-input-tray", tuple(Value(ValueTag.OCTET_STRING, one.encode()) for one in told))


def media_sizes() -> Attribute:
    """media-size-supported."""
    sizes = (_size_of(medium).values[0].content for medium in SIZES)
    return Attribute("media-size-supported", tuple(Value(ValueTag.COLLECTION, size) for size in sizes))


def tray_asked_for(medium: Content, medium_col: Content, trays: tuple[Tray, ...]) -> Tray:
    """The tray of a job's ticket: the one that it names, else the first with its size, else the main one."""
    if isinstance(medium_col, tuple):
        return next(tray for tray in trays if _source(tray) in medium_col)
    return next((tray for tray in trays if tray.medium == medium), trays[0])


def honours(medium_col: Content, trays: tuple[Tray, ...]) -> bool:
    """Whether a media-col asks for a size that the printer takes, from a tray that it has."""
    if not isinstance(medium_col, tuple):
        return False
    sizes, sources = {_size_of(medium) for medium in SIZES}, {_source(tray) for tray in trays}
    asked = set(medium_col)
    return len(asked & sizes) == 1 and len(asked & sources) == 1 and asked <= sizes | sources


def _size_of(medium: str) -> Attribute:
    width, height = SIZES[medium]
    return collection("media-size", integer("x-dimension", width), integer("y-dimension", height))


def _source(tray: Tray) -> Attribute:
    return keyword("media-source", tray.source)
