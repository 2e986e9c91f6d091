"""The demo's window: the kiosk as in the shop, and the dock beside it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QImage
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickImageProvider, QQuickItem, QQuickView
from typing_extensions import override

from kiosk.demo.dock.panels.dock_view import DockView
from kiosk.demo.scenarios.acts import Touch
from kiosk.demo.scenarios.finger import Finger
from kiosk.demo.shop.stated_terms import STATED_TERMS
from kiosk.terminal.devices.speaker.opening import has_sound_output
from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.bridge.face import Face
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.scene import Scene
from kiosk.terminal.ui.window import ScreenLoadError

IMPORT_PATH: Final = Path(__file__).parent / "qml"
ROOT_FILE: Final = IMPORT_PATH / "Kiosk" / "Dock" / "DemoScene.qml"
DOCK_WIDTH: Final = 384
SMALLEST_HEIGHT: Final = 768
"""What the dock takes without being scrolled; on a lower display its pages scroll."""


class _View(QQuickView):
    closed = Signal()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def fitting(kiosk: tuple[int, int], display: QSize) -> QSize:
    """The window's size: kiosk and dock side by side, or as much of that as the display has room for."""
    width, height = kiosk
    return QSize(width + DOCK_WIDTH, max(height, SMALLEST_HEIGHT)).boundedTo(display)


def every_item(root: QQuickItem) -> Iterator[QQuickItem]:
    """All items of a scene, those that a model made too."""
    yield root
    for child in root.childItems():
        yield from every_item(child)


class DemoWindow:
    """Kiosk of `size` and dock in one window. Needs a QGuiApplication; belongs to its thread.

    `pictures` are what QML finds under `image://NAME/`.
    """

    def __init__(
        self,
        post: Callable[[Event], None],
        type_digit: Callable[[int], None],
        dock: DockView,
        pictures: Mapping[str, QQuickImageProvider],
        size: tuple[int, int],
        double_touch: float,
    ) -> None:
        self.warnings: list[str] = []
        """What the QML engine warned of; it prints them to stderr besides."""
        self._view = _View()
        self.closed = self._view.closed
        machine = Machine(
            is_for_practice=True, terms=STATED_TERMS, speaks=has_sound_output(), double_touch=double_touch
        )
        self.face = Face(post, type_digit, self._view, machine=machine)
        engine = self._view.engine()
        engine.warnings.connect(self._keep_warnings)
        engine.addImportPath(str(IMPORT_PATH))
        for name, provider in pictures.items():
            engine.addImageProvider(name, provider)
        self._scene = Scene(engine, self.face)
        self._view.setTitle("コンビニ交付キオスク デモ / kiosk demo")
        self._view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        # Never `view.screen()`: PySide makes the screen a child of the view, and takes it down with the view.
        self._view.resize(fitting(size, QGuiApplication.primaryScreen().availableSize()))
        self._view.setInitialProperties(
            {"face": self.face, "dock": dock, "dockWidth": DOCK_WIDTH, "kioskSize": QSize(*size)}
        )
        self._view.setSource(QUrl.fromLocalFile(str(ROOT_FILE)))
        if self._view.status() is not QQuickView.Status.Ready:
            raise ScreenLoadError("; ".join(error.toString() for error in self._view.errors()))

    def present(self, state: State) -> None:
        """Show `state` on the kiosk; may be called from any thread."""
        self.face.present(state)

    def touch(self, touch: Touch) -> None:
        """Touch the kiosk's screen as a citizen does; raises NothingToTouchError."""
        Finger(self._view, self.item("kiosk")).touch(touch)

    def touch_beside(self) -> None:
        """Touch the kiosk's screen where there is nothing to be touched."""
        Finger(self._view, self.item("kiosk")).touch_beside()

    def press(self, name: str) -> None:
        """Press the middle of the item with that object name, such as a control of the dock."""
        Finger(self._view, self._view.rootObject()).press(self.item(name))

    def item(self, name: str) -> QQuickItem:
        """The item with that object name; raises LookupError."""
        for item in every_item(self._view.rootObject()):
            if item.objectName() == name:
                return item
        raise LookupError(f"the demo's window has no item called {name}")

    def show(self) -> None:
        """Bring the window to the front."""
        self._view.show()

    def hide(self) -> None:
        """Take the window from the screen; what it shows stays until `close`."""
        self._view.hide()

    def grab(self) -> QImage:
        """A picture of what is shown now."""
        return self._view.grabWindow()

    def close(self) -> None:
        """Take the window down, and with it everything that it shows."""
        self._view.close()
        self._view.setSource(QUrl())
        self._scene.release()

    def _keep_warnings(self, warnings: list[QQmlError]) -> None:
        self.warnings.extend(warning.toString() for warning in warnings)
