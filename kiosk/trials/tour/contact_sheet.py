"""All screens of a scenario on one picture, in order, each with its name below."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

COLUMNS: Final = 5
_PICTURE_WIDTH = 320
_GAP = 20
_CAPTION = 30
_HEADING = 76
_PAGE = QColor("#f4f5f8")
_INK = QColor("#1a1a1c")
_INK_SOFT = QColor("#4d4d52")
_LINE = QColor("#c8c9d2")
_FAMILY = "BIZ UDPGothic"


def draw_contact_sheet(title: str, subtitle: str, pictures: Sequence[Path]) -> QImage:
    """One picture of them all. Needs a QGuiApplication; raises ValueError if there is no picture."""
    if not pictures:
        raise ValueError("a contact sheet needs a picture at least")
    first = QImage(str(pictures[0]))
    height = round(first.height() * _PICTURE_WIDTH / first.width())
    columns = min(COLUMNS, len(pictures))
    rows = -(-len(pictures) // columns)
    sheet = QImage(
        _GAP + columns * (_PICTURE_WIDTH + _GAP),
        _HEADING + rows * (height + _CAPTION + _GAP),
        QImage.Format.Format_RGB32,
    )
    sheet.fill(_PAGE)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    _write(painter, QPointF(_GAP, 34), title, _INK, 24, bold=True)
    _write(painter, QPointF(_GAP, 60), subtitle, _INK_SOFT, 16)
    for number, picture in enumerate(pictures):
        left = _GAP + number % columns * (_PICTURE_WIDTH + _GAP)
        top = _HEADING + number // columns * (height + _CAPTION + _GAP)
        place = QRectF(left, top, _PICTURE_WIDTH, height)
        _draw(painter, place, QImage(str(picture)))
        _write(painter, QPointF(left, top + height + 22), picture.stem, _INK, 16)
    painter.end()
    return sheet


def _draw(painter: QPainter, place: QRectF, picture: QImage) -> None:
    scaled = picture.scaled(
        place.size().toSize(),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter.drawImage(place.topLeft(), scaled)
    painter.setPen(_LINE)
    painter.drawRect(place)


def _write(
    painter: QPainter, baseline: QPointF, text: str, ink: QColor, size: int, *, bold: bool = False
) -> None:
    font = QFont(_FAMILY)
    font.setPixelSize(size)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(baseline, text)
