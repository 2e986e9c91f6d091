"""A model of a laser printer fine enough for single dots, and of paper: what share of light comes back.

A model, not a machine: a round spot exposes the drum, and toner lies wherever the exposure passes the
threshold that moves straight edges by the gain (docs/reference/documents.md, section 3).
"""

from dataclasses import dataclass
from statistics import NormalDist
from typing import Final, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.dots import DOT_MM
from kiosk.documents.guard.tile import Dots

Light: TypeAlias = npt.NDArray[np.float32]

FINENESS: Final = 4
"""Places of the model on the side of a printer's dot."""

PAPER: Final = 0.88
TONER: Final = 0.05

_SPOT_UM: Final = 20.0
"""Standard deviation of the laser's spot."""
_SHARPNESS: Final = 8.0
_GRAIN_PLACES: Final = 2.5
_UM_A_PLACE: Final = DOT_MM * 1000 / FINENESS


@dataclass(frozen=True)
class Printer:
    """How far straight edges move outwards, in micrometres, and how unevenly the toner takes."""

    gain_um: float = 10.0
    grain: float = 0.03

    def light(self, dots: Dots, seed: int = 0) -> Light:
        """The share of light that the printed dots give back, `FINENESS` places a dot."""
        places = dots.astype(np.float32).repeat(FINENESS, axis=0).repeat(FINENESS, axis=1)
        exposure = cv2.GaussianBlur(places, (0, 0), _SPOT_UM / _UM_A_PLACE, borderType=cv2.BORDER_REFLECT)
        grain = np.random.default_rng(seed).standard_normal(places.shape, dtype=np.float32)
        clumps = cv2.GaussianBlur(grain, (0, 0), _GRAIN_PLACES)
        exposed = exposure + clumps * (self.grain / float(clumps.std()))
        threshold = NormalDist().cdf(-self.gain_um / _SPOT_UM)
        toner = np.clip((exposed - threshold) * _SHARPNESS + 0.5, 0, 1)
        light: Light = (PAPER + (TONER - PAPER) * toner).astype(np.float32)
        return light


def light_of_tile(tile: Dots, printer: Printer) -> float:
    """The mean over a tile that repeats."""
    return float(printer.light(np.tile(tile, (2, 2))).mean())
