import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.runtime.service import ServiceManager
from kiosk.terminal.lifeline.messages import FirstFrame, Heartbeat
from kiosk.terminal.supervisor.elsewhere import KeptElsewhere
from kiosk.terminal.supervisor.post import CONFIGURATION_REFUSED
from kiosk.terminal.supervisor.stop_signals import StopSignals
from kiosk.terminal.supervisor.supervisor import Attendance, Supervisor
from tests.terminal.supervisor.scripted import Place, ScriptedProcess, Theatre


class Systemd:
    """Hears what a service says of itself."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))
        self._socket.settimeout(0.0)
        self.manager = ServiceManager(str(path))

    def heard(self) -> list[str]:
        words = []
        while True:
            try:
                words.append(self._socket.recv(100).decode())
            except BlockingIOError:
                return words

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[Systemd]:
    with closing(Systemd(tmp_path / "notify")) as systemd:
        yield systemd


@pytest.fixture
def signals() -> Iterator[StopSignals]:
    with closing(StopSignals()) as signals:
        yield signals


class Terminal:
    """A supervisor over a scripted stage and a scripted post; `order` tells who was asked to stop."""

    def __init__(self, systemd: Systemd, signals: StopSignals) -> None:
        self.order: list[str] = []
        self.session = Theatre(self._stopping("session"))
        self.till = Place(self._stopping("till"))
        self.supervisor = Supervisor(
            self.session.stage, self.till.post, signals, systemd.manager, self.session.clock
        )

    def run(self) -> int:
        return self.supervisor.run(self.session.event_log)

    def close(self) -> None:
        self.session.close()
        self.till.close()

    def _stopping(self, name: str) -> Callable[[ScriptedProcess], None]:
        def stop(process: ScriptedProcess) -> None:
            self.order.append(name)
            process.end(0)

        return stop


@pytest.fixture
def terminal(systemd: Systemd, signals: StopSignals) -> Iterator[Terminal]:
    with closing(Terminal(systemd, signals)) as terminal:
        yield terminal


def test_a_signal_ends_the_session_first_and_the_till_after_it(terminal: Terminal, systemd: Systemd) -> None:
    terminal.session.stage.attend()
    terminal.till.post.attend()
    signal.raise_signal(signal.SIGTERM)
    assert terminal.run() == 0
    assert terminal.order == ["session", "till"]
    assert systemd.heard() == ["STOPPING=1"]


def test_settings_that_the_session_refuses_end_everything(terminal: Terminal) -> None:
    terminal.session.stage.attend()
    terminal.session.present.end(CONFIGURATION_REFUSED)
    assert terminal.run() == 1
    assert terminal.order == ["till"]


def test_settings_that_the_till_refuses_end_everything(terminal: Terminal) -> None:
    terminal.till.post.attend()
    terminal.till.present.end(CONFIGURATION_REFUSED)
    assert terminal.run() == 1
    assert terminal.session.stage.is_vacant


def test_systemd_hears_of_the_first_frame_once_and_then_of_every_sign_of_life(systemd: Systemd) -> None:
    attendance = Attendance(systemd.manager)
    attendance.hear(Heartbeat())
    attendance.hear(FirstFrame())
    attendance.hear(Heartbeat())
    attendance.hear(FirstFrame())
    assert systemd.heard() == ["WATCHDOG=1", "READY=1", "WATCHDOG=1", "WATCHDOG=1"]


def test_a_till_that_is_kept_elsewhere_is_neither_started_nor_waited_for(
    terminal: Terminal, systemd: Systemd, signals: StopSignals
) -> None:
    session = terminal.session
    supervisor = Supervisor(session.stage, KeptElsewhere(), signals, systemd.manager, session.clock)
    session.stage.attend()
    signal.raise_signal(signal.SIGTERM)
    assert supervisor.run(session.event_log) == 0
    assert terminal.order == ["session"]
    assert systemd.heard() == ["STOPPING=1"]
