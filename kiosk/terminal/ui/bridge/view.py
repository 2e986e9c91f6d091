"""What all view-models have in common: one state, one signal."""

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtQml import QmlAnonymous

from kiosk.terminal.flow.state import State

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class PhaseView(QObject):
    """Shapes the part of the state that one phase of the session shows."""

    changed: "SignalInstance[tuple[()]]"
    """Each view has its own, because a notify signal must stand in the class of its properties."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.state = State()

    def show(self, state: State) -> None:
        """Take `state` over, bring the lists up to date, then tell the screens."""
        self.state = state
        self.refresh()
        self.changed.emit()

    def refresh(self) -> None:
        """Bring the lists up to date with the state; a view without lists has nothing to do."""
