"""Irregular screens without low frequencies: a tile of dots whose texture the eye does not follow.

Dots are put one by one where the others are farthest, on a torus, so that the tile repeats without a seam
(after the void-and-cluster method, R. Ulichney 1993).
"""

from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Dots: TypeAlias = npt.NDArray[np.bool_]
_Field: TypeAlias = npt.NDArray[np.float64]

TILE_DOTS = 96
"""4 mm: a screen that repeats sooner shows its pattern."""

_SEED = 20_261_121


@dataclass(frozen=True, slots=True)
class Screen:
    """Square dots of one size on a tile: large ones a copier keeps, single ones it loses."""

    dot: int
    """Printer dots on a side."""
    count: int

    @property
    def cover(self) -> float:
        """The share of the tile that is black in the data."""
        return self.count * self.dot**2 / TILE_DOTS**2


@cache
def screen_tile(screen: Screen) -> Dots:
    """The tile of `screen`, always the same."""
    tile = np.zeros((TILE_DOTS, TILE_DOTS), dtype=bool)
    for y, x in _places(screen.count, _rough()):
        tile[_block(y, x, screen.dot)] = True
    return tile


def _rough() -> _Field:
    """A little disorder, without which the first dots fall into a lattice."""
    return np.random.default_rng(_SEED).uniform(0, 1e-3, (TILE_DOTS, TILE_DOTS))


def _block(y: int, x: int, side: int) -> tuple[npt.NDArray[np.intp], ...]:
    return np.ix_(np.arange(y, y + side) % TILE_DOTS, np.arange(x, x + side) % TILE_DOTS)


def _places(count: int, crowding: _Field) -> list[tuple[int, int]]:
    repulsion = _repulsion(0.6 * TILE_DOTS / np.sqrt(count))
    places = []
    for _ in range(count):
        y, x = divmod(int(np.argmin(crowding)), TILE_DOTS)
        crowding += np.roll(repulsion, (y, x), axis=(0, 1))
        places.append((y, x))
    for _ in range(count):
        y, x = places.pop(0)
        crowding -= np.roll(repulsion, (y, x), axis=(0, 1))
        y, x = divmod(int(np.argmin(crowding)), TILE_DOTS)
        crowding += np.roll(repulsion, (y, x), axis=(0, 1))
        places.append((y, x))
    return places


def _repulsion(sigma: float) -> _Field:
    """How much a dot at the corner keeps others away, around the torus."""
    away = np.minimum(np.arange(TILE_DOTS), TILE_DOTS - np.arange(TILE_DOTS)).astype(float)
    distance = np.add.outer(away**2, away**2)
    field: _Field = np.exp(-distance / (2 * sigma**2))
    return field
