"""The verdict of the comparison: which places of a front differ from its signed picture."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.backprint.picture import Dots
from kiosk.verifier.compare.ink import Ink
from kiosk.verifier.compare.likeness import CELL, Cells, compared
from kiosk.verifier.compare.registering import DOTS_A_MM, registered
from kiosk.verifier.scan.front import Homography
from kiosk.verifier.scan.pages import Grey

_UNLIKE = 0.62
_RATHER_UNLIKE = 0.52
_NEIGHBOURS = 3
_COVERED = 0.75
_TOO_POOR = 0.45
"""Where the median cell is so unlike, the scan shows another page or nothing that can be compared."""
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
    cells = compared(scanned, picture)
    covered = cells.darkness > _COVERED
    altered = _altered(cells, picture.shape) & ~(covered & (cells.expected < _COVERED / 2))
    share = float(altered.mean()) if len(altered) else 1.0
    comparable = float(np.median(cells.unlike)) < _TOO_POOR if len(altered) else False
    if share > _MOST_ALTERED:
        comparable = False
    covering = covered & (cells.expected < _COVERED / 2)
    return Comparison(
        comparable=comparable,
        altered=_regions(cells, altered, picture.shape),
        covered=_regions(cells, covering, picture.shape),
        scanned=scanned,
    )


def _altered(cells: Cells, shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
    """Cells that are unlike by themselves, or rather unlike among such."""
    rather = cells.unlike > _RATHER_UNLIKE
    crowd = np.zeros(shape, dtype=np.float32)
    crowd[cells.top, cells.left] = rather
    near = cv2.boxFilter(crowd, -1, (2 * CELL + 1, 2 * CELL + 1), normalize=False)[cells.top, cells.left]
    altered: npt.NDArray[np.bool_] = (cells.unlike > _UNLIKE) | (rather & (near >= _NEIGHBOURS))
    return altered


def _regions(cells: Cells, chosen: npt.NDArray[np.bool_], shape: tuple[int, ...]) -> tuple[Region, ...]:
    marked = np.zeros(shape, dtype=np.uint8)
    for top, left in zip(cells.top[chosen], cells.left[chosen], strict=True):
        marked[top : top + CELL, left : left + CELL] = 1
    _, _, boxes, _ = cv2.connectedComponentsWithStats(marked)
    return tuple(Region(*(round(float(side) / DOTS_A_MM, 1) for side in box[:4])) for box in boxes[1:])
