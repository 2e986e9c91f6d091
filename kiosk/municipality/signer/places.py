"""Comparing where everything stands on a front with the boxes of the sheet, and what is printed over what.

The boxes are written down a second time, as the words are (ADR 25). Millimetres from the upper left corner.
"""

from collections.abc import Iterable

import numpy as np

from kiosk.documents.reading import PageReading, Place, TextReading
from kiosk.municipality.signer.boxes import boxes_of, meeting, outlines, shrunk
from kiosk.municipality.signer.cells import are_in_their_cells
from kiosk.municipality.signer.objections import Objection

HEAD = Place(x=12.0, y=12.0, width=186.0, height=17.0)
"""Number and title."""
BODY = Place(x=12.0, y=29.0, width=186.0, height=201.0)
"""What is certified."""
FOOT = Place(x=72.0, y=233.0, width=126.0, height=52.0)
"""Sentence, day, mayor and 公印, beside the square of the machine-readable seal, where nothing may stand."""
OFFICIAL_SEAL = Place(x=166.0, y=250.0, width=32.0, height=29.0)
IMPRINT = Place(x=12.0, y=57.0, width=62.0, height=87.0)

_LINE_WIDTH_MM = 0.35
"""The thickest line: PDFium counts all of it to both sides."""
_TOUCHING_MM = 0.15
"""Boxes of text that share less than this touch and do not overlap."""


def is_within(place: Place, box: Place) -> bool:
    """Whether the place lies in the box, its outline included."""
    return (
        place.x >= box.x - _LINE_WIDTH_MM
        and place.y >= box.y - _LINE_WIDTH_MM
        and place.x + place.width <= box.x + box.width + _LINE_WIDTH_MM
        and place.y + place.height <= box.y + box.height + _LINE_WIDTH_MM
    )


def place_objection(front: PageReading, head: str, foot: str) -> Objection | None:
    """Whether something stands outside its box, or over something else.

    `head` and `foot` are the words that have to stand in these boxes, without ASCII spaces.
    """
    above, body, below = (
        [text for text in front.texts if is_within(text.place, box)] for box in (HEAD, BODY, FOOT)
    )
    is_placed = (
        (_words(above), _words(below)) == (head, foot)
        and len(above) + len(body) + len(below) == len(front.texts)
        and all(is_within(place, BODY) for place in (*front.lines, *front.frames))
        and are_in_their_cells(body, front.frames)
    )
    if _is_printed_over(front):
        return Objection.PRINTED_OVER
    return None if is_placed else Objection.OUTSIDE_ITS_BOX


def _words(texts: Iterable[TextReading]) -> str:
    return "".join(text.text for text in texts).replace(" ", "")


def _is_printed_over(front: PageReading) -> bool:
    """Whether two texts or pictures overlap, or a line runs through one."""
    inked = boxes_of([*(text.place for text in front.texts), *(picture.place for picture in front.pictures)])
    inner = shrunk(inked, _TOUCHING_MM)
    overlapping = meeting(inner, inked)
    np.fill_diagonal(overlapping, val=False)
    edges = np.concatenate((boxes_of(front.lines), outlines(boxes_of(front.frames))))
    return bool(overlapping.any() or meeting(inner, edges).any())
