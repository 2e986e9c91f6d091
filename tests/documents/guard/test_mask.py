import zlib

import numpy as np

from kiosk.documents.dots import DOT_MM, PAGE_HEIGHT_DOTS, PAGE_WIDTH_DOTS
from kiosk.documents.forms.sheet import SEAL_BOX
from kiosk.documents.guard.mask import guard_masks
from kiosk.documents.guard.profile import GENERIC_GUARD
from kiosk.documents.guard.tile import Dots
from kiosk.documents.typesetting.marks import Stencil


def black(stencil: Stencil) -> Dots:
    rows = np.frombuffer(zlib.decompress(stencil.flate), np.uint8).reshape(stencil.height, -1)
    dots: Dots = np.unpackbits(rows, axis=1) == 0
    return dots


def test_a_mask_covers_the_page_dot_by_dot() -> None:
    front = guard_masks(GENERIC_GUARD).front
    assert black(front).shape == (PAGE_HEIGHT_DOTS, PAGE_WIDTH_DOTS)
    assert (front.width, front.height) == (PAGE_WIDTH_DOTS, PAGE_HEIGHT_DOTS)


def test_the_square_of_the_seal_stays_white() -> None:
    page = black(guard_masks(GENERIC_GUARD).front)
    top, left = round(SEAL_BOX.y / DOT_MM), round(SEAL_BOX.x / DOT_MM)
    side = round(SEAL_BOX.width / DOT_MM)
    assert not page[top : top + side, left : left + side].any()
    assert page[: top - 50].any()


def test_the_field_of_symbols_stays_white_and_the_hint_does_not() -> None:
    page = black(guard_masks(GENERIC_GUARD).back)
    assert not page[round(34 / DOT_MM) :].any()
    assert page[: round(30 / DOT_MM)].any()


def test_a_mask_is_made_once_in_a_process() -> None:
    assert guard_masks(GENERIC_GUARD) is guard_masks(GENERIC_GUARD)
