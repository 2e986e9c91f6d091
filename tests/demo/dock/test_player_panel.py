import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QColor, QImage

from kiosk.demo.dock.album import StepAlbum, StepPicture, StepPictures
from kiosk.demo.dock.panels.player_panel import PlayerPanel
from kiosk.demo.dock.playbook import Playbook
from kiosk.demo.scenarios.card_trouble import CARD_TORN_OUT
from kiosk.demo.scenarios.visits import HAPPY_PATH, TWO_LINES

SCRIPTS = (HAPPY_PATH, TWO_LINES, CARD_TORN_OUT)


def picture(colour: str) -> QImage:
    drawn = QImage(400, 300, QImage.Format.Format_RGB32)
    drawn.fill(QColor(colour))
    return drawn


@pytest.fixture
def album() -> StepAlbum:
    return StepAlbum()


def test_scripts_are_listed_with_their_ends(parent: QObject) -> None:
    rows = PlayerPanel(Playbook(SCRIPTS, None), parent).scenario_rows().rows
    assert [(row.name, row.end) for row in rows] == [
        ("happy-path", "printed"),
        ("two-lines", "printed"),
        ("card-torn-out", "refused K-108"),
    ]


def test_the_chosen_script_is_asked_for(parent: QObject) -> None:
    panel = PlayerPanel(Playbook(SCRIPTS, None), parent)
    asked: list[str] = []
    panel.asked.connect(asked.append)
    panel.choose(1)
    panel.play()
    panel.playByHand()
    assert asked == ["two-lines", ""]
    assert [row.chosen for row in panel.scenario_rows().rows] == [False, True, False]


def test_the_script_that_is_played_is_the_chosen_one(parent: QObject) -> None:
    panel = PlayerPanel(Playbook(SCRIPTS, CARD_TORN_OUT), parent)
    assert (panel.name_of_playing(), panel.chosen_place()) == ("card-torn-out", 2)


def test_each_step_comes_with_its_picture(parent: QObject, album: StepAlbum) -> None:
    panel = PlayerPanel(Playbook(SCRIPTS, HAPPY_PATH, album), parent)
    for screen in ("attract", "notice"):
        album.add(StepPicture(screen, picture("red")))
    panel.look()
    assert [(row.number, row.caption, row.picture) for row in panel.step_rows().rows] == [
        (1, "attract", "image://step/0"),
        (2, "notice", "image://step/1"),
    ]
    assert panel.step_count() == 2


def test_a_picture_is_handed_out_as_high_as_asked_for(album: StepAlbum) -> None:
    album.add(StepPicture("attract", picture("red")))
    provider, size = StepPictures(album), QSize()
    small = provider.requestImage("0", size, QSize(0, 150))
    assert (small.size(), size) == (QSize(200, 150), QSize(200, 150))
    assert small.pixelColor(100, 75) == QColor("red")
    assert provider.requestImage("0", size, QSize()).size() == QSize(400, 300)


def test_a_step_that_was_not_played_has_no_picture(album: StepAlbum) -> None:
    assert StepPictures(album).requestImage("3", QSize(), QSize()).isNull()
