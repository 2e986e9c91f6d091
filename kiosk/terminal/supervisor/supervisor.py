"""The supervisor: two posts, one loop, and what systemd is told."""

import select
from typing import Protocol

from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.service import ServiceManager
from kiosk.terminal.lifeline.messages import FirstFrame, Heartbeat
from kiosk.terminal.supervisor.stop_signals import StopSignals


class Attendance:
    """Tells the service manager what the session's words mean for the whole terminal."""

    def __init__(self, manager: ServiceManager) -> None:
        self._manager = manager
        self._was_ready = False

    def hear(self, word: FirstFrame | Heartbeat) -> None:
        """READY at the first frame of all; the watchdog is fed by the session in front, and only by it."""
        match word:
            case FirstFrame() if not self._was_ready:
                self._was_ready = True
                self._manager.ready()
            case FirstFrame() | Heartbeat():
                self._manager.watchdog()


class Manned(Protocol):
    """One or more processes that the supervisor keeps: a `Post` or the `Stage`."""

    @property
    def is_vacant(self) -> bool:
        """Whether no process runs."""
        ...

    @property
    def is_refused(self) -> bool:
        """Whether a process said that it cannot work with its settings."""
        ...

    @property
    def descriptors(self) -> tuple[int, ...]:
        """Become readable when `attend` has something to do."""
        ...

    @property
    def wakes_at(self) -> float | None:
        """The monotonic time at which `attend` has something to do, None if only a descriptor tells."""
        ...

    def attend(self) -> None:
        """Do what there is to do now; does not wait."""
        ...

    def stop(self) -> None:
        """Ask for the end, and start nothing any more."""
        ...


class Supervisor:
    """Keeps till and session running until a signal comes; then the session ends first, the till after it."""

    def __init__(
        self, session: Manned, till: Manned, signals: StopSignals, manager: ServiceManager, clock: Clock
    ) -> None:
        self._session = session
        self._till = till
        self._signals = signals
        self._manager = manager
        self._clock = clock

    def run(self, log: EventLog) -> int:
        """Supervise; 0 after a signal, 1 where a process cannot work with the settings."""
        self._attend()
        while not self._is_stopping:
            self._wait(listen_to_signals=True)
            self._attend()
        self._manager.stopping()
        for post in (self._session, self._till):
            self._end(post)
        log.write(LogEvent.PROCESS_STOPPED, part="supervisor")
        return int(not self._signals.came)

    @property
    def _is_stopping(self) -> bool:
        return self._signals.came or self._session.is_refused or self._till.is_refused

    def _end(self, post: Manned) -> None:
        post.stop()
        while not post.is_vacant:
            self._wait(listen_to_signals=False)
            self._attend()

    def _attend(self) -> None:
        for post in (self._till, self._session):
            post.attend()

    def _wait(self, *, listen_to_signals: bool) -> None:
        """Until a post or a signal needs attention."""
        posts = (self._session, self._till)
        times = [post.wakes_at for post in posts if post.wakes_at is not None]
        rest = max(0.0, min(times) - self._clock.monotonic()) if times else None
        descriptors = [number for post in posts for number in post.descriptors]
        select.select([*descriptors, *([self._signals.fileno()] if listen_to_signals else [])], [], [], rest)
