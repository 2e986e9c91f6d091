"""The demo's own time: it begins where it was asked to, goes on like the machine's, and can be moved on."""

import threading
from datetime import datetime, timedelta

from kiosk.runtime.clock import Clock, SystemClock


class DemoClock:
    """A clock ahead of another one; `move_on` is for any thread."""

    def __init__(self, shift: timedelta, base: Clock) -> None:
        self._lock = threading.Lock()
        self._shift = shift
        self._base = base

    @property
    def shift(self) -> timedelta:
        """How far it is ahead."""
        with self._lock:
            return self._shift

    def now(self) -> datetime:
        """See `Clock.now`."""
        return self._base.now() + self.shift

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return self._base.monotonic()

    def move_on(self, by: timedelta) -> None:
        """Let so much time be over. Raises ValueError for a way back: no record may lie in the future."""
        if by < timedelta():
            raise ValueError("the demo's time goes forward only")
        with self._lock:
            self._shift += by


def demo_clock(starts_at: datetime) -> DemoClock:
    """A clock that shows `starts_at` now."""
    machine = SystemClock()
    return DemoClock(starts_at - machine.now(), machine)
