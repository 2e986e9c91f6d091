"""The purse, the inlets of the change machine and its tray."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.dock.panels.panel import Panel
from kiosk.domain.money import Denomination, amount_of
from kiosk.terminal.ui.bridge.rows import Rows

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1

PURSE = (
    Denomination.YEN_10,
    Denomination.YEN_50,
    Denomination.YEN_100,
    Denomination.YEN_500,
    Denomination.YEN_1000,
)


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A coin or note of the purse."""

    value: int
    note: bool
    accepted: bool


@dataclass(frozen=True, slots=True)
class TrayRow:
    """Coins or notes of one value in the tray."""

    value: int
    count: int


@QmlElement
class MoneyPanel(Panel):
    """Puts money in and takes out what the machine gave back. The purse never gets empty."""

    changed = Signal()

    def __init__(self, changer: VirtualChanger, parent: QObject) -> None:
        super().__init__(parent)
        self._changer = changer
        self._taken: Counter[Denomination] = Counter()
        self._purse: Rows[PieceRow] = Rows(PieceRow, self)
        self._tray: Rows[TrayRow] = Rows(TrayRow, self)
        self.look()

    @override
    def look(self) -> None:
        self._purse.replace(
            [PieceRow(int(piece), piece.is_note, self._changer.accepts(piece)) for piece in PURSE]
        )
        lying = self._lying()
        self._tray.replace([TrayRow(int(piece), lying[piece]) for piece in sorted(lying)])
        self.changed.emit()

    @Slot(int)
    def insert(self, value: int) -> None:
        """Put one coin or note in."""
        piece = Denomination(value)
        insert = self._changer.insert_note if piece.is_note else self._changer.insert_coin
        if insert(piece):
            self.said.emit(f"{value:,}円を入れました", f"{value:,} yen went in")
        else:
            self.said.emit(
                f"{value:,}円はそのまま戻りました",
                f"{value:,} yen came straight back",
            )
        self.look()

    @Slot()
    def takeChange(self) -> None:
        """Take everything out of the tray."""
        self._taken += self._lying()
        self.look()

    def purse_rows(self) -> Rows[PieceRow]:
        """What can be put in."""
        return self._purse

    def tray_rows(self) -> Rows[TrayRow]:
        """What lies in the tray."""
        return self._tray

    def is_open(self) -> bool:
        """Whether the machine takes any money now."""
        return any(row.accepted for row in self._purse.rows)

    def tray_amount(self) -> int:
        """The yen in the tray."""
        return amount_of(self._lying())

    def _lying(self) -> Counter[Denomination]:
        return self._changer.tray - self._taken

    purse = Property(Rows, purse_rows, constant=True)
    tray = Property(Rows, tray_rows, constant=True)
    accepting = Property(bool, is_open, notify=changed)
    trayYen = Property(int, tray_amount, notify=changed)
