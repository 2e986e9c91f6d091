"""Bending a grid of places by what its blocks say: a smooth surface first, then what neighbours agree on."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.verifier.compare.blocks import Shift
from kiosk.verifier.compare.grid import GRID, Places, moved

_BAND = 60.0
"""A feed that wobbles moves whole bands, 15 mm high."""
_ALONG, _ACROSS = 60.0, 40.0
"""How far to the sides and up and down, in dots, blocks speak for a place."""
_OUTLYING = 0.6
"""Dots by which a block that deviates from its neighbours counts half."""
_DOUBT = 0.5
"""Blocks that have to speak for a place before it moves by half of what they say."""


@dataclass(frozen=True, slots=True)
class Surface:
    """How freely a grid bends: the terms of a polynomial, and whether bands may move."""

    terms: int
    wobbles: bool


def bent(places: Places, shifts: Sequence[Shift], surface: Surface, shape: tuple[int, ...]) -> Places:
    """The grid moved by a smooth surface through the shifts, some of which may be wrong."""
    height, width = shape
    at = np.array([(shift.x / width, shift.y / height) for shift in shifts])
    rows, columns = (np.arange(size) * GRID for size in places.shape[:2])
    grid_x, grid_y = np.meshgrid(columns / width, rows / height)
    grid_terms = _terms(grid_x.ravel(), grid_y.ravel())[:, : surface.terms]
    terms = _terms(at[:, 0], at[:, 1])[:, : surface.terms]
    fields = []
    for far in np.array([(shift.dx, shift.dy) for shift in shifts]).T:
        coefficients = _robust(terms, far)
        field = (grid_terms @ coefficients).reshape(grid_x.shape)
        if surface.wobbles:
            rest = far - terms @ coefficients
            field += _wobble(at[:, 1] * height, rest, rows.astype(np.float64))[:, None]
        fields.append(field)
    return moved(places, *fields)


def settled(places: Places, shifts: Sequence[Shift]) -> Places:
    """The grid moved, place by place, by what the blocks around it agree on."""
    rows, columns = (np.arange(size, dtype=np.float64) * GRID for size in places.shape[:2])
    x, y = (np.array([getattr(shift, axis) for shift in shifts]) for axis in ("x", "y"))
    far = np.array([(shift.dx, shift.dy) for shift in shifts])
    neighbours = _near(x, x, _ALONG) * _near(y, y, _ACROSS)
    trust = np.ones(len(shifts))
    for _ in range(3):
        weights = neighbours * trust
        agreed = weights @ far / (weights.sum(axis=1) + _DOUBT)[:, None]
        trust = 1 / (1 + ((far - agreed) ** 2).sum(axis=1) / _OUTLYING**2)
    of_columns, of_rows = _near(x, columns, _ALONG) * trust[:, None], _near(y, rows, _ACROSS)
    voices = of_rows.T @ of_columns + _DOUBT
    right, down = ((of_rows * far[:, axis, None]).T @ of_columns / voices for axis in (0, 1))
    return moved(places, right, down)


def _near(one: npt.NDArray[np.float64], other: npt.NDArray[np.float64], width: float) -> Places:
    near: Places = np.exp(-(((one[:, None] - other[None]) / width) ** 2) / 2)
    return near


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
