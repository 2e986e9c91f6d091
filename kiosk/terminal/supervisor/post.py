"""A post that is always to be manned by one process: starts it, watches it, replaces it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.terminal.supervisor.vigil import Patience
from kiosk.terminal.supervisor.watched import Process, Watched

CONFIGURATION_REFUSED = 78
"""Exit status of a process that cannot work with its settings (EX_CONFIG of sysexits.h)."""


@dataclass(frozen=True, slots=True)
class Duty:
    """What a post is for."""

    name: str
    start: Callable[[], Process]
    patience: Patience
    pause: float
    """Seconds until the next process, after one that failed."""


class Post:
    """Keeps one process running, from the first `attend` until `stop`. For one thread."""

    def __init__(self, duty: Duty, clock: Clock, log: EventLog) -> None:
        self._duty = duty
        self._clock = clock
        self._log = log
        self._watched: Watched | None = None
        self._start_at = clock.monotonic()
        self._is_closed = False
        self.is_refused = False
        """Whether a process said that it cannot work with its settings; no other is started then."""

    @property
    def is_vacant(self) -> bool:
        """Whether no process runs."""
        return self._watched is None

    @property
    def descriptors(self) -> tuple[int, ...]:
        """Become readable when `attend` has something to do."""
        return () if self._watched is None else self._watched.descriptors

    @property
    def wakes_at(self) -> float | None:
        """The monotonic time at which `attend` has something to do, None if only a descriptor tells."""
        if self._watched is not None:
            return self._watched.deadline
        return None if self._is_closed or self.is_refused else self._start_at

    def attend(self) -> None:
        """Do what there is to do now; does not wait."""
        if self._watched is not None:
            self._look_after(self._watched)
        if self._watched is None and not (self._is_closed or self.is_refused):
            self._man()

    def stop(self) -> None:
        """Ask the process to end, and start no other; harmless when called again."""
        self._is_closed = True
        if self._watched is not None:
            self._watched.stop()

    def _man(self) -> None:
        if self._clock.monotonic() >= self._start_at:
            duty = self._duty
            self._watched = Watched(duty.name, duty.start(), duty.patience, self._clock, self._log)

    def _look_after(self, watched: Watched) -> None:
        watched.attend()
        if watched.status is not None:
            self._watched = None
            self.is_refused = watched.status == CONFIGURATION_REFUSED
            pause = 0.0 if watched.ended_in_order else self._duty.pause
            self._start_at = self._clock.monotonic() + pause
