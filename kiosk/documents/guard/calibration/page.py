"""The calibration page as a PDF: both screens side by side, for every cover of the ground."""

from collections.abc import Iterable
from datetime import date
from typing import Final

import numpy as np

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.dots import DOT_MM, PAGE_HEIGHT_DOTS, PAGE_WIDTH_DOTS
from kiosk.documents.guard.calibration.layout import (
    COVERS,
    PATCH_TILES,
    SYMBOL_CORNERS,
    SYMBOL_MODULE_DOTS,
    SYMBOL_VERSION,
    Patch,
    all_patches,
    patches_of,
    symbol_content,
)
from kiosk.documents.guard.profile import SCREEN_OF_WORDS, GuardProfile
from kiosk.documents.guard.tile import TILE_DOTS, Dots, Screen, screen_tile
from kiosk.documents.module_bitmap import module_bitmap
from kiosk.documents.qr import qr_symbol
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.jbig2 import Jbig2Page, Join
from kiosk.documents.typesetting.marks import Bitmap, Mark, Page, Run, Stencil
from kiosk.documents.typesetting.painting import DocumentInformation, paint

_HEADING: Final = (
    "けん制文字の校正ページ　Calibration page",
    "600dpi・原寸・片面で印刷し、補正を切って 300dpi 以上の灰色で読み取る",
    "Print at 600 dpi, unscaled, one side; scan in grey at 300 dpi or more with all corrections off",
)
_HEADING_TOP: Final = 12.0
_LINE_MM: Final = 6.0
_SIZE_PT: Final = 9.0
_LABEL_WIDTH: Final = 14.0


def calibration_pdf(made_on: date) -> bytes:
    """One A4 side, to be printed unscaled at 600 dots an inch by the printer that is to be calibrated.

    Raises FontsMissing or FontsChanged.
    """
    font = certificate_font()
    compositor = Compositor(font.registered_face)
    marks: list[Mark] = [_patches(), *_symbols(), *_heading(compositor), *_labels(compositor)]
    information = DocumentInformation(
        title="けん制文字の校正ページ", author="", subject="", keywords="", created_on=made_on
    )
    return paint([Page(tuple(marks))], information, font)


def _patches() -> Stencil:
    """All patches, dot by dot as the mask of a certificate is: on black, the tiles, and white around them."""
    page = Jbig2Page(PAGE_WIDTH_DOTS, PAGE_HEIGHT_DOTS)
    white = np.zeros((TILE_DOTS, TILE_DOTS), dtype=bool)
    page.pave(white, ~_cells_of(()), Join.OR)
    for screen in dict.fromkeys(map(_screen_of, all_patches())):
        of_it = (patch for patch in all_patches() if _screen_of(patch) == screen)
        page.pave(screen_tile(screen), ~_cells_of(of_it), Join.AND)
    page.pave(white, _cells_of(all_patches()), Join.AND)
    return Stencil(width=PAGE_WIDTH_DOTS, height=PAGE_HEIGHT_DOTS, dot_mm=DOT_MM, jbig2=page.encoded())


def _screen_of(patch: Patch) -> Screen:
    return GuardProfile(COVERS[patch.row]).ground if patch.is_ground else SCREEN_OF_WORDS


def _cells_of(patches: Iterable[Patch]) -> Dots:
    """A page in tiles, True in the patches."""
    cells = np.zeros((-(-PAGE_HEIGHT_DOTS // TILE_DOTS), -(-PAGE_WIDTH_DOTS // TILE_DOTS)), dtype=bool)
    for patch in patches:
        cells[patch.top : patch.top + PATCH_TILES, patch.left : patch.left + PATCH_TILES] = True
    return cells


def _symbols() -> tuple[Bitmap, ...]:
    return tuple(
        module_bitmap(qr_symbol(symbol_content(corner), "L", SYMBOL_VERSION), x, y, SYMBOL_MODULE_DOTS)
        for corner, (x, y) in enumerate(SYMBOL_CORNERS)
    )


def _heading(compositor: Compositor) -> tuple[Run, ...]:
    width = PAGE_WIDTH_DOTS * DOT_MM
    return tuple(
        compositor.centred(Box(0, _HEADING_TOP + line * _LINE_MM, width, _LINE_MM), text, _SIZE_PT)
        for line, text in enumerate(_HEADING)
    )


def _labels(compositor: Compositor) -> tuple[Run, ...]:
    side = PATCH_TILES * TILE_DOTS * DOT_MM
    labels = []
    for row, cover in enumerate(COVERS):
        first = patches_of(row)[0]
        left, top = first.left * TILE_DOTS * DOT_MM, first.top * TILE_DOTS * DOT_MM
        box = Box(left - _LABEL_WIDTH, top, _LABEL_WIDTH, side)
        labels.append(compositor.centred(box, f"{cover:.0%}", _SIZE_PT))
    return tuple(labels)
