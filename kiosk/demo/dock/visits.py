"""One visit after another in the same window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor import SessionPorts
from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.state import State
from kiosk.terminal.session import SessionSeat


class Visits(QObject):
    """Begins the next session when one has ended; lives on the window's thread.

    `present` is called on the session's thread, `ended` is emitted on the window's.
    """

    ended = Signal(State)
    _ended_there = Signal(State)

    def __init__(
        self,
        ports: Callable[[], SessionPorts],
        clock: Clock,
        log: EventLog,
        present: Callable[[State], None],
    ) -> None:
        super().__init__()
        self._present = present
        self._closing = False
        self._seat = SessionSeat(ports, clock, log, present, self._ended_there.emit)
        self._ended_there.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Begin the first session."""
        self._seat.begin()

    def post(self, event: Event) -> None:
        """Let the citizen's act happen."""
        self._seat.post(event)

    def type_digit(self, digit: int) -> None:
        """Hand a PIN digit on."""
        self._seat.type_digit(digit)

    def close(self) -> None:
        """End the present session and begin no other."""
        self._closing = True
        self._seat.close()

    def _go_on(self, last: State) -> None:
        if self._closing:
            return
        self.ended.emit(last)
        self._seat.begin()
