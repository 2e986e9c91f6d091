"""By ear the screen can be dark: nothing of the page is seen, and a touch only makes it light."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.languages import Language
from kiosk.terminal.flow.events import PadKeyPressed
from kiosk.terminal.flow.speech.audio_mode import AudioMode, PadKey
from kiosk.trials.sample_states import sample_states
from tests.screens.stage import Stage

SUMMARY = sample_states(Language.JAPANESE)["summary"]
DARK = replace(SUMMARY, audio=AudioMode(is_dark=True))
PRIMARY = QPoint(820, 710)


def test_a_dark_screen_shows_nothing(stage: Stage) -> None:
    picture = stage.show(DARK)
    places = ((x, y) for x in range(0, 1024, 16) for y in range(0, 768, 16))
    assert {picture.pixelColor(x, y).name() for x, y in places} == {"#000000"}


def test_a_touch_makes_it_light_and_presses_nothing(stage: Stage) -> None:
    stage.show(DARK)
    QTest.mouseClick(stage.window.view, Qt.MouseButton.LeftButton, pos=PRIMARY)
    assert stage.posted == [PadKeyPressed(PadKey.DARK)]


def test_without_the_curtain_the_same_place_is_the_way_on(stage: Stage) -> None:
    stage.show(replace(SUMMARY, audio=AudioMode()))
    QTest.mouseClick(stage.window.view, Qt.MouseButton.LeftButton, pos=PRIMARY)
    assert stage.posted
    assert stage.posted != [PadKeyPressed(PadKey.DARK)]
