"""Whether a glyph of the scan looks like another one of the same page rather than the one that was signed.

Digits differ by single strokes, 3 from 8 by less than a thick print from a thin one: what tells them apart is
not how unlike the signed digit is, but that another fits better.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from kiosk.documents.backprint.picture import Dots
from kiosk.verifier.compare.ink import Ink

_LEAST_HEIGHT, _MOST_HEIGHT = 12, 36
"""1.5 to 4.6 mm: digits of all sizes of text."""
_LEAST_WIDTH = 5
_SLENDER = 1.2
"""Digits are so much higher than wide; kana and kanji, which differ by more, are not, and fall apart."""
_MARGIN = 2
_REACH = 2
_SAME_SIZE = 0.2
_SAME_GLYPH = 0.9
"""Two pictures of one glyph agree at least so well, wherever their strokes fell between the dots."""
SUSPICIOUS = 0.13
"""How unlike a place has to be that others are tried; hardly an exchanged digit of the model was less."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A connected piece of ink on the picture, by its box in dots."""

    x: int
    y: int
    width: int
    height: int

    def within(self, ink: Ink, margin: int) -> Ink:
        """The ink in the box and so many dots around it."""
        return ink[
            self.y - margin : self.y + self.height + margin, self.x - margin : self.x + self.width + margin
        ]


@dataclass(frozen=True, slots=True)
class Rival:
    """A glyph that another one of the page fits better by `lead`, as the difference of two correlations."""

    glyph: Glyph
    lead: float


def glyphs_of(picture: Dots) -> tuple[Glyph, ...]:
    """Pieces of ink of the size and shape of digits."""
    _, _, boxes, _ = cv2.connectedComponentsWithStats(picture.astype(np.uint8))
    edge = _MARGIN + _REACH
    return tuple(
        Glyph(x, y, width, height)
        for x, y, width, height in boxes[1:, :4].tolist()
        if _LEAST_HEIGHT <= height <= _MOST_HEIGHT
        and _LEAST_WIDTH <= width <= height / _SLENDER
        and edge <= x < picture.shape[1] - width - edge
        and edge <= y < picture.shape[0] - height - edge
    )


def rivals(scanned: Ink, expected: Ink, unlike: Ink, glyphs: Sequence[Glyph]) -> tuple[Rival, ...]:
    """For every glyph that is at all unlike, how much better the best other one of the page fits."""
    found = []
    for glyph in glyphs:
        if glyph.within(unlike, 0).max() < SUSPICIOUS:
            continue
        seen, own = glyph.within(scanned, _MARGIN + _REACH), glyph.within(expected, _MARGIN)
        others = (
            cv2.resize(other.within(expected, _MARGIN), own.shape[::-1]).astype(np.float32)
            for other in glyphs
            if _is_alike(glyph, other)
        )
        around = np.pad(own, _REACH, mode="edge")
        fits = [_fit(seen, other) for other in others if _fit(around, other) < _SAME_GLYPH]
        if fits:
            found.append(Rival(glyph, max(fits) - _fit(seen, own)))
    return tuple(found)


def _is_alike(one: Glyph, other: Glyph) -> bool:
    return (
        other != one
        and abs(other.height - one.height) <= _SAME_SIZE * one.height
        and abs(other.width - one.width) <= max(3, _SAME_SIZE * one.width)
    )


def _fit(seen: npt.NDArray[np.floating], glyph: npt.NDArray[np.floating]) -> float:
    return float(cv2.matchTemplate(seen, glyph, cv2.TM_CCOEFF_NORMED).max())
