"""The verdict of the comparison: which places of a front differ from its signed picture."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.backprint.picture import Dots
from kiosk.documents.scans import Grey
from kiosk.verifier.compare.glyphs import SUSPICIOUS
from kiosk.verifier.compare.grid import DOTS_A_MM
from kiosk.verifier.compare.ink import Ink
from kiosk.verifier.compare.likeness import WINDOW, Likeness, compared
from kiosk.verifier.compare.registering import registered
from kiosk.verifier.scan.front import Homography

_ALTERED = 0.33
"""Genuine text of the model stays below 0.28; exchanged kanji begin above."""
_DOUBTFUL = 0.29
"""Less unlike was hardly an exchanged character; between the two is what only an eye can tell (ADR 162)."""
_RIVAL_ALTERED, _UNLIKE_ALTERED = 0.2, 0.2
"""By how much another glyph has to fit better, where text is so unlike, to speak of an exchange."""
_RIVAL_DOUBTFUL = 0.12
"""Genuine glyphs that are unlike are led by less: by the same glyph, drawn a little differently."""
_COVERED = 0.75
_TOO_POOR = 0.1
"""Where the median window is so unlike, the scan shows another page or nothing that can be compared."""
_MOST_ALTERED = 0.3


@dataclass(frozen=True, slots=True)
class Region:
    """A place on the paper in millimetres from its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, repr=False)
class Comparison:
    """What the comparison of one front found."""

    comparable: bool
    """False where the scan is too poor to say anything."""
    altered: tuple[Region, ...]
    doubtful: tuple[Region, ...]
    """Too unlike to be called genuine, and not enough to be called altered."""
    covered: tuple[Region, ...]
    """Black over what stood there: nothing can be said about these places."""
    scanned: Ink
    """The front as scanned, in the frame of the picture."""
    picture: Dots
    """The front as signed."""


def compare(page: Grey, to_page: Homography, picture: Dots) -> Comparison:
    """Compare a scanned front with its signed picture."""
    scanned = registered(page, to_page, picture)
    found = compared(scanned, picture)
    covered = found.text & (found.darkness > _COVERED) & (found.expected < _COVERED / 2)
    exchanged = _led(found, _RIVAL_ALTERED) & (found.unlike > _UNLIKE_ALTERED)
    altered = ((found.unlike > _ALTERED) | exchanged) & ~covered
    suspected = ((found.unlike > _DOUBTFUL) | _led(found, _RIVAL_DOUBTFUL) | altered) & ~covered
    texts = max(1, int(found.text.sum()))
    return Comparison(
        comparable=bool(found.text.any())
        and found.usual < _TOO_POOR
        and float(altered.sum()) / texts < _MOST_ALTERED,
        altered=_regions(altered),
        doubtful=_regions(_apart_from(suspected, altered)),
        covered=_regions(covered),
        scanned=scanned,
        picture=picture,
    )


def _led(found: Likeness, least: float) -> npt.NDArray[np.bool_]:
    """The unlike dots of glyphs that another one leads by so much."""
    led = np.zeros(found.unlike.shape, dtype=np.bool_)
    for rival in found.rivals:
        if rival.lead > least:
            glyph = rival.glyph
            rows = slice(glyph.y, glyph.y + glyph.height)
            columns = slice(glyph.x, glyph.x + glyph.width)
            led[rows, columns] |= found.unlike[rows, columns] > SUSPICIOUS
    return led


def _apart_from(chosen: npt.NDArray[np.bool_], others: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """What is chosen, but for places that hold one of the others."""
    _, labels = cv2.connectedComponents(chosen.astype(np.uint8))
    apart: npt.NDArray[np.bool_] = chosen & ~np.isin(labels, np.unique(labels[others]))
    return apart


def _regions(chosen: npt.NDArray[np.bool_]) -> tuple[Region, ...]:
    """Boxes around what is chosen, together with the windows that were looked through."""
    marked = cv2.dilate(chosen.astype(np.uint8), np.ones((WINDOW // 2, WINDOW // 2), np.uint8))
    _, _, boxes, _ = cv2.connectedComponentsWithStats(marked)
    return tuple(Region(*(round(float(side) / DOTS_A_MM, 1) for side in box[:4])) for box in boxes[1:])
