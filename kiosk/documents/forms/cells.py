"""A ruled cell of a form: a label spread over its box and a value at its left."""

from dataclasses import dataclass

from kiosk.documents.content import Blank
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.fitting import Setting
from kiosk.documents.typesetting.marks import Frame, Mark, Rule

THIN_PT = 0.3
THICK_PT = 0.9

_STROKE_MARGIN = 1.2


@dataclass(frozen=True, slots=True)
class CellStyle:
    """How label and value of a cell are set. Widths are millimetres, sizes points."""

    label_width: float
    label_size: float
    padding: float
    settings: tuple[Setting, ...]


def labelled(compositor: Compositor, box: Box, style: CellStyle, label: str, value: str) -> tuple[Mark, ...]:
    """A label and its value with a thin rule around each. Raises GlyphMissing or TextTooLong."""
    label_box, value_box = box.columns((style.label_width, box.width - style.label_width))
    return (
        _thin_frame(box),
        Rule(value_box.x, box.y, value_box.x, box.bottom, THIN_PT),
        compositor.spread(label_box.inset(style.padding), label, style.label_size),
        *compositor.left(value_box.inset(style.padding), value, style.settings),
    )


def closed(compositor: Compositor, box: Box, style: CellStyle) -> tuple[Mark, ...]:
    """A cell that has no use for this person, marked so that nothing can be written in."""
    return (
        _thin_frame(box),
        *compositor.left(box.inset(style.padding), Blank.NOT_APPLICABLE, style.settings),
    )


def struck(box: Box) -> Rule:
    """A stroke through a box, so that nothing can be written in."""
    inner = box.inset(_STROKE_MARGIN, _STROKE_MARGIN)
    return Rule(inner.right, inner.y, inner.x, inner.bottom, THIN_PT)


def thick_frame(box: Box) -> Frame:
    """The outline of a block of cells."""
    return Frame(box.x, box.y, box.width, box.height, THICK_PT)


def sizes(*sizes_pt: float, lines: int = 1) -> tuple[Setting, ...]:
    """Settings of at most so many lines, from the wished size down to the smallest allowed."""
    return tuple(Setting(size_pt, lines) for size_pt in sizes_pt)


def _thin_frame(box: Box) -> Frame:
    return Frame(box.x, box.y, box.width, box.height, THIN_PT)
