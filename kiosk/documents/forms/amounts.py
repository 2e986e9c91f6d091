"""Titled lists of amounts: labels spread on the left, amounts flush on the right."""

from kiosk.documents.content import AmountSection, Blank
from kiosk.documents.forms.cells import THIN_PT, sizes, thick_frame
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Frame, Mark, Rule

TITLE_HEIGHT = 6.6
ROW_HEIGHT = 5.6

_LABEL_WIDTH = 50.0
_TITLE_SIZE = 9.0
_LABEL_SIZE = 8.5
_PADDING = 2.5
_AMOUNT_SIZES = sizes(9.5, 8.5, 7.5)


def section_height(rows: int) -> float:
    """The height of a section of that many rows."""
    return TITLE_HEIGHT + rows * ROW_HEIGHT


def amount_section(compositor: Compositor, box: Box, section: AmountSection, rows: int) -> tuple[Mark, ...]:
    """The section with `rows` rows; those that it has no entry for are closed."""
    title, table = box.rows((TITLE_HEIGHT, box.height - TITLE_HEIGHT))
    marks: list[Mark] = [
        compositor.centred(title, section.title, _TITLE_SIZE, tracking_pt=3.0),
        Rule(title.x, title.bottom, title.right, title.bottom, THIN_PT),
    ]
    for place, row in enumerate(table.rows((ROW_HEIGHT,) * rows)):
        label, amount = row.columns((_LABEL_WIDTH, row.width - _LABEL_WIDTH))
        marks.append(Frame(row.x, row.y, row.width, row.height, THIN_PT))
        marks.append(Rule(amount.x, row.y, amount.x, row.bottom, THIN_PT))
        if place < len(section.entries):
            entry = section.entries[place]
            marks.append(compositor.spread(label.inset(_PADDING), entry.label, _LABEL_SIZE))
            marks.append(compositor.right(amount.inset(_PADDING), entry.value, _AMOUNT_SIZES))
        else:
            marks.append(compositor.right(amount.inset(_PADDING), Blank.NOT_APPLICABLE, _AMOUNT_SIZES))
    return (*marks, thick_frame(box))
