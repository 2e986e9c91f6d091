"""How alike scan and picture are around every dot, wherever the picture has text."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.backprint.picture import Dots
from kiosk.verifier.compare.flow import laid_over
from kiosk.verifier.compare.glyphs import Rival, glyphs_of, rivals
from kiosk.verifier.compare.ink import Ink, blurred
from kiosk.verifier.compare.look import best_look
from kiosk.verifier.compare.weighing import compared_area, text_weight

WINDOW = 13
"""1.7 mm: a digit of small type. A larger window dilutes it by its neighbours."""
_CROWD = np.ones((3, 3), np.uint8)
"""A place is as unlike as the least unlike of these dots: chance makes single dots so."""
_TILE = 256
_MARGIN = 2 * WINDOW
_SCAN_SOFTNESS = 0.6
_LEAST_VARIANCE = 0.01
_NOISE_VARIANCE = 0.005
"""Of what no picture tells: toner, dots of the guard. Where strokes run into one it is all that there is."""
_LEAST_WEIGHT = 0.4

_Mask: TypeAlias = npt.NDArray[np.bool_]
_Span: TypeAlias = tuple[slice, slice]


@dataclass(frozen=True, slots=True)
class Likeness:
    """For every dot of the picture what was found in the window around it."""

    unlike: Ink
    """0 where scan and picture agree; genuine text stays below a quarter."""
    text: _Mask
    """Where the picture has text: elsewhere nothing was compared."""
    darkness: Ink
    """The mean ink on the scan."""
    expected: Ink
    """The mean ink of the picture."""
    rivals: tuple[Rival, ...]
    """Glyphs that are unlike, and how much better another one of the page fits."""

    @property
    def usual(self) -> float:
        """How unlike half of the text is at most: what printer, wear and scanner make of it."""
        return float(np.median(self.unlike[self.text])) if self.text.any() else 0.0


def compared(scanned: Ink, picture: Dots) -> Likeness:
    """Compare every window with text in it, its glyphs laid over those of the picture."""
    soft = blurred(scanned, _SCAN_SOFTNESS)
    weight = text_weight(picture)
    expected = best_look(soft, picture, weight)
    total = _mean(weight)
    text = (total > _LEAST_WEIGHT) & compared_area(picture.shape)
    text &= _covariance(expected, expected, weight, np.maximum(total, 0.2)) > _LEAST_VARIANCE
    unlike = np.zeros(soft.shape, dtype=np.float32)
    for tile, inner in _tiles(soft.shape):
        if text[tile].any():
            of_tile = _unlikeness(soft[tile], expected[tile], weight[tile])
            unlike[tile][inner] = np.where(text[tile], of_tile, 0)[inner]
    crowded = cv2.erode(unlike, _CROWD).astype(np.float32)
    found = rivals(soft, expected, crowded, glyphs_of(picture))
    return Likeness(crowded, text, _mean(soft), _mean(expected), found)


def _unlikeness(scanned: Ink, expected: Ink, weight: Ink) -> Ink:
    """The geometric mean of two measures of a window, each of which is fooled by other genuine text.

    One minus the correlation forgives ink that is darker or fatter, but not thin text that is noisy; what is
    left when the expected is taken away, as a share of its contrast, does the opposite.
    """
    seen = laid_over(scanned, expected, weight)
    total = np.maximum(_mean(weight), 0.2)
    of_expected, of_seen, together = (
        _covariance(one, other, weight, total)
        for one, other in ((expected, expected), (seen, seen), (expected, seen))
    )
    rest = np.maximum(of_expected + of_seen - 2 * together, 0)
    contrast, contrast_seen = (
        np.sqrt(np.maximum(ink, 0) + _NOISE_VARIANCE) for ink in (of_expected, of_seen)
    )
    uncorrelated = 1 - (together + _NOISE_VARIANCE) / (contrast * contrast_seen)
    unlike: Ink = np.sqrt(np.maximum(uncorrelated, 0) * rest / contrast)
    return unlike


def _covariance(one: Ink, other: Ink, weight: Ink, total: Ink) -> Ink:
    weighted = weight * one
    product = _mean(weighted * other) / total
    covariance: Ink = product - _mean(weighted) / total * (_mean(weight * other) / total)
    return covariance


def _mean(ink: Ink) -> Ink:
    mean: Ink = cv2.boxFilter(ink, -1, (WINDOW, WINDOW))  # type: ignore[assignment]
    return mean


def _tiles(shape: tuple[int, ...]) -> Iterator[tuple[_Span, _Span]]:
    """Tiles with a margin, and in each the part that is its own."""
    for top in range(0, shape[0], _TILE):
        for left in range(0, shape[1], _TILE):
            spans = [
                (max(0, start - _MARGIN), start, min(start + _TILE, size), min(start + _TILE + _MARGIN, size))
                for start, size in zip((top, left), shape, strict=True)
            ]
            rows, columns = (slice(first, last) for first, _, _, last in spans)
            own_rows, own_columns = (slice(own - first, end - first) for first, own, end, _ in spans)
            yield (rows, columns), (own_rows, own_columns)
