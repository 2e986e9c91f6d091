"""What befalls the machine for cash."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.dock.panels.panel import Panel

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CashMishapPanel(Panel):
    """Lets coins jam and the power fail."""

    def __init__(self, changer: VirtualChanger, parent: QObject) -> None:
        super().__init__(parent)
        self._changer = changer

    @override
    def look(self) -> None:
        """Nothing to see: the machine tells its faults to the till alone."""

    @Slot()
    def jamCoins(self) -> None:
        """Let a coin get stuck."""
        self._changer.jam_coins()
        self.said.emit("硬貨がつまりました", "A coin got stuck")

    @Slot()
    def cutPower(self) -> None:
        """Take the power away for a moment."""
        self._changer.cut_power()
        self.said.emit("お金の機械の電源が一瞬切れました", "The cash machine lost its power for a moment")
