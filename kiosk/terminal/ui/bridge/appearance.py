"""How the citizen wants the screens to look."""

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from kiosk.terminal.flow.appearance import Reach, TextSize
from kiosk.terminal.flow.sheets import Sheet
from kiosk.terminal.ui.bridge.view import PhaseView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppearanceView(PhaseView):
    """What is chosen, and whether the sheet to choose from lies over the screen."""

    changed = Signal()

    def is_open(self) -> bool:
        """Whether the sheet lies over the screen."""
        return self.state.sheet is Sheet.APPEARANCE

    def has_double_text(self) -> bool:
        """Whether texts have 200 % of their size."""
        return self.state.appearance.text is TextSize.DOUBLE

    def present_contrast(self) -> str:
        """The code of the present colours, see `Contrast`."""
        return self.state.appearance.contrast.value

    def is_low(self) -> bool:
        """Whether everything to touch is in the lower part of the screen."""
        return self.state.appearance.reach is Reach.LOW

    open = Property(bool, is_open, notify=changed)
    doubleText = Property(bool, has_double_text, notify=changed)
    contrast = Property(str, present_contrast, notify=changed)
    low = Property(bool, is_low, notify=changed)
