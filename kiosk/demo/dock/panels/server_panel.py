"""The servers that a visit needs, each with its switch."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.demo.dock.outside import NamedServer
from kiosk.demo.dock.panels.background import BackgroundWork
from kiosk.demo.dock.panels.panel import Panel
from kiosk.demo.processes import ServerDidNotStart
from kiosk.terminal.ui.bridge.rows import Rows

QML_IMPORT_NAME = "Kiosk.DockPanels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ServerRow:
    """A server: its names, whether it runs, and whether it can be switched now."""

    japanese: str
    english: str
    running: bool
    switchable: bool


@QmlElement
class ServerPanel(Panel):
    """Shows a server that ended, whoever ended it, and starts it again."""

    changed = Signal()

    def __init__(self, servers: Sequence[NamedServer], work: BackgroundWork, parent: QObject) -> None:
        super().__init__(parent)
        self._servers = servers
        self._work = work
        self._shown: Rows[ServerRow] = Rows(ServerRow, self)
        self.look()

    @override
    def look(self) -> None:
        free = not self._work.is_busy
        self._shown.replace(
            [ServerRow(server.japanese, server.english, server.power.is_on, free) for server in self._servers]
        )
        self.changed.emit()

    @Slot(int)
    def toggle(self, place: int) -> None:
        """Let a server vanish as in a power cut, or start it again; it answers a moment later."""
        server = self._servers[place]
        if server.power.is_on:
            server.power.cut()
            self.said.emit(f"{server.japanese}を止めました", f"{server.english} was stopped")
        elif self._work.begin(lambda: self._start(server)):
            self.said.emit(f"{server.japanese}を起動しています", f"{server.english} is starting")
        self.look()

    def server_rows(self) -> Rows[ServerRow]:
        """All servers."""
        return self._shown

    def _start(self, server: NamedServer) -> None:
        try:
            server.power.switch_on()
        except ServerDidNotStart as failed:
            self.said.emit(f"{server.japanese}を起動できません", str(failed))
        else:
            self.said.emit(f"{server.japanese}が動いています", f"{server.english} serves again")

    servers = Property(Rows, server_rows, constant=True)
