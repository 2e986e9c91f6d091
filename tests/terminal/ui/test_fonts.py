"""The screens' lines are as high on every machine, whatever other fonts it has."""

import pytest
from PySide6.QtGui import QFont, QTextLayout

from kiosk.terminal.ui.fonts import load_fonts
from kiosk.terminal.ui.line_breaks import WORD_JOINER, keep_phrases_whole
from kiosk.terminal.ui.typefaces import JAPANESE_TYPEFACE

pytestmark = pytest.mark.usefixtures("qapp")


def line_of(text: str) -> tuple[float, set[str]]:
    """The height of a line of `text` at 100 pixels, and the families that write it."""
    font = QFont(JAPANESE_TYPEFACE.family)
    font.setPixelSize(100)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.height(), {run.rawFont().familyName() for run in layout.glyphRuns()}


def test_what_keeps_phrases_whole_comes_from_the_projects_own_font() -> None:
    load_fonts()
    text = keep_phrases_whole("住民票の写しを受け取ります")
    assert WORD_JOINER in text
    height, families = line_of(text)
    assert families <= {JAPANESE_TYPEFACE.family, *JAPANESE_TYPEFACE.helpers}
    assert 116 <= height <= 117
