"""How alike scan and picture are, cell by cell, wherever the picture has ink."""

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.backprint.picture import Dots
from kiosk.documents.forms.sheet import SEAL_BOX
from kiosk.verifier.compare.ink import Ink, blurred
from kiosk.verifier.compare.registering import DOTS_A_MM

CELL = 18
"""2.3 mm: about a character of small type."""
STEP = 8
_SLACK = 1
"""No scan lies truer than an eighth of a millimetre."""
_SCAN_SOFTNESS = 0.6
_LOOKS = tuple((fatness, sigma) for fatness in (0.0, 0.5, 1.0) for sigma in (0.7, 1.0, 1.4))
"""How fat a printer makes strokes and how soft a scanner sees them, in dots of the picture."""
_TRIED = 400
"""Cells on which the looks are tried."""
_LEAST_INK = 0.06
_LONG_LINE = 55
"""7 mm: the frames of a form, which carry no meaning."""

_Stack: TypeAlias = npt.NDArray[np.float32]
_Numbers: TypeAlias = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells that have ink in the picture: upper left corners, and what was found there."""

    top: _Numbers
    left: _Numbers
    unlike: npt.NDArray[np.float64]
    """0 where scan and picture agree, 1 where they have nothing in common."""
    darkness: npt.NDArray[np.float64]
    """The mean ink on the scan."""
    expected: npt.NDArray[np.float64]
    """The mean ink of the picture."""


def compared(scanned: Ink, picture: Dots) -> Cells:
    """Compare every cell with text in it, at the best position within the slack."""
    top, left = _inked(picture)
    soft = blurred(scanned, _SCAN_SOFTNESS)
    expected = _best_look(soft, picture, top, left)
    seen = _patches(soft, top - _SLACK, left - _SLACK, CELL + 2 * _SLACK)
    due = _patches(expected, top, left, CELL)
    inner = seen[:, _SLACK:-_SLACK, _SLACK:-_SLACK]
    return Cells(top, left, 1.0 - _likeness(seen, due), inner.mean(axis=(1, 2)), due.mean(axis=(1, 2)))


def _best_look(soft: Ink, picture: Dots, top: _Numbers, left: _Numbers) -> Ink:
    """The picture as this printer and this scanner would show it."""
    thin = picture.astype(np.float32)
    fat = cv2.dilate(thin, np.ones((3, 3), np.uint8)).astype(np.float32)
    some = slice(None, None, max(1, len(top) // _TRIED))
    seen = _patches(soft, top[some] - _SLACK, left[some] - _SLACK, CELL + 2 * _SLACK)

    def agreement(look: Ink) -> float:
        return float(np.median(_likeness(seen, _patches(look, top[some], left[some], CELL))))

    looks = (blurred(thin + fatness * (fat - thin), sigma) for fatness, sigma in _LOOKS)
    return max(looks, key=agreement)


def _likeness(seen: _Stack, due: _Stack) -> npt.NDArray[np.float64]:
    wanted = _standardised(due)
    best = np.full(len(due), -1.0)
    for dy in range(2 * _SLACK + 1):
        for dx in range(2 * _SLACK + 1):
            window = _standardised(seen[:, dy : dy + CELL, dx : dx + CELL])
            best = np.maximum(best, np.einsum("nij,nij->n", wanted, window))
    return best


def _inked(picture: Dots) -> tuple[_Numbers, _Numbers]:
    """Upper left corners of the cells in which text or a seal stands."""
    height, width = picture.shape
    text = _without_lines(picture).astype(np.float32)
    tops, lefts = (np.arange(STEP, side - CELL - STEP, STEP) for side in (height, width))
    top, left = (grid.ravel() for grid in np.meshgrid(tops, lefts, indexing="ij"))
    cover = cv2.boxFilter(text, -1, (CELL, CELL), anchor=(0, 0))[top, left]
    chosen = (cover > _LEAST_INK) & ~_in_seal(top, left)
    return top[chosen], left[chosen]


def _without_lines(picture: Dots) -> npt.NDArray[np.uint8]:
    dots = picture.astype(np.uint8)
    across = cv2.morphologyEx(dots, cv2.MORPH_OPEN, np.ones((1, _LONG_LINE), np.uint8))
    down = cv2.morphologyEx(dots, cv2.MORPH_OPEN, np.ones((_LONG_LINE, 1), np.uint8))
    return np.where((across > 0) | (down > 0), 0, dots).astype(np.uint8)


def _in_seal(top: _Numbers, left: _Numbers) -> npt.NDArray[np.bool_]:
    """The square of the seal, which the picture does not show."""
    y, x = (top + CELL / 2) / DOTS_A_MM, (left + CELL / 2) / DOTS_A_MM
    margin = 2.0
    inside: npt.NDArray[np.bool_] = (
        (x > SEAL_BOX.x - margin)
        & (x < SEAL_BOX.right + margin)
        & (y > SEAL_BOX.y - margin)
        & (y < SEAL_BOX.bottom + margin)
    )
    return inside


def _patches(ink: Ink, top: _Numbers, left: _Numbers, size: int) -> _Stack:
    windows = np.lib.stride_tricks.sliding_window_view(ink, (size, size))
    stack: _Stack = windows[top, left]
    return stack


def _standardised(patches: _Stack) -> _Stack:
    centred = patches - patches.mean(axis=(1, 2), keepdims=True)
    length = np.sqrt((centred**2).sum(axis=(1, 2), keepdims=True))
    standardised: _Stack = centred / np.maximum(length, 0.35)
    return standardised
