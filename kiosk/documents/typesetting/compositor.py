"""Placing text in boxes: the arithmetic between a face, a box and the marks on the page."""

from collections.abc import Sequence

from kiosk.documents.errors import TextTooLong
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.face import Face
from kiosk.documents.typesetting.fitting import Setting, fit
from kiosk.documents.typesetting.marks import Run
from kiosk.documents.typesetting.units import POINTS_PER_MM
from kiosk.domain.names import glyph_sequences

_CENTRE_ABOVE_BASELINE = 0.38
"""Of the em: half of ascent 0.88 less descent 0.12, the middle of a Japanese glyph."""

_LINE_FEED = 1.15
"""Of the size: from one baseline to the next."""


class Compositor:
    """Sets texts of one face. Every method raises GlyphMissing or TextTooLong; nothing is clipped."""

    def __init__(self, face: Face) -> None:
        self._face = face

    def centred(self, box: Box, text: str, size_pt: float, tracking_pt: float = 0.0) -> Run:
        """One line in the middle of `box`, with space between the glyphs but not after the last."""
        width = self._face.width_mm(text, size_pt) + tracking_pt * _gaps(text) / POINTS_PER_MM
        x = box.x + _slack(box, width) / 2
        return Run(x, _baseline(box, size_pt), text, size_pt, tracking_pt)

    def spread(self, box: Box, text: str, size_pt: float) -> Run:
        """均等割付: one line whose glyphs are spread over the width of `box`; a single glyph is centred."""
        if _gaps(text) == 0:
            return self.centred(box, text, size_pt)
        slack = _slack(box, self._face.width_mm(text, size_pt))
        return Run(box.x, _baseline(box, size_pt), text, size_pt, slack * POINTS_PER_MM / _gaps(text))

    def right(self, box: Box, text: str, settings: Sequence[Setting]) -> Run:
        """One line that ends at the right edge of `box`, in the first of `settings` that holds it."""
        fitted = fit(self._face, text, box.width, settings)
        (line,) = fitted.lines
        x = box.right - self._face.width_mm(line, fitted.size_pt)
        return Run(x, _baseline(box, fitted.size_pt), line, fitted.size_pt)

    def width_mm(self, text: str, size_pt: float) -> float:
        """The width of `text` on one line."""
        return self._face.width_mm(text, size_pt)

    def line_count(self, width: float, text: str, settings: Sequence[Setting]) -> int:
        """How many lines `left` will set `text` in, in a box of that width."""
        return len(fit(self._face, text, width, settings).lines) if text else 0

    def left(self, box: Box, text: str, settings: Sequence[Setting]) -> tuple[Run, ...]:
        """The lines of `text` from the left edge of `box`, in the middle of its height."""
        if not text:
            return ()
        fitted = fit(self._face, text, box.width, settings)
        feed = fitted.size_pt * _LINE_FEED / POINTS_PER_MM
        first = _baseline(box, fitted.size_pt) - feed * (len(fitted.lines) - 1) / 2
        return tuple(
            Run(box.x, first + feed * index, line, fitted.size_pt) for index, line in enumerate(fitted.lines)
        )


def _gaps(text: str) -> int:
    return sum(1 for _ in glyph_sequences(text)) - 1


def _slack(box: Box, width: float) -> float:
    """The width of `box` that a line of `width` leaves free. Raises TextTooLong if the line is wider."""
    if width > box.width:
        raise TextTooLong
    return box.width - width


def _baseline(box: Box, size_pt: float) -> float:
    return box.y + box.height / 2 + _CENTRE_ABOVE_BASELINE * size_pt / POINTS_PER_MM
