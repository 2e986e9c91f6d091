"""Many boxes at once: rows of left, top, right, bottom in millimetres, and how they lie to each other."""

from collections.abc import Iterable
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from kiosk.documents.reading import Place

Boxes: TypeAlias = npt.NDArray[np.float64]
Relation: TypeAlias = npt.NDArray[np.bool_]
"""A row for each of the ones, a column for each of the others."""


def boxes_of(places: Iterable[Place]) -> Boxes:
    """A row for each place."""
    rows = [(place.x, place.y, place.x + place.width, place.y + place.height) for place in places]
    return np.array(rows, dtype=np.float64).reshape(-1, 4)


def shrunk(boxes: Boxes, margin: float) -> Boxes:
    """The boxes without a margin on each side."""
    smaller: Boxes = boxes + np.array((margin, margin, -margin, -margin))
    return smaller


def outlines(frames: Boxes) -> Boxes:
    """The four sides of each frame, as boxes without width or height."""
    left, top, right, bottom = _sides(frames)
    return np.concatenate(
        (
            np.hstack((left, top, right, top)),
            np.hstack((left, bottom, right, bottom)),
            np.hstack((left, top, left, bottom)),
            np.hstack((right, top, right, bottom)),
        )
    )


def meeting(ones: Boxes, others: Boxes) -> Relation:
    """Which of the ones shares some room with which of the others."""
    left, top, right, bottom = _sides(ones)
    met: Relation = (
        (left < others[:, 2]) & (right > others[:, 0]) & (top < others[:, 3]) & (bottom > others[:, 1])
    )
    return met


def holding(ones: Boxes, others: Boxes) -> Relation:
    """Which of the ones holds which of the others whole."""
    left, top, right, bottom = _sides(ones)
    held: Relation = (
        (left <= others[:, 0]) & (right >= others[:, 2]) & (top <= others[:, 1]) & (bottom >= others[:, 3])
    )
    return held


def areas(boxes: Boxes) -> npt.NDArray[np.float64]:
    """The area of each box."""
    area: npt.NDArray[np.float64] = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    return area


def _sides(boxes: Boxes) -> tuple[Boxes, ...]:
    return tuple(boxes[:, [side]] for side in range(4))
