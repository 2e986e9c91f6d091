"""The mask of a side: one picture of the whole page at the printer's own resolution, made once and reused."""

import math
from dataclasses import dataclass
from functools import cache

import numpy as np

from kiosk.documents.dots import DOT_MM, PAGE_HEIGHT_DOTS, PAGE_WIDTH_DOTS
from kiosk.documents.forms.sheet import SEAL_BOX
from kiosk.documents.guard.profile import SCREEN_OF_WORDS, GuardProfile
from kiosk.documents.guard.tile import TILE_DOTS, screen_tile
from kiosk.documents.guard.words import CELL_DOTS, Cells, latent_words
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.jbig2 import Jbig2Page, Join
from kiosk.documents.typesetting.marks import Stencil

_BACK_FIELD = Box(x=0.0, y=33.0, width=210.0, height=265.0)
"""The back from the upper edge of the highest field down."""


@dataclass(frozen=True, slots=True)
class GuardMasks:
    """The masks of both sides for one printer profile."""

    front: Stencil
    back: Stencil


@cache
def guard_masks(profile: GuardProfile) -> GuardMasks:
    """Both masks; what a machine reads stays free of them. Takes a second, once in a process."""
    return GuardMasks(front=_stencil(profile, SEAL_BOX), back=_stencil(profile, _BACK_FIELD))


def _stencil(profile: GuardProfile, free: Box) -> Stencil:
    """One screen in the letters and the other elsewhere, as `(letters AND (words XOR ground)) XOR ground`."""
    words, ground = screen_tile(SCREEN_OF_WORDS), screen_tile(profile.ground)
    cell = np.zeros((CELL_DOTS, CELL_DOTS), dtype=bool)
    everywhere = np.zeros((-(-PAGE_HEIGHT_DOTS // TILE_DOTS), -(-PAGE_WIDTH_DOTS // TILE_DOTS)), dtype=bool)
    page = Jbig2Page(PAGE_WIDTH_DOTS, PAGE_HEIGHT_DOTS)
    page.pave(cell, latent_words(), Join.OR)
    page.pave(words ^ ground, everywhere, Join.AND)
    page.pave(ground, everywhere, Join.XOR)
    page.pave(cell, ~_cells_in(free), Join.AND)
    return Stencil(width=PAGE_WIDTH_DOTS, height=PAGE_HEIGHT_DOTS, dot_mm=DOT_MM, jbig2=page.encoded())


def _cells_in(box: Box) -> Cells:
    """All cells that the box touches."""
    cells = np.zeros((PAGE_HEIGHT_DOTS // CELL_DOTS, PAGE_WIDTH_DOTS // CELL_DOTS), dtype=bool)
    cell_mm = CELL_DOTS * DOT_MM
    rows = slice(math.floor(box.y / cell_mm), math.ceil(box.bottom / cell_mm))
    columns = slice(math.floor(box.x / cell_mm), math.ceil(box.right / cell_mm))
    cells[rows, columns] = True
    return cells
