"""A model of printer, wear and scanner: what a sheet goes through before it is checked.

A model, not a machine: edge gain, feed wobble, blur, noise, streaks, dirt and JPEG as measured ranges
(docs/reference/documents.md, sections 3 to 5). The same seed gives the same scan.
"""

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium

Grey: TypeAlias = npt.NDArray[np.uint8]
Plane: TypeAlias = npt.NDArray[np.float32]

PRINTER_DPI = 600
_SPOT_DOTS = 0.6
"""Standard deviation of the laser spot: 25 micrometres."""


@dataclass(frozen=True)
class Wear:
    """What happens to one side; lengths in millimetres unless named otherwise."""

    dpi: int = 300
    degrees: float = 0.0
    shift: tuple[float, float] = (0.0, 0.0)
    scale: float = 1.0
    wobble: float = 0.0
    blur: float = 0.03
    noise: float = 0.02
    paper: float = 0.95
    light: float = 0.0
    """How much darker the far end of the page is."""
    streaks: int = 0
    hole: bool = False
    quality: int = 85
    seed: int = 0


WORN = Wear(
    degrees=1.0,
    shift=(1.0, -1.5),
    scale=1.002,
    wobble=0.12,
    blur=0.05,
    noise=0.03,
    streaks=1,
    hole=True,
    quality=75,
)
"""A 300 dpi scan of a sheet that has been about."""


def worn(seed: int, dpi: int = 300) -> Wear:
    """A worn scan drawn at random."""
    chance = np.random.default_rng(seed)
    turned = chance.uniform(-2, 2) + (180 if chance.random() < 0.2 else 0)
    return Wear(
        dpi=dpi,
        degrees=turned,
        shift=(chance.uniform(-3, 3), chance.uniform(-3, 3)),
        scale=chance.uniform(0.996, 1.004),
        wobble=chance.uniform(0, 0.15),
        blur=chance.uniform(0.02, 0.06),
        noise=chance.uniform(0.01, 0.03),
        paper=chance.uniform(0.85, 1.0),
        light=chance.uniform(0, 0.1),
        streaks=int(chance.integers(0, 3)),
        hole=bool(chance.random() < 0.5),
        quality=int(chance.integers(60, 95)),
        seed=seed,
    )


def printed(pdf: bytes, page: int, gain_um: float = 10.0) -> Plane:
    """The ink of a page as a 600 dpi laser printer puts it down; 0 is paper."""
    document = pdfium.PdfDocument(pdf)
    try:
        bitmap = document[page].render(scale=PRINTER_DPI / 72, grayscale=True)
        grey = np.array(bitmap.to_numpy().reshape(bitmap.height, -1))
    finally:
        document.close()
    return developed(grey < 128, gain_um)


def developed(dots: npt.NDArray[np.bool_], gain_um: float) -> Plane:
    """Exposure by a round spot, and toner wherever it passes the threshold that moves edges by the gain."""
    exposure = cv2.GaussianBlur(dots.astype(np.float32), (0, 0), _SPOT_DOTS)
    spot_um = _SPOT_DOTS * 25_400 / PRINTER_DPI
    threshold = 0.5 * (1 - np.tanh(gain_um / spot_um * 0.8))
    ink: Plane = np.clip((exposure - threshold) * 6 + 0.5, 0, 1).astype(np.float32)
    return ink


def scanned(ink: Plane, wear: Wear) -> Grey:
    """A scan of printed ink."""
    chance = np.random.default_rng(wear.seed)
    light = 1 - ink * 0.92
    if wear.hole:
        _punch(light, chance)
    step = PRINTER_DPI / wear.dpi
    soft = cv2.GaussianBlur(light, (0, 0), max(wear.blur * PRINTER_DPI / 25.4, 0.45 * step))
    xs, ys = _places(soft.shape, wear, step)
    page: Plane = np.asarray(
        cv2.remap(soft, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=1.0), np.float32
    )
    page *= wear.paper * np.linspace(1, 1 - wear.light, page.shape[0], dtype=np.float32)[:, None]
    for _ in range(wear.streaks):
        column = int(chance.integers(page.shape[1] // 10, page.shape[1] * 9 // 10))
        width = int(chance.integers(1, 3))
        page[:, column : column + width] *= chance.uniform(0.5, 0.9)
    page += chance.standard_normal(page.shape, dtype=np.float32) * wear.noise
    grey = np.clip(page * 255, 0, 255).astype(np.uint8)
    _, encoded = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, wear.quality])
    decoded = cv2.imdecode(encoded, cv2.IMREAD_GRAYSCALE)
    assert decoded is not None
    return decoded.astype(np.uint8)


def _places(shape: tuple[int, ...], wear: Wear, step: float) -> tuple[Plane, Plane]:
    """Where on the print each dot of the scan looks."""
    height, width = round(shape[0] / step), round(shape[1] / step)
    rows, columns = np.indices((height, width), dtype=np.float32)
    dots_a_mm = PRINTER_DPI / 25.4
    waves = wear.wobble * dots_a_mm * np.sin(rows * step / dots_a_mm / 23 + wear.seed)
    angle = np.radians(wear.degrees)
    x, y = (columns - width / 2) * step / wear.scale, (rows - height / 2) * step / wear.scale
    xs = np.cos(angle) * x + np.sin(angle) * y + shape[1] / 2 + wear.shift[0] * dots_a_mm
    ys = -np.sin(angle) * x + np.cos(angle) * y + shape[0] / 2 + wear.shift[1] * dots_a_mm + waves
    return (xs + 0.3 * waves).astype(np.float32), ys.astype(np.float32)


def _punch(light: Plane, chance: np.random.Generator) -> None:
    """A filing hole, 6 mm across, black on the scan, in the left margin."""
    dots_a_mm = PRINTER_DPI / 25.4
    for y in (108.5, 188.5):
        centre = (round(8.0 * dots_a_mm), round((y + chance.uniform(-2, 2)) * dots_a_mm))
        cv2.circle(light, centre, round(3 * dots_a_mm), 0.1, -1)
