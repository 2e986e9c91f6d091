"""Which dots of a picture count in the comparison: text does, the lines of the form do not."""

from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.backprint.picture import Dots
from kiosk.documents.forms.sheet import SEAL_BOX
from kiosk.verifier.compare.grid import DOTS_A_MM
from kiosk.verifier.compare.ink import Ink

_LONG_LINE = 55
"""7 mm: the frames of a form, which carry no meaning and are alike wherever text was exchanged."""
_LONG_STROKE = 200
"""25 mm: as long is no stroke but the slash through an empty part of a form."""
_SLENDER = 0.05
"""The share of its box that a slash fills at most; seals with the text that they stand on fill more."""
_BORDER = 60
"""7.6 mm: what a scan may have lost at the edges of the sheet."""

_Mask: TypeAlias = npt.NDArray[np.bool_]


def text_weight(picture: Dots) -> Ink:
    """0 on the long lines of a form and beside them, 1 elsewhere."""
    dots = picture.astype(np.uint8)
    across = cv2.morphologyEx(dots, cv2.MORPH_OPEN, np.ones((1, _LONG_LINE), np.uint8))
    down = cv2.morphologyEx(dots, cv2.MORPH_OPEN, np.ones((_LONG_LINE, 1), np.uint8))
    beside = np.ones((5, 5), np.uint8)
    lines = cv2.dilate(np.maximum(across, down), beside)
    slashes = cv2.dilate(_slashes(np.where(lines > 0, 0, dots).astype(np.uint8)), beside)
    return 1 - np.maximum(lines, slashes).astype(np.float32)


def _slashes(dots: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """The slanting lines among `dots`, which hold no straight ones any more."""
    _, labels, found, _ = cv2.connectedComponentsWithStats(dots)
    width, height, area = (
        found[:, column] for column in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT, cv2.CC_STAT_AREA)
    )
    slanting = (np.maximum(width, height) > _LONG_STROKE) & (area < _SLENDER * width * height)
    slanting[0] = False
    slashes: npt.NDArray[np.uint8] = slanting[labels].astype(np.uint8)
    return slashes


def compared_area(shape: tuple[int, ...]) -> _Mask:
    """All but the edges of the sheet and the square of the seal, which the picture does not show."""
    inside = np.zeros(shape, dtype=np.bool_)
    inside[_BORDER:-_BORDER, _BORDER:-_BORDER] = True
    margin = 2.0
    rows = slice(*(round(y * DOTS_A_MM) for y in (SEAL_BOX.y - margin, SEAL_BOX.bottom + margin)))
    columns = slice(*(round(x * DOTS_A_MM) for x in (SEAL_BOX.x - margin, SEAL_BOX.right + margin)))
    inside[rows, columns] = False
    return inside
