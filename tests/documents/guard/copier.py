"""A model of copiers - a scan, a tone curve, another print - and of the eye's judgement of light.

A model, not a machine: resolutions and modes are those that the paper has to stand (docs/paper.md).
"""

from dataclasses import dataclass, field
from enum import Enum
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.dots import DOTS_AN_INCH
from kiosk.documents.guard.tile import Dots
from tests.documents.guard.printer import FINENESS, PAPER, Light, Printer

_LENS_PIXELS: Final = 0.55
"""Standard deviation of the scanner's blur."""
_DEGREES: Final = 0.7
_NOISE: Final = 0.01
_TEXT_THRESHOLD: Final = 0.55
_BLACK, _WHITE = 0.1, 0.75
"""Background removal: what is lighter than the latter becomes paper."""
_HALFTONE_LINES: Final = 106
_STROKE_MM: Final = 2.0
_NEAR_BY_MM: Final = 0.15
"""What an eye at 35 cm takes together: a minute and a half of arc."""


class Mode(Enum):
    """What the button on the copier says."""

    TEXT = "text"
    PHOTO = "photo"
    BACKGROUND_REMOVAL = "background removal"


@dataclass(frozen=True)
class Copier:
    """A copier of so many dots an inch in one of its modes, with a printer of its own."""

    mode: Mode
    dpi: int
    printer: Printer = field(default_factory=Printer)

    def copy(self, original: Light) -> Light:
        """What comes out, as fine as what went in."""
        return self.printer.light(self._dots(scan(original, self.dpi), original), seed=1)

    def _dots(self, scanned: Light, original: Light) -> Dots:
        size = (original.shape[1] // FINENESS, original.shape[0] // FINENESS)
        if self.mode is Mode.TEXT:
            sharpened = 2 * scanned - cv2.GaussianBlur(scanned, (0, 0), 1.0)
            return np.asarray(cv2.resize(sharpened, size) < _TEXT_THRESHOLD)
        light = cv2.resize(scanned, size).astype(np.float32)
        if self.mode is Mode.BACKGROUND_REMOVAL:
            light = np.clip((light - _BLACK) / (_WHITE - _BLACK), 0, 1).astype(np.float32)
        return _halftone(light)


def scan(page: Light, dpi: int) -> Light:
    """A scan as the light's share of paper's; a little askew, as paper lies."""
    step = DOTS_AN_INCH * FINENESS / dpi
    soft = cv2.GaussianBlur(page, (0, 0), _LENS_PIXELS * step)
    turn = np.radians(_DEGREES)
    places = step * np.array(
        [[np.cos(turn), -np.sin(turn), 0.3], [np.sin(turn), np.cos(turn), 0.4]], dtype=np.float32
    )
    size = (int(page.shape[1] / step), int(page.shape[0] / step))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    pixels = cv2.warpAffine(soft, places, size, flags=flags, borderMode=cv2.BORDER_REFLECT)
    noise = np.random.default_rng(2).normal(0, _NOISE, pixels.shape)
    shares: Light = np.clip(pixels / PAPER + noise, 0, 1).astype(np.float32)
    return shares


def _halftone(light: Light) -> Dots:
    """Clustered dots at 45 degrees."""
    y, x = np.indices(light.shape)
    period = DOTS_AN_INCH / _HALFTONE_LINES * np.sqrt(2)
    wave = np.cos(2 * np.pi * (x + y) / period) + np.cos(2 * np.pi * (x - y) / period)
    ranked = np.searchsorted(np.sort(wave.ravel()[::37]), wave) / len(wave.ravel()[::37])
    return np.asarray(1 - light > ranked)


@dataclass(frozen=True)
class Judgement:
    """What the eye makes of words and ground, as shares of the ground's light."""

    contrast: float
    noise: float
    """How unlike squares of a stroke's width are that ought to be alike."""
    grain_of_words: float
    """How rough they look from near by."""
    grain_of_ground: float

    @property
    def contrast_to_noise(self) -> float:
        return self.contrast / self.noise


def judged(page: Light, words: Dots) -> Judgement:
    """Words and ground of a page, which `words` tells apart dot by dot."""
    inside = words.repeat(FINENESS, axis=0).repeat(FINENESS, axis=1)
    side = round(_STROKE_MM / 25.4 * DOTS_AN_INCH * FINENESS)
    height, width = (length // side for length in page.shape)
    squares = cv2.resize(page[: height * side, : width * side], (width, height), interpolation=cv2.INTER_AREA)
    shares = cv2.resize(
        inside[: height * side, : width * side].astype(np.float32),
        (width, height),
        interpolation=cv2.INTER_AREA,
    )
    dark, bright = squares[shares > 0.999], squares[shares < 0.001]
    seen = cv2.GaussianBlur(page, (0, 0), _NEAR_BY_MM / 25.4 * DOTS_AN_INCH * FINENESS).astype(np.float32)
    return Judgement(
        contrast=float((bright.mean() - dark.mean()) / bright.mean()),
        noise=float(np.sqrt((dark.var() + bright.var()) / 2) / bright.mean()),
        grain_of_words=_roughness(seen[inside]),
        grain_of_ground=_roughness(seen[~inside]),
    )


def _roughness(light: npt.NDArray[np.float32]) -> float:
    return float(light.std() / light.mean())
