"""Time that a demo lets pass by hand: what a screen would wait for happens at once."""

import itertools
import threading
from collections.abc import Callable

from kiosk.runtime.clock import Clock
from kiosk.terminal.conductor import ThreadTimers, Timers
from kiosk.terminal.conductor.timers import Cancel


class PassingTime:
    """Gives each session its timers, and lets the newest one that is still running run out when told."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._present: _TimersInHand | None = None

    def timers(self, clock: Clock) -> Timers:
        """Make the timers of the next session."""
        made = _TimersInHand(ThreadTimers(clock))
        with self._lock:
            self._present = made
        return made

    def let_pass(self) -> bool:
        """Let the timer that was started last run out now; False if none runs."""
        with self._lock:
            present = self._present
        return present is not None and present.let_pass()


class _TimersInHand:
    def __init__(self, timers: Timers) -> None:
        self._timers = timers
        self._numbers = itertools.count()
        self._lock = threading.Lock()
        self._running: dict[int, tuple[Callable[[], None], Cancel]] = {}

    def start(self, seconds: float, callback: Callable[[], None]) -> Cancel:
        """See `Timers.start`."""
        number = next(self._numbers)
        with self._lock:
            cancel = self._timers.start(seconds, lambda: self._run_out(number))
            self._running[number] = (callback, cancel)
        return lambda: self._cancel(number)

    def close(self) -> None:
        """See `Timers.close`."""
        with self._lock:
            self._running.clear()
        self._timers.close()

    def let_pass(self) -> bool:
        """Let the newest timer run out on the caller's thread."""
        with self._lock:
            if not self._running:
                return False
            number = max(self._running)
            _, cancel = self._running[number]
        cancel()
        self._run_out(number)
        return True

    def _run_out(self, number: int) -> None:
        with self._lock:
            entry = self._running.pop(number, None)
        if entry is not None:
            entry[0]()

    def _cancel(self, number: int) -> None:
        with self._lock:
            entry = self._running.pop(number, None)
        if entry is not None:
            entry[1]()
