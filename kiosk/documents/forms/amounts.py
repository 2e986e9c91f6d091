"""Titled lists of amounts: labels spread on the left, amounts flush on the right."""

from kiosk.documents.content import AmountSection
from kiosk.documents.forms.cells import THIN_PT, sizes, struck, thick_frame
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Frame, Mark, Rule

TITLE_HEIGHT = 6.6
ROW_HEIGHT = 5.4

_LABEL_WIDTH = 50.0
_TITLE_SIZE = 9.0
_LABEL_SIZE = 8.5
_PADDING = 2.5
_AMOUNT_SIZES = sizes(9.5, 8.5, 7.5)


def section_height(rows: int) -> float:
    """The height of a section of that many rows."""
    return TITLE_HEIGHT + rows * ROW_HEIGHT


def amount_section(compositor: Compositor, box: Box, section: AmountSection) -> tuple[Mark, ...]:
    """The section; what it leaves of the box is struck out."""
    title, table = box.rows((TITLE_HEIGHT, box.height - TITLE_HEIGHT))
    marks: list[Mark] = [
        compositor.centred(title, section.title, _TITLE_SIZE, tracking_pt=3.0),
        Rule(title.x, title.bottom, title.right, title.bottom, THIN_PT),
    ]
    for entry, row in zip(section.entries, table.rows((ROW_HEIGHT,) * len(section.entries)), strict=True):
        label, amount = row.columns((_LABEL_WIDTH, row.width - _LABEL_WIDTH))
        marks.append(Frame(row.x, row.y, row.width, row.height, THIN_PT))
        marks.append(Rule(amount.x, row.y, amount.x, row.bottom, THIN_PT))
        marks.append(compositor.spread(label.inset(_PADDING), entry.label, _LABEL_SIZE))
        marks.append(compositor.right(amount.inset(_PADDING), entry.value, _AMOUNT_SIZES))
    filled = section_height(len(section.entries))
    rest = Box(box.x, box.y + filled, box.width, box.height - filled)
    if rest.height >= ROW_HEIGHT / 2:
        marks.append(struck(rest))
    return (*marks, thick_frame(box))
