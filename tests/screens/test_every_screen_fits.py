"""Every state x language x format: no warning, nothing cut, nothing outside its box, nothing overlapping."""

from itertools import combinations
from math import hypot

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.domain.languages import Language
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.sample_states import sample_states
from tests.screens.stage import Stage, ancestors, scene_rect

FORMATS = [(1024, 768), (1280, 1024), (1920, 1080), (1080, 1920)]
NAMES = list(sample_states(Language.JAPANESE))
TOLERANCE = 1.0
SMALLEST_TARGET = 12
"""Millimetres, for a finger that trembles."""
PANEL = 15 * 25.4
"""Millimetres from corner to corner: the smallest panel that a shop would put up."""
LOWEST_KEY_GAP = 12
FOOTER_HEIGHT = 116


def test_every_screen_has_a_sample() -> None:
    assert {screen.value for screen in Screen} <= set(NAMES)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", FORMATS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", NAMES)
def test_the_screen_fits(stage: Stage, name: str, size: tuple[int, int], language: Language) -> None:
    picture = stage.show(sample_states(language)[name], size)

    assert (picture.width(), picture.height()) == size
    texts = list(stage.visible_items("QQuickText"))
    assert texts
    assert [words(text) for text in texts if is_cut(text)] == []
    assert [words(text) for text in texts if leaves_its_box(text)] == []
    assert overlaps(texts) == []
    buttons = list(stage.visible_items("QQuickAbstractButton"))
    assert [button.property("text") for button in buttons if is_too_small(button, size)] == []
    assert [button.property("text") for button in buttons if leaves_its_box(button)] == []


def words(text: QQuickItem) -> str:
    return str(text.property("words"))


def is_cut(text: QQuickItem) -> bool:
    return (
        bool(text.property("truncated"))
        or float(text.property("contentWidth")) > text.width() + TOLERANCE
        or float(text.property("contentHeight")) > text.height() + TOLERANCE
    )


def leaves_its_box(item: QQuickItem) -> bool:
    """Whether an item reaches out of a frame, a button, a list or the window that it belongs to."""
    rect = scene_rect(item).adjusted(TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE)
    return not all(scene_rect(box).contains(rect) for box in ancestors(item) if is_box(box))


def is_box(item: QQuickItem) -> bool:
    kinds = ("QQuickRectangle", "QQuickAbstractButton", "QQuickFlickable")
    return item.parentItem() is None or any(item.inherits(kind) for kind in kinds)


def overlaps(texts: list[QQuickItem]) -> list[tuple[str, str]]:
    return [
        (words(one), words(other))
        for one, other in combinations(texts, 2)
        if written_rect(one).intersects(written_rect(other))
    ]


def written_rect(text: QQuickItem) -> QRectF:
    """Where letters are, less the tolerance: the item itself may be wider than its words."""
    rect = scene_rect(text)
    width = min(rect.width(), float(text.property("contentWidth")))
    height = min(rect.height(), float(text.property("contentHeight")))
    return QRectF(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height).adjusted(
        TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE
    )


def is_too_small(button: QQuickItem, size: tuple[int, int]) -> bool:
    millimetre = hypot(*size) / PANEL
    return min(button.width(), button.height()) / millimetre < SMALLEST_TARGET


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", ["pin", "pin-wrong", "pin-last-try"])
def test_the_lowest_key_keeps_clear_of_the_footer(stage: Stage, name: str, language: Language) -> None:
    stage.show(sample_states(language)[name])

    zero = next(key for key in stage.visible_items("QQuickAbstractButton") if key.property("text") == "0")
    assert scene_rect(zero).bottom() <= 768 - FOOTER_HEIGHT - LOWEST_KEY_GAP


def test_pictures_of_the_first_screen_stay_large_when_the_language_changes(stage: Stage) -> None:
    for language in (Language.JAPANESE, Language.ENGLISH, Language.JAPANESE):
        stage.show(sample_states(language)[Screen.ATTRACT.value])

        pictures = [
            item for item in stage.visible_items("QQuickImage") if "need-" in str(item.property("source"))
        ]
        assert len(pictures) == 3
        assert all(min(picture.width(), picture.height()) >= 150 for picture in pictures)
