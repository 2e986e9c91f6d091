"""The timers that the flow started and has not stopped."""

import threading
from collections.abc import Callable

from kiosk.terminal.conductor.timers import Cancel, Timers
from kiosk.terminal.flow.commands import CommandId, StartTimer
from kiosk.terminal.flow.events import TimerFired


class RunningTimers:
    """Starts and stops by the flow's ids; a timer that ran out becomes an event."""

    def __init__(self, timers: Timers, post: Callable[[TimerFired], None]) -> None:
        self._timers = timers
        self._post = post
        self._lock = threading.Lock()
        self._cancels: dict[CommandId, Cancel] = {}

    def start(self, command: StartTimer) -> None:
        """Run a timer."""
        with self._lock:
            self._cancels[command.id] = self._timers.start(command.seconds, lambda: self._run_out(command.id))

    def stop(self, timer: CommandId) -> None:
        """Forget a timer; harmless when it has run out."""
        with self._lock:
            cancel = self._cancels.pop(timer, None)
        if cancel is not None:
            cancel()

    def _run_out(self, timer: CommandId) -> None:
        with self._lock:
            self._cancels.pop(timer, None)
        self._post(TimerFired(timer))
