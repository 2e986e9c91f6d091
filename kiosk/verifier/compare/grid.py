"""Where the dots of a picture stand on a scanned page, kept as a coarse grid of places."""

from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.backprint.picture import DOTS_AN_INCH
from kiosk.documents.scans import Grey
from kiosk.verifier.scan.front import Homography

DOTS_A_MM = DOTS_AN_INCH / 25.4
GRID = 16
"""Dots of the picture from one place of the grid to the next."""

Places: TypeAlias = npt.NDArray[np.float64]
"""Columns and rows of the page for each place; the middle of a pixel is a whole number."""


def straight(to_page: Homography, shape: tuple[int, ...]) -> Places:
    """Where the grid over a picture of `shape` stands on the page, by the seal alone."""
    rows, columns = (np.arange(0, side + GRID, GRID) for side in shape)
    paper = np.stack(np.meshgrid(columns / DOTS_A_MM, rows / DOTS_A_MM), axis=-1)
    points = paper.reshape(1, -1, 2).astype(np.float64)
    return cv2.perspectiveTransform(points, to_page).reshape(paper.shape).astype(np.float64)


def moved(places: Places, right: Places, down: Places) -> Places:
    """The grid after each of its places was moved, in dots of the picture."""
    rows, columns = np.indices(places.shape[:2])
    return cv2.remap(
        places.astype(np.float32),
        (columns + right / GRID).astype(np.float32),
        (rows + down / GRID).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    ).astype(np.float64)


def coarsened(page: Grey, places: Places, pixels_a_dot: float) -> Grey:
    """The page with at most so many pixels for each dot of the picture."""
    across = float(np.linalg.norm(places[0, -1] - places[0, 0])) / (places.shape[1] - 1) / GRID
    scale = across / pixels_a_dot
    if scale <= 1:
        return page
    return cv2.resize(page, None, fx=1 / scale, fy=1 / scale, interpolation=cv2.INTER_AREA).astype(np.uint8)


def rescaled(places: Places, was: Grey, now: Grey) -> Places:
    """The places on a page that was made smaller or larger."""
    scales = np.array([now.shape[1] / was.shape[1], now.shape[0] / was.shape[0]])
    there: Places = (places + 0.5) * scales - 0.5
    return there


def resampled(page: Grey, places: Places, shape: tuple[int, ...], coarseness: int = 1) -> Grey:
    """The page in a frame of `shape`, each of whose dots spans `coarseness` dots of the picture."""
    rows, columns = ((np.arange(side) * coarseness + (coarseness - 1) / 2) / GRID for side in shape)
    grid_x, grid_y = np.meshgrid(columns.astype(np.float32), rows.astype(np.float32))
    xs, ys = (
        cv2.remap(places[..., axis].astype(np.float32), grid_x, grid_y, cv2.INTER_LINEAR) for axis in (0, 1)
    )
    seen = cv2.remap(page, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=255.0)
    return seen.astype(np.uint8)
