"""Streaks that a speck on a scanner's glass draws along the whole page, taken away."""

import cv2
import numpy as np

from kiosk.documents.scans import Grey

_EVERY = 8
"""Rows of which one is looked at: a streak goes through all of them."""
_AROUND = 41
"""Pixels to whose brightness that of a column is compared."""
_PAPER_SHARE = 75
"""Percent of a column's pixels that may be darker than its paper."""
_LEAST, _MOST = 0.03, 0.6
"""How much darker a streak makes a column: less is noise, more is a line of the form."""


def without_streaks(page: Grey) -> Grey:
    """The page with each darkened column, and each darkened row, as bright as those beside it."""
    return np.ascontiguousarray(_brightened(_brightened(page).T).T)


def _brightened(page: Grey) -> Grey:
    paper = np.percentile(page[::_EVERY], _PAPER_SHARE, axis=0).astype(np.uint8)[None]
    usual = np.maximum(cv2.medianBlur(paper, _AROUND).astype(np.float32), 1)
    brightness = paper / usual
    streaked = np.flatnonzero((brightness < 1 - _LEAST) & (brightness > 1 - _MOST))
    if not len(streaked):
        return page
    bright = page.copy()
    bright[:, streaked] = np.clip(page[:, streaked] / brightness[0, streaked], 0, 255).astype(np.uint8)
    return bright
