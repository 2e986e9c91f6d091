"""Time as a dependency: the clock is injected, so that tests set it and nothing else does."""

import time
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

JAPAN = ZoneInfo("Asia/Tokyo")
"""All times of the product are aware; local rules (hours, dates on paper) use this zone."""


class Clock(Protocol):
    """Tells the time of day and a steady time for durations."""

    def now(self) -> datetime:
        """Tell the present time, aware, in Japan's zone."""
        ...

    def monotonic(self) -> float:
        """Tell seconds that never run backwards."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """See `Clock.now`."""
        return datetime.now(JAPAN)

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return time.monotonic()


class SteppedClock:
    """A clock that a scenario or a test sets; both readings move together."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._start = now

    def now(self) -> datetime:
        """See `Clock.now`."""
        return self._now

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return (self._now - self._start).total_seconds()

    def set(self, now: datetime) -> None:
        """Move to another time."""
        self._now = now


class OffsetClock:
    """The machine's clock, shifted: a scenario begins at its own time of day and time goes on from there."""

    def __init__(self, start: datetime, base: Clock) -> None:
        self._start = start
        self._base = base
        self._offset = start - base.now()

    def now(self) -> datetime:
        """See `Clock.now`."""
        return self._base.now() + self._offset

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return self._base.monotonic()
