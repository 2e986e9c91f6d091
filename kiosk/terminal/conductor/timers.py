"""Timers as a service: the conductor asks to be called back, and says when it no longer wants to be."""

import heapq
import itertools
import threading
from collections.abc import Callable
from typing import Protocol

from kiosk.runtime.clock import Clock

Cancel = Callable[[], None]


class Timers(Protocol):
    """Calls back after some time; tests let that time pass by hand."""

    def start(self, seconds: float, callback: Callable[[], None]) -> Cancel:
        """Call `callback` after `seconds`, on a thread of the service; the result cancels it."""
        ...

    def close(self) -> None:
        """Forget all timers; none is called afterwards."""
        ...


class ThreadTimers:
    """One thread for all timers of a session, on the clock's steady time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._numbers = itertools.count()
        self._pending: list[tuple[float, int]] = []
        self._callbacks: dict[int, Callable[[], None]] = {}
        self._changed = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="timers", daemon=True)
        self._thread.start()

    def start(self, seconds: float, callback: Callable[[], None]) -> Cancel:
        """See `Timers.start`."""
        with self._changed:
            number = next(self._numbers)
            self._callbacks[number] = callback
            heapq.heappush(self._pending, (self._clock.monotonic() + seconds, number))
            self._changed.notify()
        return lambda: self._cancel(number)

    def close(self) -> None:
        """See `Timers.close`."""
        with self._changed:
            self._closed = True
            self._callbacks.clear()
            self._changed.notify()

    def _cancel(self, number: int) -> None:
        with self._changed:
            self._callbacks.pop(number, None)

    def _run(self) -> None:
        while (callback := self._next_due()) is not None:
            callback()

    def _next_due(self) -> Callable[[], None] | None:
        """Wait for the next timer that was not cancelled; None once closed."""
        with self._changed:
            while not self._closed:
                seconds = self._seconds_to_next()
                if seconds is None or seconds > 0:
                    self._changed.wait(seconds)
                    continue
                _, number = heapq.heappop(self._pending)
                callback = self._callbacks.pop(number, None)
                if callback is not None:
                    return callback
            return None

    def _seconds_to_next(self) -> float | None:
        return self._pending[0][0] - self._clock.monotonic() if self._pending else None
