from functools import cache

import numpy as np

from kiosk.documents.dots import DOT_MM, DOTS_AN_INCH, PAGE_HEIGHT_DOTS, PAGE_WIDTH_DOTS
from kiosk.documents.forms.sheet import SEAL_BOX
from kiosk.documents.guard.mask import guard_masks
from kiosk.documents.guard.profile import GENERIC_GUARD, SCREEN_OF_WORDS
from kiosk.documents.guard.tile import TILE_DOTS, Dots, Screen, screen_tile
from kiosk.documents.guard.words import CELL_DOTS, latent_words
from kiosk.documents.typesetting.marks import Page, Stencil
from tests.documents import programs
from tests.documents.typesetting.test_painting import painted


@cache
def decoded(stencil: Stencil) -> Dots:
    return ~np.asarray(programs.jbig2_picture(stencil.jbig2))


def paved(screen: Screen) -> Dots:
    down, across = -(-PAGE_HEIGHT_DOTS // TILE_DOTS), -(-PAGE_WIDTH_DOTS // TILE_DOTS)
    return np.tile(screen_tile(screen), (down, across))[:PAGE_HEIGHT_DOTS, :PAGE_WIDTH_DOTS]


def composed() -> Dots:
    """The two screens put together dot by dot."""
    words = latent_words().repeat(CELL_DOTS, axis=0).repeat(CELL_DOTS, axis=1)
    return np.where(words, paved(SCREEN_OF_WORDS), paved(GENERIC_GUARD.ground))


def test_a_mask_is_the_two_screens_dot_by_dot_outside_the_square_of_the_seal() -> None:
    front = guard_masks(GENERIC_GUARD).front
    assert (front.width, front.height) == (PAGE_WIDTH_DOTS, PAGE_HEIGHT_DOTS)
    different = np.argwhere(decoded(front) != composed()) * DOT_MM
    (top, left), (bottom, right) = different.min(axis=0), different.max(axis=0)
    assert SEAL_BOX.y - 1 < top < bottom < SEAL_BOX.bottom + 1
    assert SEAL_BOX.x - 1 < left < right < SEAL_BOX.right + 1


def test_a_printer_at_600_dpi_gets_the_mask_dot_by_dot() -> None:
    front = guard_masks(GENERIC_GUARD).front
    drawn = ~np.asarray(programs.dots_of(painted(Page((front,))), 1, DOTS_AN_INCH))
    assert np.array_equal(drawn[:PAGE_HEIGHT_DOTS, :PAGE_WIDTH_DOTS], decoded(front))


def test_the_square_of_the_seal_stays_white() -> None:
    page = decoded(guard_masks(GENERIC_GUARD).front)
    top, left = round(SEAL_BOX.y / DOT_MM), round(SEAL_BOX.x / DOT_MM)
    side = round(SEAL_BOX.width / DOT_MM)
    assert not page[top : top + side, left : left + side].any()
    assert page[: top - 50].any()


def test_the_field_of_symbols_stays_white_and_the_hint_does_not() -> None:
    page = decoded(guard_masks(GENERIC_GUARD).back)
    assert not page[round(34 / DOT_MM) :].any()
    assert page[: round(30 / DOT_MM)].any()


def test_a_mask_takes_less_than_ten_kilobytes() -> None:
    masks = guard_masks(GENERIC_GUARD)
    assert max(len(masks.front.jbig2), len(masks.back.jbig2)) < 10_000


def test_a_mask_is_made_once_in_a_process() -> None:
    assert guard_masks(GENERIC_GUARD) is guard_masks(GENERIC_GUARD)
