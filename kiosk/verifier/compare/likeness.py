"""How alike scan and picture are around every dot, wherever the picture has text."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.backprint.picture import Dots
from kiosk.documents.forms.sheet import SEAL_BOX
from kiosk.verifier.compare.ink import Ink, blurred
from kiosk.verifier.compare.registering import DOTS_A_MM

WINDOW = 11
"""1.4 mm: a digit of small type. A larger window dilutes it by its neighbours."""
_LEAST_BOUND, _MOST_BOUND = 0.34, 0.7
_BOUND_A_MEDIAN = 2.1
"""The poorer the whole scan, the more unlike a window has to be to speak of a forgery."""
_SECOND_LOOK = 0.42
_LEAST_DOUBTFUL = 0.25
"""The share of a window that has to be doubtful: chance makes single dots so, an exchanged character many."""
_NEAR, _FAR = 1, 2
"""No scan lies truer than an eighth of a millimetre; a doubtful place may lie off by twice as much."""
_TILE = 256
_SCAN_SOFTNESS = 0.6
_LOOKS = tuple((fatness, sigma) for fatness in (0.0, 0.5, 1.0) for sigma in (0.7, 1.0, 1.4))
"""How fat a printer makes strokes and how soft a scanner sees them, in dots of the picture."""
_TRIED = 400_000
"""Dots on which the looks are tried."""
_LEAST_VARIANCE = 0.01
_NOISE_VARIANCE = 0.005
"""Of what no picture tells: toner, dots of the guard. Where strokes run into one it is all that there is."""
_LEAST_WEIGHT = 0.4
_LONG_LINE = 55
"""7 mm: the frames of a form, which carry no meaning and are alike wherever text was exchanged."""
_LONG_STROKE = 200
"""25 mm: as long is no stroke but the slash through an empty part of a form."""
_SLENDER = 0.05
"""The share of its box that a slash fills at most; seals with the text that they stand on fill more."""
_BORDER = 60
"""7.6 mm: what a scan may have lost at the edges of the sheet."""

_Mask: TypeAlias = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Likeness:
    """For every dot of the picture what was found in the window around it."""

    unlike: Ink
    """0 where scan and picture agree, 1 where they have nothing in common."""
    text: _Mask
    """Where the picture has text: elsewhere nothing was compared."""
    darkness: Ink
    """The mean ink on the scan."""
    expected: Ink
    """The mean ink of the picture."""

    @property
    def usual(self) -> float:
        """How unlike half of the text is at most: what printer, wear and scanner make of it."""
        return float(np.median(self.unlike[self.text])) if self.text.any() else 0.0

    def doubtful(self) -> _Mask:
        """Dots so unlike for this scan that, with as many around them, text was exchanged."""
        return _crowded(self.unlike, min(_LEAST_BOUND + _BOUND_A_MEDIAN * self.usual, _MOST_BOUND))


def compared(scanned: Ink, picture: Dots) -> Likeness:
    """Compare every window with text in it, at the best position within the slack."""
    soft = blurred(scanned, _SCAN_SOFTNESS)
    weight = _weight(picture)
    expected = _best_look(soft, picture, weight)
    mean, variance = _moments(expected, weight)
    text = (variance > _LEAST_VARIANCE) & (_mean(weight) > _LEAST_WEIGHT) & _inside(picture.shape)
    unlike = np.zeros(soft.shape, dtype=np.float32)
    for tile, inner in _tiles(soft.shape):
        if text[tile].any():
            of_tile = (soft[tile], expected[tile], weight[tile], mean[tile], variance[tile])
            found = _unlikeness(*of_tile, reach=_NEAR)
            of_text = np.where(text[tile], found, 0).astype(np.float32)
            for around in _around(_crowded(of_text, _SECOND_LOOK)):
                again = _unlikeness(*(ink[around] for ink in of_tile), reach=_FAR)
                found[around] = np.minimum(found[around], again)
            unlike[tile][inner] = found[inner]
    return Likeness(np.where(text, unlike, 0).astype(np.float32), text, _mean(soft), _mean(expected))


def _crowded(unlike: Ink, bound: float) -> _Mask:
    """Dots that are more unlike than `bound`, where they are many."""
    single = unlike > bound
    crowd = _mean(single.astype(np.float32))
    crowded: _Mask = single & (crowd > _LEAST_DOUBTFUL)
    return crowded


def _unlikeness(soft: Ink, due: Ink, weight: Ink, mean: Ink, variance: Ink, *, reach: int) -> Ink:
    """One minus the weighted correlation of scan and picture, the best of all shifts within `reach`."""
    share = 1 / np.maximum(_mean(weight), 0.2)
    weighted_due = weight * due
    scale = 1 / np.sqrt(variance + _NOISE_VARIANCE)
    padded = np.pad(soft, reach, mode="edge")
    height, width = soft.shape
    best = np.full(soft.shape, -1, dtype=np.float32)
    for top in range(2 * reach + 1):
        for left in range(2 * reach + 1):
            seen = padded[top : top + height, left : left + width]
            weighted = weight * seen
            seen_mean = _mean(weighted) * share
            np.multiply(weighted, seen, out=weighted)
            seen_variance = _mean(weighted) * share
            seen_variance -= seen_mean * seen_mean
            likeness = _mean(weighted_due * seen) * share
            likeness -= seen_mean * mean
            likeness += _NOISE_VARIANCE
            likeness *= scale
            likeness /= np.sqrt(np.maximum(seen_variance, 0, out=seen_variance) + _NOISE_VARIANCE)
            np.maximum(best, likeness, out=best)
    unlike: Ink = 1 - best
    return unlike


def _best_look(soft: Ink, picture: Dots, weight: Ink) -> Ink:
    """The picture as this printer and this scanner would show it."""
    thin = picture.astype(np.float32)
    fat = cv2.dilate(thin, np.ones((3, 3), np.uint8)).astype(np.float32)
    near_text = np.flatnonzero((cv2.dilate(fat, np.ones((5, 5), np.uint8)) > 0) & (weight > 0))
    some = near_text[:: max(1, len(near_text) // _TRIED)]
    seen = soft.ravel()[some]

    def agreement(look: Ink) -> float:
        return float(np.corrcoef(seen, look.ravel()[some])[0, 1])

    looks = (blurred(thin + fatness * (fat - thin), sigma) for fatness, sigma in _LOOKS)
    return max(looks, key=agreement)


def _moments(ink: Ink, weight: Ink) -> tuple[Ink, Ink]:
    """Weighted mean and variance in every window."""
    total = np.maximum(_mean(weight), 0.2)
    mean = _mean(weight * ink) / total
    variance = np.maximum(_mean(weight * ink * ink) / total - mean**2, 0)
    return mean.astype(np.float32), variance.astype(np.float32)


def _mean(ink: Ink) -> Ink:
    mean: Ink = cv2.boxFilter(ink, -1, (WINDOW, WINDOW))  # type: ignore[assignment]
    return mean


def _tiles(shape: tuple[int, ...]) -> Iterator[tuple[tuple[slice, slice], tuple[slice, slice]]]:
    """Tiles with a margin, and in each the part that is its own."""
    margin = WINDOW
    for top in range(0, shape[0], _TILE):
        for left in range(0, shape[1], _TILE):
            spans = [
                (max(0, start - margin), start, min(start + _TILE, size), min(start + _TILE + margin, size))
                for start, size in zip((top, left), shape, strict=True)
            ]
            rows, columns = (slice(first, last) for first, _, _, last in spans)
            own_rows, own_columns = (slice(own - first, end - first) for first, own, end, _ in spans)
            yield (rows, columns), (own_rows, own_columns)


def _around(spots: _Mask) -> Iterator[tuple[slice, slice]]:
    """The part of a tile that holds all spots and what their windows see; nothing if there are none."""
    rows, columns = np.flatnonzero(spots.any(axis=1)), np.flatnonzero(spots.any(axis=0))
    if len(rows):
        yield _widened(rows), _widened(columns)


def _widened(numbers: npt.NDArray[np.intp]) -> slice:
    return slice(max(0, int(numbers[0]) - 2 * WINDOW), int(numbers[-1]) + 2 * WINDOW)


def _weight(picture: Dots) -> Ink:
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


def _inside(shape: tuple[int, ...]) -> _Mask:
    """All but the edges of the sheet and the square of the seal, which the picture does not show."""
    inside = np.zeros(shape, dtype=np.bool_)
    inside[_BORDER:-_BORDER, _BORDER:-_BORDER] = True
    margin = 2.0
    rows = slice(*(round(y * DOTS_A_MM) for y in (SEAL_BOX.y - margin, SEAL_BOX.bottom + margin)))
    columns = slice(*(round(x * DOTS_A_MM) for x in (SEAL_BOX.x - margin, SEAL_BOX.right + margin)))
    inside[rows, columns] = False
    return inside
