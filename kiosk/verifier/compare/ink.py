"""Ink as numbers: 0 is paper, 1 is black, whatever the light and the paper's tint."""

from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

Ink: TypeAlias = npt.NDArray[np.float32]

_PAPER_DOTS = 81
"""10 mm at 200 dpi: how far around a place its paper is looked for."""
_REDUCED = 8


def ink_of(grey: npt.NDArray[np.uint8]) -> Ink:
    """The ink on a grey page of 200 dpi."""
    small = cv2.resize(grey, None, fx=1 / _REDUCED, fy=1 / _REDUCED, interpolation=cv2.INTER_AREA)
    window = _PAPER_DOTS // _REDUCED
    paper = cv2.dilate(small, np.ones((window, window), np.uint8))
    paper = cv2.GaussianBlur(paper, (0, 0), window / 2).astype(np.float32)
    even = cv2.resize(paper, (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
    ink = 1.0 - grey.astype(np.float32) / np.maximum(even, 1.0)
    darkest = max(float(np.percentile(ink[::4, ::4], 99.5)), 0.2)
    return np.clip(ink / darkest, 0.0, 1.0).astype(np.float32)


def blurred(ink: Ink, sigma_dots: float) -> Ink:
    """Ink as an eye sees it that does not resolve `sigma_dots`."""
    return cv2.GaussianBlur(ink, (0, 0), sigma_dots).astype(np.float32)
