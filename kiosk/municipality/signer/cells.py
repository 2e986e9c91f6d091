"""Whether each text stands in the cell that it was painted for, without a plan of the form.

A form paints label and value of a cell one after the other, and rows from the top down. So what stands in one
frame has to be one stretch of the text, in the order in which it is read: two values exchanged break it.
"""

from collections.abc import Sequence

import numpy as np

from kiosk.documents.reading import Place, TextReading
from kiosk.municipality.signer.boxes import Boxes, Relation, areas, boxes_of, holding
from kiosk.municipality.signer.passages.passage import END_OF_ENTRIES

_TOUCHING_MM = 0.15


def are_in_their_cells(texts: Sequence[TextReading], frames: Sequence[Place]) -> bool:
    """Whether the texts of a body stand in frames, together and in order."""
    cells, places = boxes_of(frames), boxes_of(text.place for text in texts)
    held = holding(cells, places)
    is_note = np.array([text.text == END_OF_ENTRIES for text in texts], dtype=np.bool_)
    if not np.all(is_note | np.any(held, axis=0)):
        return False
    return _are_together(held) and _are_in_order(held, cells, places)


def _are_together(held: Relation) -> bool:
    """Whether what each frame holds is one stretch of the text."""
    begun = np.diff(held.astype(np.int8), axis=1, prepend=0) == 1
    return bool((begun.sum(axis=1) <= 1).all())


def _are_in_order(held: Relation, cells: Boxes, places: Boxes) -> bool:
    """Whether of two texts in a row in the same cell the second stands right of the first, or below."""
    if not len(cells):
        return True
    sizes = np.where(held, areas(cells)[:, np.newaxis], np.inf)
    innermost = np.where(held.any(axis=0), sizes.argmin(axis=0), len(cells))
    same = innermost[1:] == innermost[:-1]
    first, second = places[:-1], places[1:]
    follows = (second[:, 0] >= first[:, 2] - _TOUCHING_MM) | (second[:, 1] >= first[:, 3] - _TOUCHING_MM)
    return bool((follows | ~same).all())
