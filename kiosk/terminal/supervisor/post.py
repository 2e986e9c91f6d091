"""A post that is always to be manned: starts its process, watches it, replaces it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.lifeline.messages import Ended, FirstFrame, LifelineError, Message, Ready
from kiosk.terminal.supervisor.vigil import Patience, Vigil

CONFIGURATION_REFUSED = 78
"""Exit status of a process that cannot work with its settings (EX_CONFIG of sysexits.h)."""


class Process(Protocol):
    """A process that was started; `kiosk.terminal.supervisor.child.Child` is one."""

    @property
    def pid(self) -> int:
        """The process id."""
        ...

    @property
    def descriptors(self) -> tuple[int, ...]:
        """Become readable when there is something to attend to."""
        ...

    def messages(self) -> tuple[Message, ...]:
        """What it said since the last call. Raises LifelineError."""
        ...

    def exit_status(self) -> int | None:
        """None while it runs."""
        ...

    def stop(self) -> None:
        """Ask it to end."""
        ...

    def kill(self) -> None:
        """End it at once."""
        ...

    def close(self) -> None:
        """Let go of a process that has ended."""
        ...


@dataclass(frozen=True, slots=True)
class Duty:
    """What a post is for."""

    name: str
    start: Callable[[], Process]
    patience: Patience
    pause: float
    """Seconds until the next process, after one that failed."""
    on_word: Callable[[Message], None]
    after_fault: Callable[[], None]
    """Called when a process ended otherwise than in order, before another one is started."""


class Post:
    """Keeps one process running, from the first `attend` until `stop`. For one thread."""

    def __init__(self, duty: Duty, clock: Clock, log: EventLog) -> None:
        self._duty = duty
        self._clock = clock
        self._log = log
        self._process: Process | None = None
        self._vigil = Vigil.begun(duty.patience, clock.monotonic())
        self._start_at = clock.monotonic()
        self._is_closed = False
        self.is_refused = False
        """Whether a process said that it cannot work with its settings; no other is started then."""

    @property
    def is_vacant(self) -> bool:
        """Whether no process runs."""
        return self._process is None

    @property
    def descriptors(self) -> tuple[int, ...]:
        """Become readable when `attend` has something to do."""
        return () if self._process is None else self._process.descriptors

    @property
    def wakes_at(self) -> float | None:
        """The monotonic time at which `attend` has something to do, None if only a descriptor tells."""
        if self._process is not None:
            return self._vigil.deadline
        return None if self._is_closed or self.is_refused else self._start_at

    def attend(self) -> None:
        """Do what there is to do now; does not wait."""
        if self._process is not None:
            self._look_after(self._process)
        if self._process is None and not (self._is_closed or self.is_refused):
            self._man()

    def stop(self) -> None:
        """Ask the process to end, and start no other; harmless when called again."""
        self._is_closed = True
        if self._process is not None and not self._vigil.is_leaving:
            self._vigil = self._vigil.told_to_stop(self._clock.monotonic())
            self._process.stop()

    def _man(self) -> None:
        if self._clock.monotonic() < self._start_at:
            return
        self._process = self._duty.start()
        self._vigil = Vigil.begun(self._duty.patience, self._clock.monotonic())
        self._log.write(LogEvent.CHILD_STARTED, child=self._duty.name, pid=self._process.pid)

    def _look_after(self, process: Process) -> None:
        status = process.exit_status()
        self._listen(process)
        if status is None and self._vigil.is_overdue(self._clock.monotonic()):
            self._log.write(LogEvent.CHILD_HUNG, child=self._duty.name, pid=process.pid)
            process.kill()
            status = process.exit_status()
        if status is not None:
            self._bury(process, status)

    def _listen(self, process: Process) -> None:
        try:
            for message in process.messages():
                self._hear(process, message)
        except LifelineError:
            process.kill()

    def _hear(self, process: Process, message: Message) -> None:
        self._vigil = self._vigil.heard(message, self._clock.monotonic())
        if isinstance(message, Ready | FirstFrame):
            self._log.write(LogEvent.CHILD_READY, child=self._duty.name, pid=process.pid)
        self._duty.on_word(message)

    def _bury(self, process: Process, status: int) -> None:
        self._log.write(
            LogEvent.CHILD_ENDED,
            child=self._duty.name,
            pid=process.pid,
            status=status,
            ending=_ending(self._vigil.last_word),
        )
        process.close()
        self._process = None
        self.is_refused = status == CONFIGURATION_REFUSED
        self._start_at = self._clock.monotonic()
        if not self._vigil.ended_in_order(status):
            self._duty.after_fault()
            self._start_at = self._clock.monotonic() + self._duty.pause


def _ending(last_word: Ended | None) -> str:
    return "none" if last_word is None or last_word.ending is None else last_word.ending.name
