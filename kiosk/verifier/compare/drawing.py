"""Pictures of a comparison, for the eye of whoever decides."""

from collections.abc import Iterable
from itertools import islice

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.verifier.compare.comparison import Comparison, Region
from kiosk.verifier.compare.grid import DOTS_A_MM
from kiosk.verifier.compare.ink import Ink

Rgb = npt.NDArray[np.uint8]

_RED, _AMBER, _BLUE = (214, 0, 0), (226, 140, 0), (0, 60, 200)
_AROUND_MM = 1.0
_CUTOUT_MM = (30.0, 8.0)
"""Width and height: a few characters to each side of the one in question."""
_ENLARGED = 3
_GAP = 12
_MOST_CUTOUTS = 12


def marked(comparison: Comparison) -> Rgb:
    """The scanned front with red frames around altered, amber around doubtful, blue around covered places."""
    picture = _rgb(comparison.scanned)
    for regions, colour in (
        (comparison.altered, _RED),
        (comparison.doubtful, _AMBER),
        (comparison.covered, _BLUE),
    ):
        for region in regions:
            _frame(picture, region, colour)
    return picture


def side_by_side(comparison: Comparison) -> Rgb | None:
    """Each place in question, enlarged: as scanned at the left, as signed at the right; or None."""
    signed = comparison.picture.astype(np.float32)
    rows = [
        np.hstack([_cutout(comparison.scanned, region), _gap(), _cutout(signed, region)])
        for region in islice(_in_question(comparison), _MOST_CUTOUTS)
    ]
    return None if not rows else np.vstack(rows)


def _in_question(comparison: Comparison) -> Iterable[Region]:
    return (*comparison.doubtful, *comparison.altered)


def _cutout(ink: Ink, region: Region) -> Rgb:
    """The place in the middle of its surroundings."""
    width, height = (round(side * DOTS_A_MM) for side in _CUTOUT_MM)
    left, top = (
        min(max(round((start + size / 2) * DOTS_A_MM - across / 2), 0), whole - across)
        for start, size, across, whole in (
            (region.x, region.width, width, ink.shape[1]),
            (region.y, region.height, height, ink.shape[0]),
        )
    )
    cut = ink[top : top + height, left : left + width]
    large = cv2.resize(cut, None, fx=_ENLARGED, fy=_ENLARGED, interpolation=cv2.INTER_LINEAR)
    picture = _rgb(large.astype(np.float32))
    cv2.rectangle(picture, (0, 0), (picture.shape[1] - 1, picture.shape[0] - 1), _AMBER, 2)
    return picture


def _gap() -> Rgb:
    return np.full((round(_CUTOUT_MM[1] * DOTS_A_MM) * _ENLARGED, _GAP, 3), 255, np.uint8)


def _rgb(ink: Ink) -> Rgb:
    grey = ((1 - ink) * 255).astype(np.uint8)
    return np.repeat(grey[..., None], 3, axis=2)


def _frame(picture: Rgb, region: Region, colour: tuple[int, int, int]) -> None:
    corner, far = (
        (round(x * DOTS_A_MM), round(y * DOTS_A_MM))
        for x, y in (
            (region.x - _AROUND_MM, region.y - _AROUND_MM),
            (region.x + region.width + _AROUND_MM, region.y + region.height + _AROUND_MM),
        )
    )
    cv2.rectangle(picture, corner, far, colour, 4)
