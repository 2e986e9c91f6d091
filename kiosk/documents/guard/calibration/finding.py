"""Where each place of the calibration page lies on a scan: a projective map from four corner symbols."""

from dataclasses import dataclass
from typing import Final, Self, TypeAlias

import numpy as np
import numpy.typing as npt
import zxingcpp

from kiosk.documents.guard.calibration.layout import SYMBOL_CORNERS, SYMBOL_SIDE_MM, symbol_content
from kiosk.documents.guard.calibration.refusal import CalibrationRefused
from kiosk.documents.scans import Grey

Points: TypeAlias = npt.NDArray[np.float64]
"""Rows of x and y."""

_LEAST_PIXELS_A_MM: Final = 11.0
"""280 dpi: single dots are told from white paper only in the mean, but patches have to be sharp-edged."""


@dataclass(frozen=True, slots=True, eq=False)
class PageOnScan:
    """A projective map from millimetres on the page to pixels of the scan."""

    matrix: npt.NDArray[np.float64]

    @classmethod
    def found(cls, scan: Grey) -> Self:
        """From the symbols. Raises CalibrationRefused if one is missing or the scan is too coarse."""
        corners = _symbols_on(scan)
        missing = len(SYMBOL_CORNERS) - len(corners)
        if missing:
            raise CalibrationRefused(
                f"{missing} of the 4 corner symbols cannot be read; scan the whole page, flat and clean"
            )
        page = np.concatenate([_square(*SYMBOL_CORNERS[corner]) for corner in sorted(corners)])
        pixels = np.concatenate([corners[corner] for corner in sorted(corners)])
        if _pixels_a_mm(page, pixels) < _LEAST_PIXELS_A_MM:
            raise CalibrationRefused("the scan is too coarse; scan at 300 dpi or more")
        return cls(_projection(page, pixels))

    def pixels_of(self, millimetres: Points) -> Points:
        """Where these places of the page are on the scan."""
        mapped = np.column_stack([millimetres, np.ones(len(millimetres))]) @ self.matrix.T
        return np.asarray(mapped[:, :2] / mapped[:, 2:])


def _symbols_on(scan: Grey) -> dict[int, Points]:
    """The corners of each corner's symbol, clockwise from the upper left."""
    wanted = {symbol_content(corner): corner for corner in range(len(SYMBOL_CORNERS))}
    found: dict[int, Points] = {}
    for symbol in zxingcpp.read_barcodes(scan, zxingcpp.BarcodeFormats(zxingcpp.QRCode)):
        corner = wanted.get(symbol.text)
        if corner is not None:
            place = symbol.position
            points = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
            found[corner] = np.array([(point.x, point.y) for point in points], dtype=float)
    return found


def _square(x: float, y: float) -> Points:
    side = SYMBOL_SIDE_MM
    return np.array([(x, y), (x + side, y), (x + side, y + side), (x, y + side)])


def _pixels_a_mm(page: Points, pixels: Points) -> float:
    """Along the diagonal."""
    return float(np.linalg.norm(pixels[0] - pixels[10]) / np.linalg.norm(page[0] - page[10]))


def _projection(source: Points, target: Points) -> npt.NDArray[np.float64]:
    """The projective map that takes `source` nearest to `target` (direct linear transformation)."""
    normal_source, normal_target = _normalizing(source), _normalizing(target)
    a, b = _applied(normal_source, source), _applied(normal_target, target)
    rows = []
    for (x, y), (u, v) in zip(a, b, strict=True):
        rows.append((-x, -y, -1, 0, 0, 0, u * x, u * y, u))
        rows.append((0, 0, 0, -x, -y, -1, v * x, v * y, v))
    solution = np.linalg.svd(np.array(rows))[2][-1].reshape(3, 3)
    return np.asarray(np.linalg.inv(normal_target) @ solution @ normal_source)


def _normalizing(points: Points) -> npt.NDArray[np.float64]:
    """To the middle and to unit size, without which the solution loses half of its digits."""
    x, y = points.mean(axis=0)
    scale = float(np.abs(points - (x, y)).max())
    return np.array([[1 / scale, 0, -x / scale], [0, 1 / scale, -y / scale], [0, 0, 1]])


def _applied(matrix: npt.NDArray[np.float64], points: Points) -> Points:
    return np.asarray((np.column_stack([points, np.ones(len(points))]) @ matrix.T)[:, :2])
