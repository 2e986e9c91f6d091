"""Processes that do what a test says, and a post for them."""

import io
import json
import os
from collections.abc import Callable
from datetime import datetime, timedelta

from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.lifeline.messages import FirstFrame, Heartbeat, Order, Stop, Word
from kiosk.terminal.lifeline.wire import LifelineError
from kiosk.terminal.supervisor.post import Duty, Post
from kiosk.terminal.supervisor.stage import Stage, Staging, Wear
from kiosk.terminal.supervisor.vigil import Patience

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=JAPAN)
KILLED = -9


class ScriptedProcess:
    """A process without a program; `descriptors` is a pipe that becomes readable when it does something."""

    def __init__(self, pid: int, on_stop: Callable[["ScriptedProcess"], None]) -> None:
        self.pid = pid
        self.status: int | None = None
        self.orders: list[Order] = []
        self.resident_bytes = 100
        self.is_closed = False
        self.talks_nonsense = False
        self._said: list[Word] = []
        self._on_stop = on_stop
        self._look, self._show = os.pipe()

    @property
    def descriptors(self) -> tuple[int, ...]:
        return (self._look,)

    def say(self, word: Word) -> None:
        self._said.append(word)
        os.write(self._show, b".")

    def end(self, status: int) -> None:
        self.status = status
        os.write(self._show, b".")

    def words(self) -> tuple[Word, ...]:
        if self.talks_nonsense:
            raise LifelineError("nonsense")
        said, self._said = tuple(self._said), []
        return said

    def exit_status(self) -> int | None:
        return self.status

    @property
    def was_asked_to_stop(self) -> bool:
        return Stop() in self.orders

    def order(self, order: Order) -> None:
        self.orders.append(order)
        if order == Stop():
            self._on_stop(self)

    def kill(self) -> None:
        self.status = KILLED

    def close(self) -> None:
        assert self.status is not None
        self.is_closed = True
        os.close(self._look)
        os.close(self._show)


def goes(process: ScriptedProcess) -> None:
    """What a process does that is told to stop."""
    process.end(0)


def stays(_: ScriptedProcess) -> None:
    """It takes its time."""


class Works:
    """Where processes are started: the clock, the log, and everything that was started."""

    def __init__(self, on_stop: Callable[[ScriptedProcess], None] = goes) -> None:
        self.clock = SteppedClock(NOON)
        self.started: list[ScriptedProcess] = []
        self._on_stop = on_stop
        self._log = io.StringIO()
        self.event_log = EventLog("supervisor", self.clock, self._log)

    @property
    def present(self) -> ScriptedProcess:
        return self.started[-1]

    def log(self) -> list[dict[str, object]]:
        records: list[dict[str, object]] = [json.loads(line) for line in self._log.getvalue().splitlines()]
        return records

    def start(self) -> ScriptedProcess:
        self.started.append(ScriptedProcess(100 + len(self.started), self._on_stop))
        return self.present

    def close(self) -> None:
        for process in self.started:
            if not process.is_closed:
                process.kill()
                process.close()


class Place(Works):
    """A post."""

    def __init__(self, on_stop: Callable[[ScriptedProcess], None] = goes) -> None:
        super().__init__(on_stop)
        duty = Duty("till", self.start, Patience(start=60, silence=10, leaving=30), pause=3)
        self.post = Post(duty, self.clock, self.event_log)

    def after(self, seconds: float) -> None:
        self.clock.set(self.clock.now() + timedelta(seconds=seconds))
        self.post.attend()


class Theatre(Works):
    """A stage."""

    def __init__(self, on_stop: Callable[[ScriptedProcess], None] = goes) -> None:
        super().__init__(on_stop)
        self.signs_of_life: list[FirstFrame | Heartbeat] = []
        self.faults = 0
        self.on_fault = self._note_fault
        staging = Staging(
            self.start,
            Patience(start=60, silence=10, leaving=30),
            pause=3,
            wear=Wear(age=1000, resident_bytes=400),
            on_life=self.signs_of_life.append,
            after_fault=lambda: self.on_fault(),  # noqa: PLW0108 - a test may exchange it
        )
        self.stage = Stage(staging, self.clock, self.event_log)

    def after(self, seconds: float) -> None:
        self.clock.set(self.clock.now() + timedelta(seconds=seconds))
        self.stage.attend()

    def _note_fault(self) -> None:
        self.faults += 1
