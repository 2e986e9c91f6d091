"""The verdict of the comparison: which places of a front differ from its signed picture."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.backprint.picture import Dots
from kiosk.documents.scans import Grey
from kiosk.verifier.compare.ink import Ink
from kiosk.verifier.compare.likeness import WINDOW, compared
from kiosk.verifier.compare.registering import DOTS_A_MM, registered
from kiosk.verifier.scan.front import Homography

_COVERED = 0.75
_TOO_POOR = 0.45
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
    covered: tuple[Region, ...]
    """Black over what stood there: nothing can be said about these places."""
    scanned: Ink
    """The front as scanned, in the frame of the picture."""

    def marked(self) -> npt.NDArray[np.uint8]:
        """The scanned front in RGB with red frames around altered and blue around covered places."""
        grey = ((1 - self.scanned) * 255).astype(np.uint8)
        picture = np.repeat(grey[..., None], 3, axis=2)
        for regions, colour in ((self.altered, (214, 0, 0)), (self.covered, (0, 60, 200))):
            for region in regions:
                corner, far = (
                    (round(x * DOTS_A_MM), round(y * DOTS_A_MM))
                    for x, y in (
                        (region.x - 1, region.y - 1),
                        (region.x + region.width + 1, region.y + region.height + 1),
                    )
                )
                cv2.rectangle(picture, corner, far, colour, 4)
        return picture


def compare(page: Grey, to_page: Homography, picture: Dots) -> Comparison:
    """Compare a scanned front with its signed picture."""
    scanned = registered(page, to_page, picture)
    found = compared(scanned, picture)
    covered = found.text & (found.darkness > _COVERED) & (found.expected < _COVERED / 2)
    altered = found.doubtful() & ~covered
    texts = max(1, int(found.text.sum()))
    comparable = (
        bool(found.text.any()) and found.usual < _TOO_POOR and float(altered.sum()) / texts < _MOST_ALTERED
    )
    return Comparison(comparable, _regions(altered), _regions(covered), scanned)


def _regions(chosen: npt.NDArray[np.bool_]) -> tuple[Region, ...]:
    """Boxes around what is chosen, together with the windows that were looked through."""
    marked = cv2.dilate(chosen.astype(np.uint8), np.ones((WINDOW // 2, WINDOW // 2), np.uint8))
    _, _, boxes, _ = cv2.connectedComponentsWithStats(marked)
    return tuple(Region(*(round(float(side) / DOTS_A_MM, 1) for side in box[:4])) for box in boxes[1:])
