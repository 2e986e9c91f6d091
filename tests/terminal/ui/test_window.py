"""The window as session, tour and demo use it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickView

from kiosk.domain.languages import Language
from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.bridge.face import Face
from kiosk.terminal.ui.fonts import FontMissingError, load_fonts
from kiosk.terminal.ui.scene import Scene
from kiosk.terminal.ui.window import KioskWindow

SCENE_WITH_A_DOCK = b"""
import QtQuick
import Kiosk.Bridge
import Kiosk.Citizen

Row {
    id: root

    required property Face face

    KioskScreen { objectName: "kiosk"; face: root.face; width: 1024; height: 768; motion: false }
    Rectangle { width: 300; height: 768; color: "black" }
}
"""


@pytest.fixture
def warnings() -> list[str]:
    return []


@pytest.fixture
def window(
    qapp: QGuiApplication, warnings: list[str], posted: list[Event], digits: list[int]
) -> Iterator[KioskWindow]:
    assert qapp is not None
    window = KioskWindow(posted.append, digits.append, motion=False, on_warning=warnings.append)
    yield window
    window.close()


def test_a_picture_has_the_size_of_the_window(window: KioskWindow) -> None:
    window.show()
    window.present(State())

    assert (window.grab().width(), window.grab().height()) == (1024, 768)


def test_the_same_state_gives_the_same_picture(window: KioskWindow) -> None:
    window.show()
    window.present(State())
    first = window.grab()
    window.present(State(screen=Screen.NOTICE))
    second = window.grab()
    window.present(State())

    assert window.grab() == first
    assert second != first


def test_the_picture_follows_the_language(window: KioskWindow) -> None:
    pictures: list[QImage] = []
    window.show()
    for language in (Language.JAPANESE, Language.ENGLISH, Language.JAPANESE):
        window.present(State(language=language))
        pictures.append(window.grab())

    japanese, english, again = pictures
    assert japanese != english
    assert japanese == again


def test_warnings_of_the_engine_are_handed_on(
    window: KioskWindow, warnings: list[str], qapp: QGuiApplication
) -> None:
    window.view.rootObject().setProperty("face", None)
    qapp.processEvents()

    assert any("KioskScreen.qml" in warning for warning in warnings)


def test_the_screens_fit_into_a_larger_scene(qapp: QGuiApplication, tmp_path: Path, face: Face) -> None:
    file = tmp_path / "Demo.qml"
    file.write_bytes(SCENE_WITH_A_DOCK)
    view = QQuickView()
    scene = Scene(view.engine(), face)
    view.setInitialProperties({"face": face})
    view.setSource(QUrl.fromLocalFile(str(file)))
    face.present(State(screen=Screen.LAY_CARD))
    view.show()
    qapp.processEvents()

    picture = view.grabWindow()

    assert view.status() is QQuickView.Status.Ready
    assert (picture.width(), picture.pixelColor(1200, 400).name()) == (1324, "#000000")
    assert picture.pixelColor(500, 2).name() == "#ffffff"
    view.close()
    scene.release()


@pytest.mark.usefixtures("qapp")
def test_a_missing_font_is_refused_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(FontMissingError, match="install fonts-morisawa-bizud-gothic"):
        load_fonts(tmp_path)
