"""A contact sheet holds every picture, each in its place."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.trials.tour.contact_sheet import COLUMNS, draw_contact_sheet

pytestmark = pytest.mark.usefixtures("qapp")


def picture(folder: Path, number: int, colour: str) -> Path:
    path = folder / f"{number:02}-screen.png"
    image = QImage(1024, 768, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


def colours_of(sheet: QImage) -> set[str]:
    return {
        sheet.pixelColor(x, y).name()
        for x in range(0, sheet.width(), 16)
        for y in range(0, sheet.height(), 16)
    }


def test_every_picture_is_on_the_sheet(tmp_path: Path) -> None:
    colours = ["#aa0000", "#00aa00", "#0000aa", "#aaaa00", "#00aaaa", "#aa00aa", "#550000"]
    paths = [picture(tmp_path, number, colour) for number, colour in enumerate(colours)]
    sheet = draw_contact_sheet("a title", "and what it is about", paths)
    assert set(colours) <= colours_of(sheet)


def test_a_row_is_as_long_as_it_may_be(tmp_path: Path) -> None:
    one_row = draw_contact_sheet("t", "s", [picture(tmp_path, n, "#00aa00") for n in range(COLUMNS)])
    two_rows = draw_contact_sheet("t", "s", [picture(tmp_path, n, "#00aa00") for n in range(COLUMNS + 1)])
    assert one_row.width() == two_rows.width()
    assert one_row.height() < two_rows.height()


def test_without_a_picture_there_is_no_sheet() -> None:
    with pytest.raises(ValueError, match="needs a picture"):
        draw_contact_sheet("t", "s", [])
