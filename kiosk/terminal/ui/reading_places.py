"""Where the readings of a text stand: the text is laid out once more, as the text item does it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from kiosk.domain.languages import Language
from kiosk.terminal.ui.line_breaks import WORD_JOINER, unbroken
from kiosk.terminal.ui.readings import ReadText, read_text

_LINE_SEPARATOR = "\u2028"
"""What a text layout knows of a line feed."""


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """A reading, the line that it stands above, from 0, and the middle of what it reads, in pixels."""

    kana: str
    line: int
    middle: float


def places_of_readings(
    words: str, font: QFont, width: float, wrap_mode: int, alignment: int
) -> list[ReadingPlace]:
    """Places of all readings in a text item of this `font`, `width`, `wrap_mode` and `alignment`.

    Word joiners that `words` bring along are put anew. The numbers of `wrap_mode` and `alignment` are
    those of QML's Text, which are QTextOption's and Qt's.
    """
    text = read_text(words.replace(WORD_JOINER, ""))
    drawn = unbroken(text.plain, Language.EASY_JAPANESE)
    layout = _laid_out(drawn.replace("\n", _LINE_SEPARATOR), font, width, wrap_mode)
    return list(_places(text, drawn, layout, width, Qt.AlignmentFlag(alignment)))


def _laid_out(drawn: str, font: QFont, width: float, wrap_mode: int) -> QTextLayout:
    layout = QTextLayout(drawn, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode(wrap_mode))
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line = layout.createLine()
    layout.endLayout()
    return layout


def _places(
    text: ReadText, drawn: str, layout: QTextLayout, width: float, alignment: Qt.AlignmentFlag
) -> Iterator[ReadingPlace]:
    place_of = [place for place, character in enumerate(drawn) if character != WORD_JOINER]
    for reading in text.readings:
        first, last = place_of[reading.start], place_of[reading.end - 1] + 1
        line = layout.lineForTextPosition(first)
        begin, end = (_x(line, place) for place in (first, min(last, line.textStart() + line.textLength())))
        middle = _indent(line, width, alignment) + (begin + end) / 2
        yield ReadingPlace(reading.kana, line.lineNumber(), middle)


def _x(line: QTextLine, place: int) -> float:
    # PySide gives the x of the cursor and the place that it took, as its C++ counterpart does.
    found = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


def _indent(line: QTextLine, width: float, alignment: Qt.AlignmentFlag) -> float:
    if alignment & Qt.AlignmentFlag.AlignHCenter:
        return (width - line.naturalTextWidth()) / 2
    return 0.0
