"""Processes that do what a test says, and a post for them."""

import io
import json
import os
from collections.abc import Callable
from datetime import datetime, timedelta

from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.lifeline.messages import LifelineError, Message
from kiosk.terminal.supervisor.post import Duty, Post
from kiosk.terminal.supervisor.vigil import Patience

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=JAPAN)
KILLED = -9


class ScriptedProcess:
    """A process without a program; `descriptors` is a pipe that becomes readable when it does something."""

    def __init__(self, pid: int, on_stop: Callable[["ScriptedProcess"], None]) -> None:
        self.pid = pid
        self.status: int | None = None
        self.was_asked_to_stop = False
        self.is_closed = False
        self.talks_nonsense = False
        self._said: list[Message] = []
        self._on_stop = on_stop
        self._look, self._show = os.pipe()

    @property
    def descriptors(self) -> tuple[int, ...]:
        return (self._look,)

    def say(self, message: Message) -> None:
        self._said.append(message)
        os.write(self._show, b".")

    def end(self, status: int) -> None:
        self.status = status
        os.write(self._show, b".")

    def messages(self) -> tuple[Message, ...]:
        if self.talks_nonsense:
            raise LifelineError("nonsense")
        said, self._said = tuple(self._said), []
        return said

    def exit_status(self) -> int | None:
        return self.status

    def stop(self) -> None:
        self.was_asked_to_stop = True
        self._on_stop(self)

    def kill(self) -> None:
        self.status = KILLED

    def close(self) -> None:
        assert self.status is not None
        self.is_closed = True
        os.close(self._look)
        os.close(self._show)


class Place:
    """A post, its clock, and everything that was started for it."""

    def __init__(self, on_stop: Callable[[ScriptedProcess], None] = lambda process: process.end(0)) -> None:
        self.clock = SteppedClock(NOON)
        self.started: list[ScriptedProcess] = []
        self.words: list[Message] = []
        self.faults: list[int] = []
        self._on_stop = on_stop
        self._log = io.StringIO()
        duty = Duty(
            name="session",
            start=self._start,
            patience=Patience(start=60, silence=10, leaving=30),
            pause=3,
            on_word=self.words.append,
            after_fault=lambda: self.faults.append(self.present.pid),
        )
        self.event_log = EventLog("supervisor", self.clock, self._log)
        self.post = Post(duty, self.clock, self.event_log)

    @property
    def present(self) -> ScriptedProcess:
        return self.started[-1]

    def after(self, seconds: float) -> None:
        self.clock.set(self.clock.now() + timedelta(seconds=seconds))
        self.post.attend()

    def log(self) -> list[dict[str, object]]:
        records: list[dict[str, object]] = [json.loads(line) for line in self._log.getvalue().splitlines()]
        return records

    def close(self) -> None:
        for process in self.started:
            if not process.is_closed:
                process.kill()
                process.close()

    def _start(self) -> ScriptedProcess:
        self.started.append(ScriptedProcess(100 + len(self.started), self._on_stop))
        return self.present
