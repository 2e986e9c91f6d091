"""A slip as one A6 page of PDF; the same slip gives the same bytes."""

import io
from typing import assert_never

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from kiosk.terminal.slip_font_files import BOLD, REGULAR
from kiosk.terminal.slip_fonts import register_slip_fonts
from kiosk.terminal.slips.elements import Amount, Element, Note, Rule, Slip, Text, Title, Total, yen_text

_WIDTH, _HEIGHT = 105 * mm, 148 * mm
_MARGIN = 9 * mm
_TITLE_SIZE, _TOTAL_SIZE, _TEXT_SIZE, _NOTE_SIZE = 17, 13, 9, 7.5


class SlipTypesetter:
    """Sets slips. Raises SlipFontError at construction if the fonts are not there."""

    def __init__(self) -> None:
        register_slip_fonts()

    def pdf(self, slip: Slip) -> bytes:
        """One A6 page."""
        page = _Page()
        for element in slip:
            page.set(element)
        return page.finish()


class _Page:
    """An A6 page that is written from top to bottom."""

    def __init__(self) -> None:
        self._file = io.BytesIO()
        self._canvas = Canvas(
            self._file,
            pagesize=(_WIDTH, _HEIGHT),
            invariant=1,
            lang="ja-JP",
            # reportlab's stub takes the font's name for a number.
            initialFontName=REGULAR,  # type: ignore[arg-type]
        )
        self._canvas.setTitle("slip")
        self._baseline = _HEIGHT - _MARGIN

    def set(self, element: Element) -> None:
        match element:
            case Title(words):
                self._title(words)
            case Text(words):
                self._advance(5 * mm)
                self._left(words, REGULAR, _TEXT_SIZE)
            case Amount(words, yen):
                self._advance(5.6 * mm)
                self._pair(words, yen, REGULAR, _TEXT_SIZE)
            case Total(words, yen):
                self._advance(7 * mm)
                self._pair(words, yen, BOLD, _TOTAL_SIZE)
                self._advance(0.8 * mm)
            case Note(words):
                self._advance(4.2 * mm)
                self._left(words, REGULAR, _NOTE_SIZE)
            case Rule():
                self._rule()
            case unreachable:
                assert_never(unreachable)

    def finish(self) -> bytes:
        self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()

    def _title(self, words: str) -> None:
        self._advance(7 * mm)
        self._canvas.setFont(BOLD, _TITLE_SIZE)
        self._canvas.drawCentredString(_WIDTH / 2, self._baseline, words)
        self._advance(3 * mm)

    def _rule(self) -> None:
        self._advance(2.6 * mm)
        self._canvas.setLineWidth(0.4)
        self._canvas.line(_MARGIN, self._baseline, _WIDTH - _MARGIN, self._baseline)

    def _advance(self, distance: float) -> None:
        self._baseline -= distance

    def _left(self, words: str, font: str, size: float) -> None:
        self._canvas.setFont(font, size)
        self._canvas.drawString(_MARGIN, self._baseline, words)

    def _pair(self, words: str, yen: int, font: str, size: float) -> None:
        self._left(words, font, size)
        self._canvas.drawRightString(_WIDTH - _MARGIN, self._baseline, yen_text(yen))
