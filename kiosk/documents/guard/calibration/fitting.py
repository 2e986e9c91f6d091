"""From the contrasts of the rows to the cover at which ground and words agree."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from kiosk.documents.guard.calibration.measuring import RowContrast
from kiosk.documents.guard.calibration.refusal import CalibrationRefused
from kiosk.documents.guard.profile import GuardProfile

_MOST_SCATTER: Final = 0.01
"""Of the light: a row off the curve by more is dirt, a streak or a correction of the scanner."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a page told about a printer."""

    profile: GuardProfile
    rows: tuple[RowContrast, ...]
    scatter: float
    """How far the rows are off the curve (root of the mean square), as a share of the light."""


def calibrated(rows: Sequence[RowContrast]) -> Calibration:
    """The cover at which the curve through the rows is zero. Raises CalibrationRefused if there is none."""
    covers = np.array([row.cover for row in rows])
    contrasts = np.array([row.contrast for row in rows])
    curve = np.polynomial.Polynomial.fit(covers, contrasts, deg=2)
    scatter = float(np.sqrt(np.mean((curve(covers) - contrasts) ** 2)))
    if scatter > _MOST_SCATTER:
        raise CalibrationRefused(
            f"the rows do not follow one another (off by {scatter:.1%} of the light); "
            "print and scan again, clean and with all corrections off"
        )
    if contrasts[-1] > 0:
        raise CalibrationRefused(
            "even the darkest ground is lighter than the words: the printer loses single dots; "
            "switch toner saving off and print at 600 dpi, unscaled"
        )
    if contrasts[0] < 0:
        raise CalibrationRefused(
            "even the palest ground is darker than the words: the printer swells single dots; "
            "set a lower density and print at 600 dpi, unscaled"
        )
    return Calibration(GuardProfile(round(_zero(curve, covers), 3)), tuple(rows), scatter)


def _zero(curve: np.polynomial.Polynomial, covers: npt.NDArray[np.float64]) -> float:
    """Where the curve passes from light to dark between the first cover and the last."""
    fine = np.linspace(covers[0], covers[-1], 2_001)
    return float(fine[np.argmin(np.abs(curve(fine)))])
