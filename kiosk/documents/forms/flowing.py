"""Forms of unknown length: strips set from the top of the body down, over as many sheets as they need."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile

from kiosk.documents.errors import TextTooLong
from kiosk.documents.forms.cells import THIN_PT, thick_frame
from kiosk.documents.forms.remainder import END_NOTE
from kiosk.documents.forms.sheet import BODY, Front
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Mark, Rule

_END_NOTE_HEIGHT = 10.0
_LEAST_STROKE_HEIGHT = 5.0
"""Below this nothing could be written into the rest of a sheet."""
_STROKE_MARGIN = 1.5


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of the full width that is never cut, and what it draws into the box it is given."""

    height: float
    draw: Callable[[Box], tuple[Mark, ...]]
    stays_with_next: bool = False
    """Whether a sheet may not end with this strip: a heading, the first line of an entry."""
    is_divider: bool = False
    """Whether it divides strips, and has no use where a sheet begins."""
    continued: "tuple[Strip, ...]" = ()
    """What says, on a sheet that begins with this strip, what goes on there."""


def flowed(
    compositor: Compositor, heading: Sequence[Strip], strips: Sequence[Strip], edge: Strip | None = None
) -> tuple[Front, ...]:
    """The fronts that `strips` need, each beginning with `heading`; the last one is closed with 以下余白.

    `edge` is the room above and below the strips of each sheet. Raises TextTooLong if a strip, with those
    it stays with, is higher than a sheet.
    """
    edges = () if edge is None else (edge,)
    room = BODY.height - _height((*heading, *edges, *edges))
    *sheets, last = _divided(_ended(strips, _ending(compositor, edges), room), room)
    whole = (*((*heading, *edges, *sheet, *edges) for sheet in sheets), (*heading, *edges, *last))
    return tuple(Front(_sheet(sheet)) for sheet in whole)


def _ending(compositor: Compositor, edges: Sequence[Strip]) -> tuple[Strip, ...]:
    return (*(replace(edge, stays_with_next=True, is_divider=True) for edge in edges), _end_note(compositor))


def _ended(strips: Sequence[Strip], ending: Sequence[Strip], room: float) -> tuple[Strip, ...]:
    """The strips and the ending, which has no sheet of its own if what goes before it can come along."""
    last = _opening(_groups(strips)[-1])
    stays = _height((*last, *ending)) <= room
    return (*strips[:-1], replace(strips[-1], stays_with_next=stays), *ending)


def _divided(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    sheets: list[list[Strip]] = []
    free = 0.0
    for group in _groups(strips):
        added = group
        if _height(added) > free:
            added = _opening(group)
            sheets.append([])
            free = room
        if _height(added) > free:
            raise TextTooLong
        sheets[-1] += added
        free -= _height(added)
    return sheets


def _opening(group: Sequence[Strip]) -> list[Strip]:
    """The group as a sheet begins with it: without dividers, and with what it continues."""
    first, *others = dropwhile(lambda strip: strip.is_divider, group)
    return [*first.continued, first, *others]


def _height(strips: Iterable[Strip]) -> float:
    return sum(strip.height for strip in strips)


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
        marks.append(_stroke(Box(BODY.x, y, BODY.width, BODY.bottom - y)))
    marks.append(Rule(BODY.x, y, BODY.right, y, THIN_PT))
    return (*marks, thick_frame(BODY))


def _stroke(rest: Box) -> Rule:
    inner = rest.inset(8.0, _STROKE_MARGIN)
    return Rule(inner.right, inner.y, inner.x, inner.bottom, THIN_PT)


def _end_note(compositor: Compositor) -> Strip:
    return Strip(
        _END_NOTE_HEIGHT,
        lambda box: (
            Rule(box.x, box.y, box.right, box.y, THIN_PT),
            compositor.centred(box, END_NOTE, 10.5, tracking_pt=8.0),
        ),
    )
