"""The HPKE key of the day: made at its first use, given up at midnight, never written anywhere.

When the last session that was opened with it has ended too, nothing can open that day's messages any more
(forward secrecy); OpenSSL overwrites the private key when its last reference goes.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from threading import Lock

from kiosk.protocol.hybrid_keys import HpkePrivateKey
from kiosk.runtime.clock import Clock


@dataclass(frozen=True, slots=True, repr=False)
class DayKey:
    """A key and the midnight at which it is given up."""

    private: HpkePrivateKey
    expires_at: datetime


class DailyKey:
    """Gives the key of the present day."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = Lock()
        self._current: DayKey | None = None

    def current(self) -> DayKey:
        """Today's key."""
        with self._lock:
            now = self._clock.now()
            if self._current is None or now >= self._current.expires_at:
                self._current = DayKey(HpkePrivateKey.generate(), _next_midnight(now))
            return self._current

    def expire(self) -> None:
        """Give up a key whose day is over, also when nobody asks for the next one."""
        with self._lock:
            if self._current is not None and self._clock.now() >= self._current.expires_at:
                self._current = None


def _next_midnight(now: datetime) -> datetime:
    return datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
