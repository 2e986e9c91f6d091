"""Strips of labelled cells, for the forms that flow."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.content import Entry
from kiosk.documents.forms.cells import THIN_PT, CellStyle, labelled
from kiosk.documents.forms.flowing import Strip
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Mark, Rule

_LINE_HEIGHT_PER_PT = 1.15 * 25.4 / 72


@dataclass(frozen=True, slots=True)
class RowStyle:
    """A cell's style and the least height of its row; a value of more lines makes its row higher."""

    cell: CellStyle
    height: float


def entry_strip(
    compositor: Compositor, width: float, style: RowStyle, entry: Entry, *, stays_with_next: bool = False
) -> Strip:
    """One label and its value across `width`."""
    cell = style.cell
    room = width - cell.label_width - 2 * cell.padding
    lines = compositor.line_count(room, entry.value, cell.settings)
    needed = lines * cell.settings[0].size_pt * _LINE_HEIGHT_PER_PT + 3.0
    return Strip(
        max(style.height, needed),
        lambda box: labelled(compositor, box, cell, entry.label, entry.value),
        stays_with_next=stays_with_next,
    )


def row_strip(
    compositor: Compositor,
    height: float,
    cells: Sequence[tuple[float, CellStyle, Entry]],
    *,
    stays_with_next: bool = False,
) -> Strip:
    """Several labelled cells side by side, each with its width."""

    def draw(box: Box) -> tuple[Mark, ...]:
        places = box.columns([width for width, _, _ in cells])
        return tuple(
            mark
            for place, (_, style, entry) in zip(places, cells, strict=True)
            for mark in labelled(compositor, place, style, entry.label, entry.value)
        )

    return Strip(height, draw, stays_with_next=stays_with_next)


def gap_strip(height: float) -> Strip:
    """An empty strip that closes what stands above it."""
    return Strip(
        height,
        lambda box: (
            Rule(box.x, box.y, box.right, box.y, THIN_PT),
            Rule(box.x, box.bottom, box.right, box.bottom, THIN_PT),
        ),
        stays_with_next=True,
    )
