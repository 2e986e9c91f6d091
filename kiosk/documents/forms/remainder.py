"""What a form leaves of its sheet, closed with 以下余白 and a stroke so that nobody can write there."""

from kiosk.documents.forms.cells import THIN_PT, thick_frame
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.marks import Mark, Rule

END_NOTE = "以下余白"
"""What says that nothing more is stated."""

_NOTE_HEIGHT = 12.0
_LEAST_HEIGHT = 22.0
"""Below this there is room for the note alone."""
_MARGIN = 7.0
_FOOT = 4.0


def remainder(compositor: Compositor, box: Box) -> tuple[Mark, ...]:
    """The note, and frame and stroke where there is room for them."""
    if box.height < _LEAST_HEIGHT:
        return (compositor.centred(box, END_NOTE, 10.5, tracking_pt=8.0),)
    note, rest = box.rows((_NOTE_HEIGHT, box.height - _NOTE_HEIGHT))
    stroke = rest.inset(_MARGIN)
    return (
        thick_frame(box),
        compositor.centred(note, END_NOTE, 10.5, tracking_pt=8.0),
        Rule(stroke.right, stroke.y, stroke.x, stroke.bottom - _FOOT, THIN_PT),
    )
