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

TILE_HEIGHT = 24
"""24 rows of a page of 620 bytes lie well within what Flate looks back, 32 KiB: the page repeats for free."""
TILE_WIDTH = 48

_SEED = 20_261_121


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: dots of `dot` by `dot` printer dots, `count` of them on a tile."""

    dot: int
    count: int

    @property
    def cover(self) -> float:
        """The share of the tile that is black in the data."""
        return self.count * self.dot**2 / (TILE_WIDTH * TILE_HEIGHT)


@cache
def screen_tile(screen: Screen) -> Dots:
    """The tile of `screen`, always the same."""
    tile = np.zeros((TILE_HEIGHT, TILE_WIDTH), dtype=bool)
    for y, x in _places(screen):
        rows = np.arange(y, y + screen.dot) % TILE_HEIGHT
        columns = np.arange(x, x + screen.dot) % TILE_WIDTH
        tile[np.ix_(rows, columns)] = True
    return tile


def _places(screen: Screen) -> list[tuple[int, int]]:
    spacing = np.sqrt(TILE_WIDTH * TILE_HEIGHT / screen.count)
    repulsion = _repulsion(0.6 * spacing)
    crowding: _Field = np.random.default_rng(_SEED).uniform(0, 1e-3, (TILE_HEIGHT, TILE_WIDTH))
    places = []
    for _ in range(screen.count):
        y, x = divmod(int(np.argmin(crowding)), TILE_WIDTH)
        crowding += np.roll(repulsion, (y, x), axis=(0, 1))
        places.append((y, x))
    for _ in range(screen.count):
        y, x = places.pop(0)
        crowding -= np.roll(repulsion, (y, x), axis=(0, 1))
        y, x = divmod(int(np.argmin(crowding)), TILE_WIDTH)
        crowding += np.roll(repulsion, (y, x), axis=(0, 1))
        places.append((y, x))
    return places


def _repulsion(sigma: float) -> _Field:
    """How much a dot at the corner keeps others away, around the torus."""
    y = np.minimum(np.arange(TILE_HEIGHT), TILE_HEIGHT - np.arange(TILE_HEIGHT))
    x = np.minimum(np.arange(TILE_WIDTH), TILE_WIDTH - np.arange(TILE_WIDTH))
    distance = np.add.outer(y.astype(float) ** 2, x.astype(float) ** 2)
    field: _Field = np.exp(-distance / (2 * sigma**2))
    return field
