"""Fibers instead of threads: one runs at a time, and the seed decides which is next.

Time stands still while any fiber can run; then the clock moves to the next moment that somebody waits for.
A fiber belongs to a process; when the process dies, its fibers and timers never run again.
"""

import heapq
import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from greenlet import getcurrent, greenlet

from kiosk.runtime.clock import SteppedClock
from kiosk.trials.simulator.choices import Choices

Job = Callable[[], None]


@dataclass(eq=False)
class Process:
    """What is killed together."""

    name: str
    is_alive: bool = True

    def kill(self) -> None:
        """No instruction of it is carried out any more; nothing is cleaned up."""
        self.is_alive = False


@dataclass(eq=False)
class Gate:
    """What a fiber waits at until another opens it."""

    is_open: bool = False
    waiting: list["_Fiber"] = field(default_factory=list)


class Stuck(RuntimeError):
    """Nothing can happen any more, and the run has not ended."""


class _Fiber(greenlet):
    def __init__(self, process: Process, job: Job, hub: greenlet) -> None:
        super().__init__(job, hub)
        self.process = process


class Scheduler:
    """Runs fibers and moves the clock."""

    def __init__(self, choices: Choices, clock: SteppedClock) -> None:
        self._choices = choices
        self._clock = clock
        self._ready: deque[_Fiber] = deque()
        self._timers: list[tuple[float, int, Process, Job]] = []
        self._numbers = itertools.count()
        self._cancelled: set[int] = set()
        self._now = clock.monotonic()
        self._hub = getcurrent()
        self.steps = 0

    def spawn(self, process: Process, job: Job) -> None:
        """Let a process do something beside everything else."""
        self._ready.append(_Fiber(process, job, self._hub))

    def pause(self) -> None:
        """Let others go first, if the seed says so."""
        self._ready.append(self._current())
        self._hub.switch()

    def sleep(self, seconds: float) -> None:
        """Let time pass for the present fiber."""
        fiber = self._current()
        self.call_later(fiber.process, seconds, lambda: self._ready.append(fiber))
        self._hub.switch()

    def wait(self, gate: Gate, seconds: float | None = None) -> bool:
        """Wait until the gate is open, but no longer than that; says whether it is."""
        fiber = self._current()
        if gate.is_open:
            return True
        gate.waiting.append(fiber)
        if seconds is not None:
            self.call_later(fiber.process, seconds, lambda: self._give_up(gate, fiber))
        self._hub.switch()
        return gate.is_open

    def open(self, gate: Gate) -> None:
        """Let everyone through who waits there, or comes later."""
        gate.is_open = True
        self._ready.extend(gate.waiting)
        gate.waiting.clear()

    def call_later(self, process: Process, seconds: float, callback: Job) -> Callable[[], None]:
        """Call back in some time unless the process is dead by then; the result cancels it."""
        number = next(self._numbers)
        heapq.heappush(self._timers, (self._now + seconds, number, process, callback))
        return lambda: self._cancelled.add(number)

    def run(self, is_over: Callable[[], bool]) -> None:
        """Run until it is over. Raises Stuck where nothing is left that could happen."""
        while not is_over():
            if not self._ready and not self._move_clock():
                raise Stuck("nobody can run and nobody waits for a time")
            if self._ready:
                self._run_one()

    def _run_one(self) -> None:
        self._ready.rotate(-self._choices.one_of(range(len(self._ready))))
        fiber = self._ready.popleft()
        if fiber.process.is_alive:
            self.steps += 1
            fiber.switch()

    def _move_clock(self) -> bool:
        while self._timers:
            due, number, process, callback = heapq.heappop(self._timers)
            if number in self._cancelled or not process.is_alive:
                self._cancelled.discard(number)
                continue
            self._clock.set(self._clock.now() + timedelta(seconds=due - self._now))
            self._now = due
            callback()
            return True
        return False

    def _give_up(self, gate: Gate, fiber: _Fiber) -> None:
        if fiber in gate.waiting:
            gate.waiting.remove(fiber)
            self._ready.append(fiber)

    def _current(self) -> _Fiber:
        current = getcurrent()
        if not isinstance(current, _Fiber):
            raise TypeError("only a fiber can wait")
        return current
