"""The mask of a side: one picture of the whole page at the printer's own resolution, made once and reused."""

import zlib
from dataclasses import dataclass
from functools import cache

import numpy as np

from kiosk.documents.dots import DOT_MM, PAGE_HEIGHT_DOTS, PAGE_WIDTH_DOTS
from kiosk.documents.forms.sheet import SEAL_BOX
from kiosk.documents.guard.profile import GuardProfile
from kiosk.documents.guard.tile import TILE_HEIGHT, TILE_WIDTH, Dots, Screen, screen_tile
from kiosk.documents.guard.words import latent_words
from kiosk.documents.typesetting.boxes import Box
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
    words = latent_words()
    page = np.where(words, _paved(profile.words), _paved(profile.ground))
    return GuardMasks(front=_stencil(page, SEAL_BOX), back=_stencil(page, _BACK_FIELD))


def _paved(screen: Screen) -> Dots:
    tile = screen_tile(screen)
    down, across = -(-PAGE_HEIGHT_DOTS // TILE_HEIGHT), -(-PAGE_WIDTH_DOTS // TILE_WIDTH)
    return np.tile(tile, (down, across))[:PAGE_HEIGHT_DOTS, :PAGE_WIDTH_DOTS]


def _stencil(page: Dots, free: Box) -> Stencil:
    printed = page.copy()
    top, bottom, left, right = (round(edge / DOT_MM) for edge in (free.y, free.bottom, free.x, free.right))
    printed[top:bottom, left:right] = False
    packed = np.packbits(~printed, axis=1).tobytes()
    return Stencil(
        width=PAGE_WIDTH_DOTS, height=PAGE_HEIGHT_DOTS, dot_mm=DOT_MM, flate=zlib.compress(packed, 9)
    )
