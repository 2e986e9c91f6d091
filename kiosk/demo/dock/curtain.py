"""What stands in the place of the demo's window until world and shop are there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from kiosk.terminal.ui.fonts import load_fonts

ROOT_FILE: Final = Path(__file__).parent / "qml" / "Kiosk" / "Dock" / "Curtain.qml"


class Curtain:
    """A small window that says that the demo is being set up."""

    def __init__(self, application: QGuiApplication) -> None:
        load_fonts()
        self._view = QQuickView()
        self._view.setTitle("コンビニ交付キオスク デモ / kiosk demo")
        self._view.setSource(QUrl.fromLocalFile(str(ROOT_FILE)))
        self._view.show()
        self._view.grabWindow()  # draws it before the thread is kept busy
        application.processEvents()

    def rise(self) -> None:
        """Take it away; harmless when it is gone."""
        self._view.close()
        self._view.setSource(QUrl())


@contextmanager
def curtain(application: QGuiApplication) -> Iterator[Curtain]:
    """Hang a curtain up; it is gone when the block ends, if nobody took it away before."""
    hung = Curtain(application)
    try:
        yield hung
    finally:
        hung.rise()
