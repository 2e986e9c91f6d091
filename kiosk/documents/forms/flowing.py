"""Forms of unknown length: strips set from the top of the body down, over as many sheets as they need."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.documents.errors import TextTooLong
from kiosk.documents.forms.cells import THIN_PT, thick_frame
from kiosk.documents.forms.sheet import BODY, Front
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Mark, Rule

_END_NOTE_HEIGHT = 10.0
_LEAST_STROKE_HEIGHT = 14.0
"""Below this the rest of a sheet is too low for a stroke to look like one."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of the full width that is never cut, and what it draws into the box it is given."""

    height: float
    draw: Callable[[Box], tuple[Mark, ...]]
    stays_with_next: bool = False
    """Whether a sheet may not end with this strip: a heading, the first line of an entry."""


def flowed(compositor: Compositor, heading: Sequence[Strip], strips: Sequence[Strip]) -> tuple[Front, ...]:
    """The fronts that `strips` need, each beginning with `heading`; the last one is closed with 以下余白.

    Raises TextTooLong if a strip, with those it stays with, is higher than a sheet.
    """
    room = BODY.height - sum(strip.height for strip in heading)
    sheets = _divided((*strips, _end_note(compositor)), room)
    return tuple(Front(_sheet((*heading, *sheet))) for sheet in sheets)


def _divided(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    sheets: list[list[Strip]] = [[]]
    free = room
    for group in _groups(strips):
        height = sum(strip.height for strip in group)
        if height > room:
            raise TextTooLong
        if height > free:
            sheets.append([])
            free = room
        sheets[-1] += group
        free -= height
    return sheets


def _groups(strips: Sequence[Strip]) -> list[list[Strip]]:
    """Strips that stay together."""
    groups: list[list[Strip]] = [[]]
    for strip in strips:
        groups[-1].append(strip)
        if not strip.stays_with_next:
            groups.append([])
    return [group for group in groups if group]


def _sheet(strips: Sequence[Strip]) -> tuple[Mark, ...]:
    """The strips, and what they leave of the body closed so that nobody can write there."""
    marks: list[Mark] = []
    y = BODY.y
    for strip in strips:
        marks += strip.draw(Box(BODY.x, y, BODY.width, strip.height))
        y += strip.height
    if BODY.bottom - y >= _LEAST_STROKE_HEIGHT:
        marks.append(Rule(BODY.right - 8.0, y + 2.0, BODY.x + 8.0, BODY.bottom - 4.0, THIN_PT))
    marks.append(Rule(BODY.x, y, BODY.right, y, THIN_PT))
    return (*marks, thick_frame(BODY))


def _end_note(compositor: Compositor) -> Strip:
    return Strip(_END_NOTE_HEIGHT, lambda box: (compositor.centred(box, "以下余白", 10.5, tracking_pt=8.0),))
