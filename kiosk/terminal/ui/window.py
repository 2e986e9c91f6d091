"""The kiosk's window: shows the composed state, and can be photographed."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickView

from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.bridge.face import Face
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.scene import IMPORT_PATH, Scene

DEFAULT_SIZE: Final = (1024, 768)
ROOT_FILE: Final = IMPORT_PATH / "Kiosk" / "Citizen" / "KioskScreen.qml"


class ScreenLoadError(RuntimeError):
    """The QML of the screens could not be loaded; the message is the engine's."""


class KioskWindow:
    """One window with the public screens. Needs a QGuiApplication; belongs to its thread.

    `post` receives what the citizen does, `type_digit` the digits of the PIN, both on the GUI's thread.
    `on_warning` receives each warning of the QML engine; the engine prints them to stderr besides.
    `motion` False keeps everything still, for pictures that are to be compared.
    `machine` is what the screens know of the machine itself.
    """

    def __init__(
        self,
        post: Callable[[Event], None],
        type_digit: Callable[[int], None],
        *,
        size: tuple[int, int] = DEFAULT_SIZE,
        motion: bool = True,
        on_warning: Callable[[str], None] | None = None,
        machine: Machine = Machine(),
    ) -> None:
        self.view = QQuickView()
        self.face = Face(post, type_digit, self.view, machine=machine)
        self._on_warning = on_warning
        engine = self.view.engine()
        engine.warnings.connect(self._warn)
        self._scene = Scene(engine, self.face)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(QSize(*size))
        self.view.setInitialProperties({"face": self.face, "motion": motion})
        self.view.setSource(QUrl.fromLocalFile(str(ROOT_FILE)))
        if self.view.status() is not QQuickView.Status.Ready:
            raise ScreenLoadError("; ".join(error.toString() for error in self.view.errors()))

    def present(self, state: State) -> None:
        """Show `state`; may be called from any thread."""
        self.face.present(state)

    def show(self, *, full_screen: bool = False) -> None:
        """Bring the window to the front."""
        if full_screen:
            self.view.showFullScreen()
        else:
            self.view.show()

    def grab(self) -> QImage:
        """A picture of what is shown now; works without a display too (QT_QPA_PLATFORM=offscreen)."""
        return self.view.grabWindow()

    def close(self) -> None:
        """Take the window down, and with it everything that it shows."""
        self.face.staff_view.close()
        self.view.close()
        self.view.setSource(QUrl())
        self._scene.release()

    def _warn(self, warnings: list[QQmlError]) -> None:
        if self._on_warning is not None:
            for warning in warnings:
                self._on_warning(warning.toString())
