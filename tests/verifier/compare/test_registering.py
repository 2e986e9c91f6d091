"""A scan is laid over its picture to a fraction of a dot, whatever its resolution."""

import cv2
import numpy as np
import pytest

from kiosk.documents.backprint.picture import Dots
from kiosk.documents.scans import Grey
from kiosk.verifier.compare.grid import DOTS_A_MM
from kiosk.verifier.compare.ink import Ink, blurred
from kiosk.verifier.compare.registering import registered
from kiosk.verifier.scan.front import Homography

DPI = 200
SIDE = 1000
NEAR = 0.3
"""Dots; what is left is made good glyph by glyph."""


def picture() -> Dots:
    """Something with edges all over, each row of it different."""
    drawn = np.zeros((SIDE, SIDE), np.uint8)
    for row in range(24):
        text = f"{row * 7919 % 100_003:06d} {row * 104_729 % 1_000_003:07d} {row * 31:05d}"
        cv2.putText(drawn, text, (60, 60 + 38 * row), cv2.FONT_HERSHEY_COMPLEX, 1.0, 255, 2)
    return drawn > 127


def scan(dpi: int, beside_mm: float) -> tuple[Grey, Homography]:
    """The picture at another resolution, and a way to it that is off by a little."""
    scale = dpi / DPI
    size = (round(SIDE * scale), round(SIDE * scale))
    ink = cv2.resize(picture().astype(np.float32), size, interpolation=cv2.INTER_LINEAR)
    per_mm = dpi / 25.4
    to_page = np.array([[per_mm, 0, beside_mm * per_mm], [0, per_mm, -beside_mm * per_mm], [0, 0, 1]])
    return (255 - 235 * ink).astype(np.uint8), to_page


def offset(seen: Ink, expected: Ink) -> tuple[float, float]:
    (across, down), _ = cv2.phaseCorrelate(expected.astype(np.float64), seen.astype(np.float64))
    return across, down


@pytest.mark.parametrize("dpi", [200, 300, 400, 600])
def test_a_scan_of_any_resolution_lies_on_the_picture(dpi: int) -> None:
    page, to_page = scan(dpi, 0.4)
    seen = registered(page, to_page, picture())
    across, down = offset(seen, blurred(picture().astype(np.float32), 0.7))
    assert abs(across) < NEAR
    assert abs(down) < NEAR


def test_a_millimetre_is_the_same_for_pictures_and_tests() -> None:
    assert pytest.approx(DPI / 25.4) == DOTS_A_MM
