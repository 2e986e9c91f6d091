"""What screens say about the machine: that it is for practice, and whether it can be heard."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.languages import Language
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.window import KioskWindow
from kiosk.trials.sample_states import sample_states
from tests.screens.stage import Stage, scene_rect

SAMPLES = sample_states(Language.JAPANESE)
SPOKEN_REMINDERS = ("take-card", "take-paper", "take-receipt", "take-change")


def mark_of(window: KioskWindow) -> QQuickItem | None:
    return window.view.rootObject().findChild(QQuickItem, "practiceMark")


@pytest.fixture
def silent_shop_window(qapp: QGuiApplication) -> Iterator[KioskWindow]:
    window = KioskWindow(
        lambda _: None, lambda _: None, motion=False, machine=Machine(is_for_practice=False, speaks=False)
    )
    window.show()
    yield window
    window.close()
    qapp.processEvents()


@pytest.mark.parametrize("name", SAMPLES)
def test_a_machine_for_practice_is_marked_on_every_screen(stage: Stage, name: str) -> None:
    picture = stage.show(SAMPLES[name])
    mark = mark_of(stage.window)
    assert mark is not None
    left = scene_rect(mark).center().toPoint()
    left.setX(int(scene_rect(mark).left()) + 8)
    assert mark.isVisible()
    assert picture.pixelColor(left) == mark.property("color")


@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_mark_covers_no_button(stage: Stage, size: tuple[int, int]) -> None:
    for language in Language:
        for name in ("attract", "summary"):
            stage.show(sample_states(language)[name], size)
            button = stage.window.view.rootObject().findChild(QQuickItem, "languageButton")
            mark = mark_of(stage.window)
            assert mark is not None
            assert not scene_rect(mark).intersects(scene_rect(button)), (language, name)


def test_a_machine_in_a_shop_is_not_marked(silent_shop_window: KioskWindow) -> None:
    assert mark_of(silent_shop_window) is None


@pytest.mark.parametrize("name", SPOKEN_REMINDERS)
def test_a_voice_is_told_of(stage: Stage, name: str) -> None:
    stage.show(SAMPLES[name])
    assert "音声でもお知らせしています" in words_of(stage.window)


@pytest.mark.parametrize("name", SPOKEN_REMINDERS)
def test_no_voice_is_promised_where_nothing_can_be_heard(silent_shop_window: KioskWindow, name: str) -> None:
    silent_shop_window.present(SAMPLES[name])
    silent_shop_window.grab()
    assert silent_shop_window.face.state.screen is Screen(name)
    assert "音声でもお知らせしています" not in words_of(silent_shop_window)


@pytest.mark.parametrize("name", ["giving-back", "still-there"])
def test_no_money_is_promised_back_where_none_came_in(stage: Stage, name: str) -> None:
    stage.show(SAMPLES[name])
    assert not [text for text in words_of(stage.window) if "返し" in text]


@pytest.mark.parametrize("name", ["giving-back-money", "still-there-with-money"])
def test_money_that_came_in_is_promised_back(stage: Stage, name: str) -> None:
    stage.show(SAMPLES[name])
    assert [text for text in words_of(stage.window) if "返し" in text]


def words_of(window: KioskWindow) -> set[str]:
    items = window.view.rootObject().findChildren(QQuickItem)
    return {str(item.property("words")) for item in items if item.isVisible() and item.property("words")}
