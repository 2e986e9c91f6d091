"""The fees of the first city, which a hand raises and takes back while its server runs."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.dock.outside import Fees
from kiosk.demo.dock.panels.background import BackgroundWork
from kiosk.demo.dock.panels.panel import Panel
from kiosk.demo.world.fee_desk import FeesNotTaken

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FeePanel(Panel):
    """One button: what was offered before it is pressed is not quoted afterwards."""

    changed = Signal()

    def __init__(self, fees: Fees, work: BackgroundWork, parent: QObject) -> None:
        super().__init__(parent)
        self._fees = fees
        self._work = work
        self._raised = fees.has_raised

    @override
    def look(self) -> None:
        self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Raise the fees, or take them back; the server takes them a moment later."""
        act = self._take_back if self._raised else self._raise
        if self._work.begin(act):
            self.said.emit("みほん市が料金を変えています", "Mihon city is changing its fees")
        self.look()

    def is_raised(self) -> bool:
        """Whether the fees are higher than usual."""
        return self._raised

    def is_busy(self) -> bool:
        """Whether a server is being worked on."""
        return self._work.is_busy

    def _raise(self) -> None:
        try:
            self._fees.raise_fees()
        except FeesNotTaken as failed:
            self.said.emit("料金を変えられません", str(failed))
        else:
            self._raised = True
            self.said.emit("みほん市の料金が50円上がりました", "Every fee of Mihon city is 50 yen higher")

    def _take_back(self) -> None:
        try:
            self._fees.take_back()
        except FeesNotTaken as failed:
            self.said.emit("料金を変えられません", str(failed))
        else:
            self._raised = False
            self.said.emit("みほん市の料金がもどりました", "Mihon city asks its usual fees again")

    raised = Property(bool, is_raised, notify=changed)
    busy = Property(bool, is_busy, notify=changed)
