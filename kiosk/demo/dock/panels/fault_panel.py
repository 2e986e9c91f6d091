"""The faults of one device as buttons, each of which shows what it would do now."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.dock.panels.fault import Fault, HandKeptOff
from kiosk.demo.dock.panels.panel import Panel
from kiosk.terminal.ui.bridge.rows import Rows

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FaultRow:
    """A button: its name, what a press does, and whether the fault is there."""

    name: str
    japanese: str
    english: str
    there: bool


@QmlElement
class FaultPanel(Panel):
    """Looks at the device itself: a fault that came by another way is shown, and can be put right."""

    def __init__(self, faults: Sequence[Fault], parent: QObject) -> None:
        super().__init__(parent)
        self._faults = tuple(faults)
        self._shown: Rows[FaultRow] = Rows(FaultRow, self)
        self.look()

    @override
    def look(self) -> None:
        self._shown.replace([_row(fault) for fault in self._faults])

    @Slot(int)
    def toggle(self, place: int) -> None:
        """Cause the fault at this place of the list, or put it right."""
        fault = self._faults[place]
        act, words = (fault.put_right, fault.mended) if fault.is_there() else (fault.let_happen, fault.caused)
        try:
            act()
        except HandKeptOff as kept_off:
            words = kept_off.words
        self.said.emit(words.japanese, words.english)
        self.look()

    def fault_rows(self) -> Rows[FaultRow]:
        """All faults of the device."""
        return self._shown

    faults = Property(Rows, fault_rows, constant=True)


def _row(fault: Fault) -> FaultRow:
    there = fault.is_there()
    words = fault.mend if there else fault.cause
    return FaultRow(fault.name, words.japanese, words.english, there)
