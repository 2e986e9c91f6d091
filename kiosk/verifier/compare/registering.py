"""Laying the scanned front over its signed picture: rough from the seal, then block by block, ever finer."""

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.documents.backprint.picture import Dots
from kiosk.documents.scans import Grey
from kiosk.verifier.compare.bending import Surface, bent, settled
from kiosk.verifier.compare.blocks import Blocks, shifts
from kiosk.verifier.compare.grid import Places, coarsened, resampled, rescaled, straight
from kiosk.verifier.compare.ink import Ink, blurred, ink_of
from kiosk.verifier.compare.streaks import without_streaks
from kiosk.verifier.scan.front import Homography

_COARSE = 2
"""Blocks are compared at half of the picture's resolution first, 100 dpi."""
_FINEST = 1.5
"""Pixels of the scan for a dot of the picture; what a scan of 600 dpi has more is averaged."""
_SOFTNESS = 0.8
"""In which blocks are compared, in dots."""
_SETTLING = Blocks(side=56, step=36, reach=8)
"""At the picture's resolution: 7 mm, within a millimetre."""
_LEAST_BLOCKS = 8


@dataclass(frozen=True, slots=True)
class _Round:
    """One refinement: where to look, in dots of 100 dpi, and how freely to bend."""

    blocks: Blocks
    surface: Surface


_ROUNDS = (
    _Round(Blocks(side=48, step=36, reach=10), Surface(terms=3, wobbles=False)),
    _Round(Blocks(side=48, step=36, reach=5), Surface(terms=7, wobbles=True)),
    _Round(Blocks(side=48, step=36, reach=3), Surface(terms=7, wobbles=True)),
)


def registered(page: Grey, to_page: Homography, picture: Dots) -> Ink:
    """The ink of `page` in the frame of `picture`."""
    by_seal = straight(to_page, picture.shape)
    even = coarsened(without_streaks(page), by_seal, _FINEST)
    places = _roughly(even, rescaled(by_seal, page, even), picture)
    expected = blurred(picture.astype(np.float32), _SOFTNESS)
    scanned = blurred(ink_of(resampled(even, places, picture.shape)), _SOFTNESS)
    found = shifts(scanned, expected, _SETTLING)
    if len(found) >= _LEAST_BLOCKS:
        places = settled(places, found)
    return ink_of(resampled(even, places, picture.shape))


def _roughly(page: Grey, places: Places, picture: Dots) -> Places:
    """The places to within a dot of the picture."""
    height, width = (side // _COARSE for side in picture.shape)
    half = cv2.resize(picture.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
    expected = blurred(half.astype(np.float32), _SOFTNESS)
    small = coarsened(page, places, 1 / _COARSE)
    on_small = rescaled(places, page, small)
    for step in _ROUNDS:
        scanned = blurred(ink_of(resampled(small, on_small, half.shape, _COARSE)), _SOFTNESS)
        found = [shift.enlarged(_COARSE) for shift in shifts(scanned, expected, step.blocks)]
        if len(found) < 2 * step.surface.terms:
            break
        on_small = bent(on_small, found, step.surface, picture.shape)
    return rescaled(on_small, small, page)
