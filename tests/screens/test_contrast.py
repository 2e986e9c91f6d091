"""Every text stands out from its ground (WCAG 2.1, 1.4.3), measured in the picture itself."""

from collections import Counter

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from kiosk.domain.languages import Language
from kiosk.trials.sample_states import sample_states
from tests.screens.stage import Stage, scene_rect

NAMES = [name for name in sample_states(Language.JAPANESE) if not name.startswith("refused-")]
ENOUGH = 4.5
SAMPLES = 24


@pytest.mark.parametrize("name", NAMES)
def test_every_text_stands_out(stage: Stage, name: str) -> None:
    picture = stage.show(sample_states(Language.JAPANESE)[name])

    for text in stage.visible_items("QQuickText"):
        ground = commonest_colour(picture, scene_rect(text))
        assert contrast(QColor(text.property("color")), ground) >= ENOUGH, text.property("words")


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


def commonest_colour(picture: QImage, rect: QRectF) -> QColor:
    inside = rect.toRect().intersected(picture.rect())
    columns = range(inside.left(), inside.right() + 1, max(1, inside.width() // SAMPLES))
    rows = range(inside.top(), inside.bottom() + 1, max(1, inside.height() // SAMPLES))
    pixels = Counter(picture.pixel(x, y) for x in columns for y in rows)
    return QColor(pixels.most_common(1)[0][0])


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
