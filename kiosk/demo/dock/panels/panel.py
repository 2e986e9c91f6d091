"""What the parts of the dock have in common."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlAnonymous

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class Panel(QObject):
    """One part of the dock: looks at its devices again and again, and tells what a hand did there."""

    said = Signal(str, str)
    """A message for the person at the dock, in Japanese and English."""

    def look(self) -> None:
        """Look at the devices and show what is new."""
        raise NotImplementedError
