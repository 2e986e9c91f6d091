"""Moving the glyphs of a scan, each by less than two dots, to where the picture has them.

PDFium draws small glyphs at whole dots, so that each stands up to half a dot beside its place on the paper.
The flow is that of Lucas and Kanade (1981): the shift of a window that the slopes of the ink explain best.
"""

import cv2
import numpy as np

from kiosk.verifier.compare.ink import Ink

_WINDOW = (13, 13)
_ROUNDS = 2
_FARTHEST = 1.2
"""Dots: 0.15 mm. A window that stands farther off is unlike."""
_STILLNESS = 0.0003
"""Keeps a window whose ink has no slopes where it is."""


def laid_over(scanned: Ink, expected: Ink, weight: Ink) -> Ink:
    """The scan with every window at its best position."""
    right, down = (
        cv2.Sobel(expected, cv2.CV_32F, *order, ksize=3, scale=1 / 8) for order in ((1, 0), (0, 1))
    )
    steep, flat = weight * right, weight * down
    across, along, both = (
        _mean(steep * right) + _STILLNESS,
        _mean(flat * down) + _STILLNESS,
        _mean(steep * down),
    )
    scale = 1 / (across * along - both * both)
    rows, columns = np.indices(scanned.shape, dtype=np.float32)
    x, y, seen = np.zeros_like(scanned), np.zeros_like(scanned), scanned
    for _ in range(_ROUNDS):
        rest = seen - expected
        by_x, by_y = _mean(steep * rest), _mean(flat * rest)
        x = np.clip(x + (along * by_x - both * by_y) * scale, -_FARTHEST, _FARTHEST)
        y = np.clip(y + (across * by_y - both * by_x) * scale, -_FARTHEST, _FARTHEST)
        seen = cv2.remap(
            scanned, columns - x, rows - y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        ).astype(np.float32)
    return seen


def _mean(ink: Ink) -> Ink:
    mean: Ink = cv2.boxFilter(ink, -1, _WINDOW)  # type: ignore[assignment]
    return mean
