"""One sheet shows all screens of a language, a format or an appearance; its name is checked first."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.domain.languages import Language
from kiosk.terminal.flow.appearance import Contrast, Reach, TextSize
from kiosk.trials.screen_sheets import KEPT, LOOKS, WIDTH, UnknownSheetError, draw_sheets
from kiosk.trials.screens import FORMATS


def test_there_is_a_sheet_of_each_language_format_and_choice() -> None:
    looks = LOOKS.values()
    assert {look.language for look in looks} == set(Language)
    assert {look.size for look in looks} == set(FORMATS)
    assert {look.appearance.text for look in looks} == set(TextSize)
    assert {look.appearance.contrast for look in looks} == set(Contrast)
    assert {look.appearance.reach for look in looks} == set(Reach)
    assert set(KEPT) <= LOOKS.keys()


@pytest.mark.usefixtures("qapp")
def test_a_sheet_is_drawn(tmp_path: Path) -> None:
    draw_sheets(tmp_path / "sheets", ["ja-low"])

    (file,) = (tmp_path / "sheets").iterdir()
    picture = QImage(str(file))
    assert file.name == "ja-low.jpg"
    assert picture.width() == WIDTH
    assert picture.height() > 2 * WIDTH


def test_an_unknown_name_is_answered_with_those_that_there_are(tmp_path: Path) -> None:
    with pytest.raises(UnknownSheetError, match=r"no sheet is called xx; there are ja,.*pt-low"):
        draw_sheets(tmp_path / "sheets", ["ja", "xx"])
    assert not (tmp_path / "sheets").exists()
