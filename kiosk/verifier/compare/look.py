"""A picture as the printer and the scanner of one scan would show it."""

import cv2
import numpy as np

from kiosk.documents.backprint.picture import Dots
from kiosk.verifier.compare.ink import Ink, blurred

_LOOKS = tuple((fatness, sigma) for fatness in (0.0, 0.5, 1.0) for sigma in (0.7, 1.0, 1.4))
"""How fat a printer makes strokes and how soft a scanner sees them, in dots of the picture."""
_TRIED = 100_000
"""Dots on which the looks are tried."""


def best_look(scanned: Ink, picture: Dots, weight: Ink) -> Ink:
    """The look that the scan agrees with best, as dark as the scan is."""
    thin = picture.astype(np.float32)
    fat = cv2.dilate(thin, np.ones((3, 3), np.uint8))
    near_text = np.flatnonzero((cv2.dilate(fat, np.ones((5, 5), np.uint8)) > 0) & (weight > 0))
    if not len(near_text):
        return thin
    some = near_text[:: max(1, len(near_text) // _TRIED)]
    seen = scanned.ravel()[some]

    def agreement(look: Ink) -> float:
        return float(np.corrcoef(seen, look.ravel()[some])[0, 1])

    thins, fats = (
        {sigma: blurred(ink, sigma) for _, sigma in _LOOKS} for ink in (thin, fat.astype(np.float32))
    )
    looks = (thins[sigma] + fatness * (fats[sigma] - thins[sigma]) for fatness, sigma in _LOOKS)
    best = max(looks, key=agreement)
    darkness, ground = np.polyfit(best.ravel()[some], seen, 1)
    due: Ink = (darkness * best + ground).astype(np.float32)
    return due
