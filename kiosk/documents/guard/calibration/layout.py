"""Where things stand on the calibration page. Everything is aligned to the tile of the screens."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.documents.dots import DOT_MM
from kiosk.documents.guard.tile import TILE_DOTS
from kiosk.documents.qr import modules_across

COVERS: Final = tuple(percent / 100 for percent in (*range(6, 17), 18, 20, 22, 24))
"""Of the ground's single dots, a row each, from the palest."""

PATCHES: Final = 10
"""In a row, words and ground in turn."""

PATCH_TILES: Final = 3
_ROW_TILES: Final = 4
_FIRST_TILE: Final = (8, 9)
"""Row and column of the first patch, in tiles."""

SYMBOL_VERSION: Final = 2
SYMBOL_MODULE_DOTS: Final = 9
SYMBOL_SIDE_MM: Final = modules_across(SYMBOL_VERSION) * SYMBOL_MODULE_DOTS * DOT_MM
SYMBOL_CORNERS: Final = ((12.0, 12.0), (188.0, 12.0), (188.0, 275.0), (12.0, 275.0))
"""Upper left corners of the four symbols, in millimetres, clockwise from the upper left."""

_TILE_MM: Final = TILE_DOTS * DOT_MM


@dataclass(frozen=True, slots=True)
class Patch:
    """A square of one screen; `top` and `left` in tiles."""

    row: int
    is_ground: bool
    top: int
    left: int

    @property
    def centre_mm(self) -> tuple[float, float]:
        """X and y on the paper."""
        half = PATCH_TILES / 2
        return (self.left + half) * _TILE_MM, (self.top + half) * _TILE_MM


def patches_of(row: int) -> tuple[Patch, ...]:
    """The patches of a row, from the left."""
    top = _FIRST_TILE[0] + row * _ROW_TILES
    return tuple(
        Patch(row, is_ground=place % 2 == 1, top=top, left=_FIRST_TILE[1] + place * PATCH_TILES)
        for place in range(PATCHES)
    )


def all_patches() -> Iterator[Patch]:
    """Row by row."""
    for row in range(len(COVERS)):
        yield from patches_of(row)


def symbol_content(corner: int) -> str:
    """What the symbol of that corner says: the layout and which corner it is."""
    return f"kiosk-guard-calibration-1-{corner}"
