"""Laying the scanned front over its signed picture: rough from the seal, then block by block.

The way from picture to page is kept as a coarse grid of places on the page, which is refined in rounds.
"""

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.backprint.picture import DOTS_AN_INCH, Dots
from kiosk.documents.scans import Grey
from kiosk.verifier.compare.ink import Ink, blurred, ink_of
from kiosk.verifier.scan.front import Homography

DOTS_A_MM = DOTS_AN_INCH / 25.4

_GRID = 16
"""Dots of the picture from one place of the grid to the next."""
_HALF = 2
"""Blocks are compared at half of the picture's resolution, 100 dpi."""
_BLOCK = 48
"""12 mm."""
_STEP = 36
_LEAST_INK = 0.012
_LEAST_LIKENESS = 0.5
_BAND = 60.0
"""A feed that wobbles moves whole bands, 15 mm high."""

Places: TypeAlias = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Round:
    """One refinement: how far to look, in steps of a quarter millimetre, and how freely to bend."""

    reach: int
    terms: int
    wobbles: bool


_ROUNDS = (
    _Round(reach=10, terms=3, wobbles=False),
    _Round(reach=5, terms=7, wobbles=True),
    _Round(reach=3, terms=7, wobbles=True),
)


@dataclass(frozen=True, slots=True)
class _Shift:
    """How far a block of the scan stands from its place, in dots of the picture."""

    x: float
    y: float
    dx: float
    dy: float


def registered(page: Grey, to_page: Homography, picture: Dots) -> Ink:
    """The ink of `page` in the frame of `picture`."""
    places = _straight(to_page, picture.shape)
    half_picture = blurred(_shrunk(picture.astype(np.float32)), 0.8)
    small_page, scale = _coarsened(page, places)
    for step in _ROUNDS:
        scanned = ink_of(_resampled(small_page, places / scale, half_picture.shape))
        shifts = _shifts(blurred(scanned, 0.8), half_picture, step.reach)
        if len(shifts) < 2 * step.terms:
            break
        places = _bent(places, shifts, step, picture.shape)
    return ink_of(_resampled(page, places, picture.shape))


def _straight(to_page: Homography, shape: tuple[int, ...]) -> Places:
    """Where on the page the places of the grid stand, by the seal alone."""
    rows, columns = (np.arange(0, side + _GRID, _GRID) for side in shape)
    paper = np.stack(np.meshgrid(columns / DOTS_A_MM, rows / DOTS_A_MM), axis=-1)
    points = paper.reshape(1, -1, 2).astype(np.float64)
    return cv2.perspectiveTransform(points, to_page).reshape(paper.shape).astype(np.float64)


def _coarsened(page: Grey, places: Places) -> tuple[Grey, float]:
    """The page at about the resolution of the comparison, and how much smaller it is."""
    across = np.linalg.norm(places[0, -1] - places[0, 0]) / (places.shape[1] - 1) / _GRID * _HALF
    scale = max(1.0, float(across))
    small = cv2.resize(page, None, fx=1 / scale, fy=1 / scale, interpolation=cv2.INTER_AREA)
    return small.astype(np.uint8), page.shape[1] / small.shape[1]


def _resampled(page: Grey, places: Places, shape: tuple[int, ...]) -> Grey:
    """The page in a frame of `shape`, whatever part of the picture's resolution that is."""
    rows, columns = (np.linspace(0, side - 1, size) for side, size in _covered(places, shape))
    grid_x, grid_y = np.meshgrid(columns.astype(np.float32), rows.astype(np.float32))
    xs, ys = (
        cv2.remap(places[..., axis].astype(np.float32), grid_x, grid_y, cv2.INTER_LINEAR) for axis in (0, 1)
    )
    seen = cv2.remap(page, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=255.0)
    return seen.astype(np.uint8)


def _covered(places: Places, shape: tuple[int, ...]) -> list[tuple[float, int]]:
    """For rows and columns: how many places of the grid the frame spans, and its size in dots."""
    factor = _HALF if shape[0] * 1.5 < (places.shape[0] - 1) * _GRID else 1
    return [((size - 1) * factor / _GRID + 1, size) for size in shape]


def _shrunk(ink: Ink) -> Ink:
    return cv2.resize(ink, None, fx=1 / _HALF, fy=1 / _HALF, interpolation=cv2.INTER_AREA).astype(np.float32)


