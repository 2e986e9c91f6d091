"""The session process: stands by, comes forward, serves one citizen, shows the last screen until relieved."""

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.runtime.clock import Clock
from kiosk.runtime.heap import give_back_freed_memory
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.flow.events import ClosureChanged, Relieved
from kiosk.terminal.flow.pin_keys import PinKeys
from kiosk.terminal.flow.state import State
from kiosk.terminal.lifeline.child_end import Lifeline
from kiosk.terminal.lifeline.messages import (
    Begin,
    Ended,
    Farewell,
    FirstFrame,
    Forward,
    Heartbeat,
    Ready,
    Retire,
    Stop,
    Vacant,
)
from kiosk.terminal.occupation import Occupation
from kiosk.terminal.session import SeatTerms, SessionSeat
from kiosk.terminal.session_ports import SessionDevices
from kiosk.terminal.staff.client import SocketStaffLine
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.bridge.staff_links import StaffLinks
from kiosk.terminal.ui.rehearsal import first_state_of, rehearse
from kiosk.terminal.ui.window import KioskWindow

HEARTBEAT_MILLISECONDS: Final = 1000
RESET_BY_STAFF: Final = 70
"""Exit status of a process that staff ended."""


@dataclass(frozen=True, slots=True)
class ScreenSetup:
    """How the window is shown; `size` in pixels counts where it does not fill the screen."""

    full_screen: bool
    size: tuple[int, int]
    pin_keys: PinKeys
    machine: Machine
    staff_socket: Path


class SessionProcess(QObject):
    """One visit in a window. Belongs to the thread of the application.

    Until it is told to begin it opens no device. Where it comes forward with a farewell, it ends that visit
    first, of which it knows nothing but a number, and then waits for its own citizen.
    """

    _ordered = Signal(object)
    _visit_over = Signal(State)

    def __init__(
        self, devices: SessionDevices, screen: ScreenSetup, lifeline: Lifeline, clock: Clock, log: EventLog
    ) -> None:
        super().__init__()
        self._devices = devices
        self._screen = screen
        self._lifeline = lifeline
        self._occupation = Occupation(lifeline.say)
        self._farewell: Farewell | None = None
        self._is_forward = False
        self._frame_was_shown = False
        self._is_retiring = False
        self._log = log
        terms = SeatTerms(screen.pin_keys, leaves_farewell=True, closure=devices.closure)
        self._seat = SessionSeat(devices.open, clock, log, self._present, self._visit_over.emit, terms)
        self._window = KioskWindow(
            self._seat.post,
            self._seat.type_digit,
            size=_window_size(screen),
            machine=replace(screen.machine, staff=self._staff_links(screen.staff_socket)),
        )
        self._heartbeat = QTimer(self)
        self._heartbeat.timeout.connect(self._beat)
        self._visit_over.connect(self._end_visit)
        self._ordered.connect(self._obey)
        self._window.view.frameSwapped.connect(self._note_frame)

    def run(self) -> None:
        """Stand by, and obey until told to stop."""
        rehearse(self._window)
        give_back_freed_memory()
        self._heartbeat.start(HEARTBEAT_MILLISECONDS)
        self._lifeline.listen(self._ordered.emit)
        self._lifeline.say(Ready())
        QGuiApplication.exec()
        self._leave_seat()
        self._window.close()

    @Slot(object)
    def _obey(self, order: object) -> None:
        match order:
            case Forward(farewell=farewell):
                self._come_forward(farewell)
            case Begin():
                self._begin()
            case Retire():
                self._is_retiring = True
                self._seat.post(Relieved())
            case Stop():
                QGuiApplication.quit()
            case _:
                raise TypeError("a session obeys orders and nothing else")

    def _come_forward(self, farewell: Farewell | None) -> None:
        self._farewell, self._is_forward = farewell, True
        self._window.present(first_state_of(None if farewell is None else farewell.remainder))
        self._window.show(full_screen=self._screen.full_screen)

    def _begin(self) -> None:
        if self._farewell is None:
            self._seat.begin()
        else:
            self._seat.resume(self._farewell.transaction, self._farewell.remainder)
        if self._is_retiring:
            self._seat.post(Relieved())

    def _present(self, state: State) -> None:
        self._occupation.note(state)
        self._window.present(state)

    @Slot(State)
    def _end_visit(self, last: State) -> None:
        self._leave_seat()
        if self._farewell is not None:
            self._farewell = None
            self._lifeline.say(Vacant())
            self._begin()
        else:
            self._lifeline.say(Ended(last.ending, _farewell_of(last)))

    def _staff_links(self, socket: Path) -> StaffLinks:
        return StaffLinks(
            line=lambda: SocketStaffLine(socket),
            reset=self._reset,
            tell_closure=lambda closure: self._seat.post(ClosureChanged(closure)),
        )

    def _reset(self) -> None:
        """As if it had been killed, which the next process and the till are made for; waits for nothing."""
        self._log.write(LogEvent.STAFF_RESET)
        os._exit(RESET_BY_STAFF)

    def _leave_seat(self) -> None:
        self._seat.close()
        self._devices.close()

    @Slot()
    def _note_frame(self) -> None:
        if self._is_forward and not self._frame_was_shown:
            self._frame_was_shown = True
            self._lifeline.say(FirstFrame())

    @Slot()
    def _beat(self) -> None:
        self._lifeline.say(Heartbeat())


def _window_size(screen: ScreenSetup) -> tuple[int, int]:
    """A window that fills the screen has its size from the first: its first frame is seen."""
    if not screen.full_screen:
        return screen.size
    whole = QGuiApplication.primaryScreen().size()
    return whole.width(), whole.height()


def _farewell_of(last: State) -> Farewell | None:
    if last.remainder is None or last.transaction is None:
        return None
    return Farewell(last.transaction, last.remainder)
