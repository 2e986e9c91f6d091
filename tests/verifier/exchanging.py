"""A forger of the model: characters of a printed front exchanged for others of the same paper and size."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from unicodedata import east_asian_width

import numpy as np

from kiosk.documents.forms.sheet import SEAL_BOX
from kiosk.documents.reading import PageReading, Place
from kiosk.verifier.compare.comparison import Region
from tests.verifier.print_and_scan import PRINTER_DPI, Plane

_SAME_SIZE_MM = 0.15
_APART_MM = 6.0
"""Two exchanges nearer than this would be found as one."""
_SMALLEST_MM = 1.2
_SLACK_MM = 1.5


class Script(Enum):
    """A character is exchanged for one of its own script: no other would deceive anyone."""

    DIGIT = "0123456789０１２３４５６７８９"
    KANA = "".join(map(chr, range(0x3041, 0x3100)))
    KANJI = "".join(map(chr, range(0x4E00, 0xA000)))


@dataclass(frozen=True)
class Character:
    """One character of a front and the cell that it is set in."""

    text: str
    script: Script
    cell: Place


@dataclass(frozen=True)
class Exchange:
    """What stood in a cell, and what stands there now."""

    was: Character
    now: Character

    def is_touched(self, region: Region) -> bool:
        """Whether a region that was called altered is about this exchange."""
        cell = self.was.cell
        return (
            cell.x - _SLACK_MM < region.x + region.width
            and region.x < cell.x + cell.width + _SLACK_MM
            and cell.y - _SLACK_MM < region.y + region.height
            and region.y < cell.y + cell.height + _SLACK_MM
        )


def exchanged(
    ink: Plane, reading: PageReading, chance: np.random.Generator, count: int
) -> tuple[Plane, tuple[Exchange, ...]]:
    """Ink with at most `count` characters exchanged, the scripts in turn, and what was exchanged."""
    found = list(_characters(reading))
    forged, exchanges = ink.copy(), list[Exchange]()
    for number in range(count):
        script = list(Script)[number % len(Script)]
        free = [one for one in found if one.script is script and not _is_near(one, exchanges)]
        pairs = [(one, _others(one, found)) for one in chance.permutation(np.array(free, dtype=object))]
        possible = next(((one, others) for one, others in pairs if others), None)
        if possible is not None:
            one, others = possible
            exchange = Exchange(one, others[int(chance.integers(len(others)))])
            _copy(ink, forged, exchange)
            exchanges.append(exchange)
    return forged, tuple(exchanges)


def _characters(reading: PageReading) -> Iterator[Character]:
    """Characters above the seal in runs that are set in equal cells."""
    for run in reading.texts:
        place, width = run.place, run.place.width / max(1, len(run.text))
        if place.y < SEAL_BOX.y and width > _SMALLEST_MM and _is_set_in_equal_cells(run.text):
            for index, letter in enumerate(run.text):
                cell = Place(place.x + index * width, place.y, width, place.height)
                script = next((script for script in Script if letter in script.value), None)
                if script is not None:
                    yield Character(letter, script, cell)


def _is_set_in_equal_cells(text: str) -> bool:
    return text.isdecimal() or all(east_asian_width(letter) in "WF" for letter in text)


def _is_near(one: Character, exchanges: list[Exchange]) -> bool:
    return any(
        abs(one.cell.x - other.was.cell.x) < _APART_MM and abs(one.cell.y - other.was.cell.y) < _APART_MM
        for other in exchanges
    )


def _others(one: Character, found: list[Character]) -> list[Character]:
    return [
        other
        for other in found
        if other.script is one.script
        and other.text != one.text
        and abs(other.cell.width - one.cell.width) < _SAME_SIZE_MM
        and abs(other.cell.height - one.cell.height) < _SAME_SIZE_MM
    ]


def _copy(ink: Plane, forged: Plane, exchange: Exchange) -> None:
    to, source = exchange.was.cell, exchange.now.cell
    height, width = _dots(to.height), _dots(to.width)
    (top, left), (from_top, from_left) = ((_dots(cell.y), _dots(cell.x)) for cell in (to, source))
    forged[top : top + height, left : left + width] = ink[
        from_top : from_top + height, from_left : from_left + width
    ]


def _dots(mm: float) -> int:
    return round(mm * PRINTER_DPI / 25.4)
