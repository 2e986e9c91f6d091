"""QR symbols on a page, with their corners; tried in several ways until enough are read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias, cast

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp

from kiosk.documents.scans import Grey

Corners: TypeAlias = npt.NDArray[np.float64]
"""Four points (x, y) in pixels: upper left, upper right, lower right, lower left of the symbol itself."""

_QR = zxingcpp.BarcodeFormats(zxingcpp.QRCode)


@dataclass(frozen=True, slots=True)
class FoundSymbol:
    """What a symbol says and where it stands, in the page's own pixels."""

    content: bytes
    corners: Corners
    version: int


def passes(page: Grey) -> Iterator[Callable[[], list[FoundSymbol]]]:
    """Ways to read a page, cheapest first."""
    yield lambda: _read(page, 1.0)
    yield lambda: _read(_sharpened(page), 1.0)
    yield lambda: _read(_doubled(page), 2.0)
    yield lambda: _read(_sharpened(_doubled(page)), 2.0)
    yield lambda: _read(cv2.GaussianBlur(page, (0, 0), 1.2).astype(np.uint8), 1.0)
    yield lambda: _read(_evened(page), 1.0)


def _read(page: Grey, scale: float) -> list[FoundSymbol]:
    found = zxingcpp.read_barcodes(
        np.ascontiguousarray(page),
        _QR,
        try_downscale=page.size > 6_000_000,
        try_invert=False,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return [
        FoundSymbol(barcode.bytes, _corners(barcode.position, scale), _version(barcode)) for barcode in found
    ]


def _version(barcode: zxingcpp.Barcode) -> int:
    """The version (ISO/IEC 18004): 1 to 40, by the size of the symbol."""
    extra = cast("dict[str, object]", barcode.extra)
    return int(str(extra["Version"]))


def _corners(position: zxingcpp.Position, scale: float) -> Corners:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return np.array([(point.x, point.y) for point in points], dtype=np.float64) / scale


def _sharpened(page: Grey) -> Grey:
    blurred = cv2.GaussianBlur(page, (0, 0), 1.5)
    return cv2.addWeighted(page, 2.2, blurred, -1.2, 0).astype(np.uint8)


def _doubled(page: Grey) -> Grey:
    return cv2.resize(page, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def _evened(page: Grey) -> Grey:
    """The light of a photograph made even."""
    small = cv2.resize(page, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    paper = cv2.GaussianBlur(cv2.dilate(small, np.ones((9, 9), np.uint8)), (0, 0), 5)
    full = cv2.resize(paper, (page.shape[1], page.shape[0]), interpolation=cv2.INTER_LINEAR)
    return cv2.divide(page, full, scale=235).astype(np.uint8)
