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
        self._running = self._run_now()
        self.look()

    @override
    def look(self) -> None:
        running, free = self._run_now(), not self._work.is_busy
        self._tell_who_ended(running)
        self._shown.replace(
            [_row(server, runs, free) for server, runs in zip(self._servers, running, strict=True)]
        )
        self.changed.emit()

    @Slot(int)
    def toggle(self, place: int) -> None:
        """Let a server vanish as in a power cut, or start it again; it answers a moment later."""
        server = self._servers[place]
        if server.power.is_on:
            server.power.cut()
            self._running = self._run_now()
            self.said.emit(f"{server.japanese}を止めました", f"{server.english} was stopped")
        elif self._work.begin(lambda: self._start(server)):
            self.said.emit(f"{server.japanese}を起動しています", f"{server.english} is starting")
        self.look()

    def server_rows(self) -> Rows[ServerRow]:
        """All servers."""
        return self._shown

    def _run_now(self) -> tuple[bool, ...]:
        return tuple(server.power.is_on for server in self._servers)

    def _tell_who_ended(self, running: tuple[bool, ...]) -> None:
        """Servers that nobody stopped here; while the clock is moved they all start anew."""
        ran, self._running = self._running, running
        for server, did_run, runs in zip(self._servers, ran, running, strict=True):
            if did_run and not runs and not self._work.is_busy:
                self.said.emit(f"{server.japanese}が止まりました", f"{server.english} has ended")

    def _start(self, server: NamedServer) -> None:
        try:
            server.power.switch_on()
        except ServerDidNotStart as failed:
            self.said.emit(f"{server.japanese}を起動できません", str(failed))
        else:
            self.said.emit(f"{server.japanese}が動いています", f"{server.english} serves again")

    servers = Property(Rows, server_rows, constant=True)


def _row(server: NamedServer, runs: bool, switchable: bool) -> ServerRow:
    if runs:
        return ServerRow(server.japanese, server.english, runs, switchable)
    return ServerRow(f"{server.japanese} 停止中", f"{server.english}: off", runs, switchable)
