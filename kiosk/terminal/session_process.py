"""The session process: one citizen, one window, one end."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor import SessionPorts
from kiosk.terminal.flow.pin_keys import PinKeys
from kiosk.terminal.flow.state import State
from kiosk.terminal.lifeline.child_end import Lifeline
from kiosk.terminal.lifeline.messages import Ended, FirstFrame, Heartbeat
from kiosk.terminal.session import SeatTerms, SessionSeat
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.window import KioskWindow

HEARTBEAT_MILLISECONDS: Final = 1000


@dataclass(frozen=True, slots=True)
class ScreenSetup:
    """How the window is shown; `size` in pixels counts where it does not fill the screen."""

    full_screen: bool
    size: tuple[int, int]
    pin_keys: PinKeys
    machine: Machine


class SessionProcess(QObject):
    """One visit in a window. Belongs to the thread of the application."""

    _stop_asked = Signal()
    _visit_over = Signal()

    def __init__(
        self,
        ports: Callable[[], SessionPorts],
        screen: ScreenSetup,
        lifeline: Lifeline,
        clock: Clock,
        log: EventLog,
    ) -> None:
        super().__init__()
        self._screen = screen
        self._lifeline = lifeline
        self._frame_was_shown = False
        self._seat = SessionSeat(ports, clock, log, self._present, self._on_end, SeatTerms(screen.pin_keys))
        self._window = KioskWindow(
            self._seat.post, self._seat.type_digit, size=screen.size, machine=screen.machine
        )
        self._heartbeat = QTimer(self)
        self._heartbeat.timeout.connect(self._beat)
        self._visit_over.connect(QGuiApplication.quit)
        self._stop_asked.connect(QGuiApplication.quit)
        self._window.view.frameSwapped.connect(self._note_frame)

    def run(self) -> None:
        """Serve one citizen; returns when the visit is over and wiped, or when asked to stop."""
        self._lifeline.on_stop(self._stop_asked.emit)
        self._window.show(full_screen=self._screen.full_screen)
        self._seat.begin()
        self._heartbeat.start(HEARTBEAT_MILLISECONDS)
        QGuiApplication.exec()
        self._seat.close()
        self._window.close()

    def _present(self, state: State) -> None:
        self._window.present(state)

    def _on_end(self, last: State) -> None:
        self._lifeline.say(Ended(last.ending))
        self._visit_over.emit()

    @Slot()
    def _note_frame(self) -> None:
        if not self._frame_was_shown:
            self._frame_was_shown = True
            self._lifeline.say(FirstFrame())

    @Slot()
    def _beat(self) -> None:
        self._lifeline.say(Heartbeat())
