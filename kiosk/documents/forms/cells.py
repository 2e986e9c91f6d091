"""A ruled cell of a form: a label spread over its box and a value at its left."""

from collections.abc import Sequence

from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.fitting import Setting
from kiosk.documents.typesetting.marks import Frame, Mark, Rule

THIN_PT = 0.3
THICK_PT = 0.9

LABEL_SIZE = 7.5
VALUE = (Setting(9.0), Setting(8.0), Setting(7.0), Setting(6.0))
"""A value of one line; 6 points is the smallest type on a certificate."""

_LABEL_PADDING = 1.6
_VALUE_PADDING = 1.8


def labelled(
    compositor: Compositor,
    box: Box,
    label_width: float,
    entry: tuple[str, str],
    settings: Sequence[Setting] = VALUE,
) -> tuple[Mark, ...]:
    """A label and its value with a thin rule around each. `entry` is the label and the value.

    Raises GlyphMissing or TextTooLong.
    """
    label, value = entry
    label_box, value_box = box.columns((label_width, box.width - label_width))
    return (
        thin_frame(box),
        Rule(value_box.x, box.y, value_box.x, box.bottom, THIN_PT),
        compositor.spread(label_box.inset(_LABEL_PADDING), label, LABEL_SIZE),
        *compositor.left(value_box.inset(_VALUE_PADDING), value, settings),
    )


def thin_frame(box: Box) -> Frame:
    """The outline of a cell."""
    return Frame(box.x, box.y, box.width, box.height, THIN_PT)


def thick_frame(box: Box) -> Frame:
    """The outline of a block of cells."""
    return Frame(box.x, box.y, box.width, box.height, THICK_PT)
