"""Time as a dependency: the clock is injected, so that tests set it and nothing else does."""

import time
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from kiosk.runtime.settings import Setting, Settings
from kiosk.runtime.start import StartRefused
from kiosk.runtime.tls.credentials import TlsCredentials

JAPAN = ZoneInfo("Asia/Tokyo")
"""All times of the product are aware; local rules (hours, dates on paper) use this zone."""


CLOCK_SETTINGS = (
    Setting(
        "demo.clock_shift",
        float,
        "seconds by which the demo's date differs from the machine's; refused outside the demo",
        example=0.0,
        default=0.0,
    ),
)
"""Settings of every process that tells the time."""


class ClockShiftRefused(StartRefused):
    """A date of its own is for the demo alone; names the setting and the remedy."""


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


class ShiftedClock:
    """The machine's clock moved by a fixed amount: a demo has its own date and time goes on from there."""

    def __init__(self, shift: timedelta, base: Clock) -> None:
        self._shift = shift
        self._base = base

    def now(self) -> datetime:
        """See `Clock.now`."""
        return self._base.now() + self._shift

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return self._base.monotonic()


def clock_of(settings: Settings) -> Clock:
    """Give the clock that `CLOCK_SETTINGS` ask for; `TLS_SETTINGS` show whether this is the demo.

    Raises ClockShiftRefused where something else than the demo asks for a shift, and CredentialsUnusable.
    """
    shift = settings.seconds("demo.clock_shift")
    if not shift:
        return SystemClock()
    if not TlsCredentials.of(settings).is_of_demo:
        raise ClockShiftRefused(
            "demo.clock_shift moves the date, which only the demo may do; take it out of the settings file"
        )
    return ShiftedClock(timedelta(seconds=shift), SystemClock())
