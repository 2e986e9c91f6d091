"""The stage: one session process in front, the next one standing by, those that ended on their way out.

The one that leaves shows its last screen until the next one's first frame: the screen is never empty.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog
from kiosk.terminal.lifeline.messages import (
    Begin,
    Ended,
    FirstFrame,
    Forward,
    Heartbeat,
    Occupied,
    Ready,
    Vacant,
    Word,
)
from kiosk.terminal.supervisor.post import CONFIGURATION_REFUSED
from kiosk.terminal.supervisor.succession import Succession
from kiosk.terminal.supervisor.vigil import Patience
from kiosk.terminal.supervisor.watched import Process, Watched


@dataclass(frozen=True, slots=True)
class Wear:
    """When a session process that nobody uses is replaced by a fresh one."""

    age: float
    """Seconds since its start."""
    resident_bytes: int

    def has_worn(self, watched: Watched) -> bool:
        """Whether it is too old or too large."""
        return watched.age >= self.age or watched.resident_bytes > self.resident_bytes


@dataclass(frozen=True, slots=True)
class Staging:
    """How the stage is kept."""

    start: Callable[[], Process]
    patience: Patience
    pause: float
    """Seconds until the next process stands by, after one that failed."""
    wear: Wear
    on_life: Callable[[FirstFrame | Heartbeat], None]
    """Is told what the process in front says."""
    after_fault: Callable[[], None]
    """Called when the process in front ended otherwise than in order, before the next one begins."""


class Stage:
    """Keeps a session in front, from the first `attend` until `stop`. For one thread."""

    def __init__(self, staging: Staging, clock: Clock, log: EventLog) -> None:
        self._staging = staging
        self._clock = clock
        self._log = log
        self._front: Watched | None = None
        self._standby: Watched | None = None
        self._leaving: tuple[Watched, ...] = ()
        """More than one where a visit ended before the last one's process was gone."""
        self._succession = Succession()
        self._start_at = clock.monotonic()
        self._is_closed = False
        self.is_refused = False
        """Whether a process said that it cannot work with its settings; no other is started then."""

    @property
    def is_vacant(self) -> bool:
        """Whether no process runs."""
        return not self._present

    @property
    def descriptors(self) -> tuple[int, ...]:
        """Become readable when `attend` has something to do."""
        return tuple(number for watched in self._present for number in watched.descriptors)

    @property
    def wakes_at(self) -> float | None:
        """The monotonic time at which `attend` has something to do, None if only a descriptor tells."""
        times = [watched.deadline for watched in self._present]
        return min([*times, self._start_at] if self._needs_standby else times, default=None)

    def attend(self) -> None:
        """Do what there is to do now; does not wait."""
        self._look_after_leaving()
        if self._standby is not None:
            self._look_after_standby(self._standby)
        if self._front is not None:
            self._look_after_front(self._front)
        if self._front is None and self._standby is not None and self._standby.is_ready:
            self._bring_forward(self._standby)
        if self._needs_standby and self._clock.monotonic() >= self._start_at:
            self._standby = self._watch(self._staging.start())

    def stop(self) -> None:
        """Ask all processes to end, and start no other; harmless when called again."""
        self._is_closed = True
        for watched in self._present:
            watched.stop()

    @property
    def _present(self) -> tuple[Watched, ...]:
        return (*self._leaving, *(w for w in (self._front, self._standby) if w is not None))

    @property
    def _needs_standby(self) -> bool:
        """One process loads at a time, and none while another one comes or goes in front of the citizen."""
        if self._is_closed or self.is_refused or self._standby is not None:
            return False
        return self._front is None or (self._front.is_ready and not self._leaving)

    def _watch(self, process: Process) -> Watched:
        return Watched("standby", process, self._staging.patience, self._clock, self._log)

    def _bring_forward(self, standby: Watched) -> None:
        if self._is_closed:
            return
        standby.name = "session"
        standby.call_forward(Forward(self._succession.farewell))
        if self._succession.is_after_fault:
            self._staging.after_fault()
        standby.order(Begin())
        self._front, self._standby = standby, None
        self._succession = self._succession.begun()

    def _look_after_front(self, front: Watched) -> None:
        for word in front.attend():
            self._hear(word)
        if front.status is not None:
            self._front = None
            self._lose(front)
        elif front.last_word is not None:
            self._front, self._leaving = None, (*self._leaving, front)
            self._succession = self._succession.ended(front.last_word)
        elif self._may_retire(front):
            front.retire()

    def _hear(self, word: Word) -> None:
        match word:
            case FirstFrame():
                for leaving in self._leaving:
                    leaving.stop()
                self._staging.on_life(word)
            case Heartbeat():
                self._staging.on_life(word)
            case Occupied(visit=visit):
                self._succession = self._succession.occupied(visit)
            case Vacant():
                self._succession = self._succession.occupied(None)
            case Ready() | Ended():
                pass
            case unreachable:
                assert_never(unreachable)

    def _lose(self, front: Watched) -> None:
        """It went without being told to."""
        self.is_refused = front.status == CONFIGURATION_REFUSED
        self._start_at = self._clock.monotonic() + self._staging.pause
        if not self._is_closed:
            self._succession = self._succession.broken_off(front.last_word)

    def _look_after_leaving(self) -> None:
        for leaving in self._leaving:
            leaving.attend()
        self._leaving = tuple(leaving for leaving in self._leaving if leaving.status is None)

    def _look_after_standby(self, standby: Watched) -> None:
        standby.attend()
        if standby.status is not None:
            self._standby = None
            self.is_refused = standby.status == CONFIGURATION_REFUSED and self._front is None
            self._start_at = self._clock.monotonic() + self._staging.pause
        elif self._front is not None and self._staging.wear.has_worn(standby):
            standby.stop()

    def _may_retire(self, front: Watched) -> bool:
        stands_by = self._standby is not None and self._standby.is_ready
        return stands_by and self._staging.wear.has_worn(front)
