"""How much lighter the ground is than the words, row by row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from kiosk.documents.dots import DOT_MM
from kiosk.documents.guard.calibration.finding import PageOnScan
from kiosk.documents.guard.calibration.layout import COVERS, Patch, patches_of
from kiosk.documents.guard.calibration.refusal import CalibrationRefused
from kiosk.documents.guard.tile import TILE_DOTS
from kiosk.documents.scans import Grey

_WINDOW_MM: Final = 2 * TILE_DOTS * DOT_MM
"""Whole tiles: every place of the screen counts as often as every other."""
_SAMPLES: Final = 128
_WHITE: Final = 255
_MOST_WHITE: Final = 0.5


@dataclass(frozen=True, slots=True)
class RowContrast:
    """What a row of the page shows."""

    cover: float
    contrast: float
    """Light from the ground less light from the words, as a share of the former."""


def row_contrasts(scan: Grey, page: PageOnScan) -> tuple[RowContrast, ...]:
    """All rows, from the palest ground. Raises CalibrationRefused for a scan with its paper bleached."""
    return tuple(
        RowContrast(cover, _contrast([_light(scan, page, patch) for patch in patches_of(row)]))
        for row, cover in enumerate(COVERS)
    )


def _contrast(lights: Sequence[float]) -> float:
    """Each patch against the mean of its neighbours, so that uneven light cancels out.

    Words stand at even places, ground at odd ones.
    """
    differences = [
        (here - (before + after) / 2) * (1 if place % 2 else -1)
        for place, (before, here, after) in enumerate(
            zip(lights, lights[1:], lights[2:], strict=False), start=1
        )
    ]
    return float(np.mean(differences) / np.mean(lights[1::2]))


def _light(scan: Grey, page: PageOnScan, patch: Patch) -> float:
    """Mean share of light that the patch gives back."""
    x, y = patch.centre_mm
    offsets = (np.arange(_SAMPLES) + 0.5) / _SAMPLES * _WINDOW_MM - _WINDOW_MM / 2
    grid = np.stack(np.meshgrid(x + offsets, y + offsets), axis=-1).reshape(-1, 2)
    columns, rows = np.rint(page.pixels_of(grid)).astype(int).T
    height, width = scan.shape
    if min(rows.min(), columns.min()) < 0 or rows.max() >= height or columns.max() >= width:
        raise CalibrationRefused("a part of the page is not on the scan; scan the whole page")
    values = scan[rows, columns]
    if patch.is_ground and np.mean(values == _WHITE) > _MOST_WHITE:
        raise CalibrationRefused("the scanner bleaches the paper; switch its corrections off and scan again")
    return float(_LIGHT_OF[values].mean())


def _srgb_light() -> npt.NDArray[np.float64]:
    """Light for each value of a picture (IEC 61966-2-1, as scanners write their grey pictures)."""
    value = np.arange(256) / _WHITE
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


_LIGHT_OF: Final = _srgb_light()