def _shifts(scanned: Ink, expected: Ink, reach: int) -> list[_Shift]:
    shifts = []
    height, width = expected.shape
    for top in range(reach, height - _BLOCK - reach, _STEP):
        for left in range(reach, width - _BLOCK - reach, _STEP):
            block = expected[top : top + _BLOCK, left : left + _BLOCK]
            if block.mean() < _LEAST_INK:
                continue
            around = scanned[top - reach : top + _BLOCK + reach, left - reach : left + _BLOCK + reach]
            found = _best(around, block, reach)
            if found is not None:
                at = (_HALF * (left + _BLOCK / 2), _HALF * (top + _BLOCK / 2))
                shifts.append(_Shift(*at, _HALF * found[0], _HALF * found[1]))
    return shifts


def _best(around: Ink, block: Ink, reach: int) -> tuple[float, float] | None:
    likeness = cv2.matchTemplate(around, block, cv2.TM_CCOEFF_NORMED)
    _, best, _, (column, row) = cv2.minMaxLoc(likeness)
    last = 2 * reach
    if best < _LEAST_LIKENESS or not (0 < column < last and 0 < row < last):
        return None
    return (
        column - reach + _peak(*likeness[row, column - 1 : column + 2]),
        row - reach + _peak(*likeness[row - 1 : row + 2, column]),
    )


def _peak(before: float, top: float, after: float) -> float:
    curvature = before - 2 * top + after
    return 0.0 if curvature >= 0 else 0.5 * float((before - after) / curvature)


def _bent(places: Places, shifts: list[_Shift], step: _Round, shape: tuple[int, ...]) -> Places:
    """The grid moved by what the blocks say, some of which may be wrong."""
    height, width = shape
    at = np.array([(shift.x / width, shift.y / height) for shift in shifts])
    moved = np.array([(shift.dx, shift.dy) for shift in shifts])
    rows, columns = (np.arange(size) * _GRID for size in places.shape[:2])
    grid_x, grid_y = np.meshgrid(columns / width, rows / height)
    grid_terms = _terms(grid_x.ravel(), grid_y.ravel())[:, : step.terms]
    terms = _terms(at[:, 0], at[:, 1])[:, : step.terms]
    fields = []
    for axis in (0, 1):
        coefficients = _robust(terms, moved[:, axis])
        field = (grid_terms @ coefficients).reshape(grid_x.shape)
        if step.wobbles:
            rest = moved[:, axis] - terms @ coefficients
            field += _wobble(at[:, 1] * height, rest, rows.astype(np.float64))[:, None]
        fields.append((field + np.arange(places.shape[1 - axis])[_axis(axis)] * _GRID) / _GRID)
    return cv2.remap(
        places.astype(np.float32),
        fields[0].astype(np.float32),
        fields[1].astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    ).astype(np.float64)


def _axis(axis: int) -> tuple[None, slice] | tuple[slice, None]:
    """Numbers along the columns or along the rows of a grid."""
    return (None, slice(None)) if axis == 0 else (slice(None), None)


def _terms(x: Places, y: Places) -> Places:
    return np.stack([np.ones_like(x), x, y, x * y, x * x, y * y, y**3], axis=1)


def _robust(terms: Places, values: Places) -> Places:
    """Least squares in which what lies far off hardly counts."""
    weights = np.ones(len(values))
    coefficients: npt.NDArray[np.float64] = np.zeros(terms.shape[1])
    spread = 6.0
    for _ in range(8):
        weighted = terms * weights[:, None]
        ridge = 1e-3 * np.eye(terms.shape[1])
        coefficients = np.asarray(np.linalg.solve(weighted.T @ terms + ridge, weighted.T @ values), float)
        weights = 1 / (1 + ((values - terms @ coefficients) / spread) ** 2)
        spread = max(1.0, spread / 1.6)
    return coefficients


def _wobble(y: Places, rest: Places, at: Places) -> Places:
    """The median rest of each band, between which the paper is taken to move evenly."""
    centres = np.arange(_BAND / 2, at[-1] + _BAND, _BAND / 2)
    medians = np.zeros(len(centres))
    for number, centre in enumerate(centres):
        near = rest[(np.abs(y - centre) < _BAND) & (np.abs(rest) < 6.0)]
        if len(near) >= 4:
            medians[number] = np.median(near)
    even = np.convolve(np.pad(medians, 1, mode="edge"), (0.25, 0.5, 0.25), "valid")
    wobble: Places = np.interp(at, centres, even)
    return wobble
