"""Watches the readers on a thread of its own, through restarts of pcscd and readers that come and go."""

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Lock, Thread

from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.devices.card.emptied import EmptiedReaders
from kiosk.terminal.devices.card.presence import PresenceReport
from kiosk.terminal.devices.card.resource_manager import (
    PNP_NOTIFICATION,
    ErrorCode,
    PcscError,
    ReaderState,
    ResourceManager,
)
from kiosk.terminal.ports import CardPresence

_RETRY_SECONDS = 0.3
_RELIST_SECONDS = 0.05
"""pcscd may still list a reader that it knows no more."""
_WAIT_MILLISECONDS = 600
"""Bounds a wait that `close` may have missed to cancel; longer than pcscd takes to look at every reader."""
CLOSING_SECONDS = 1.0
"""How long `close` waits: a pcscd that a reader's driver holds up frees nobody, not even by SCardCancel."""


class PcscMonitor:
    """Reports on the reader named `reader`, or on all of them as if they were one."""

    def __init__(
        self, reader: str | None = None, log: EventLog | None = None, closing: Event | None = None
    ) -> None:
        """`log` is told of faults that nobody thought of; `closing` ends it where it waits to try again."""
        self._reader = reader
        self._log = log
        self._logged_faults: set[type[Exception]] = set()
        self._report: PresenceReport | None = None
        self._closing = closing or Event()
        self._lock = Lock()
        self._manager: ResourceManager | None = None
        self._thread: Thread | None = None

    def watch(self, listener: Callable[[CardPresence], None]) -> None:
        """Start the thread that calls `listener`; raises RuntimeError when called twice."""
        if self._thread is not None:
            raise RuntimeError("a monitor has one listener")
        report = self._report = PresenceReport(listener)
        self._thread = Thread(target=self._run, args=(report,), name="card-monitor", daemon=True)
        self._thread.start()

    def follow(self, reader: str) -> None:
        """Tell of the card in `reader` when it leaves, whatever lies in the others."""
        if self._report is not None:
            self._report.follow(reader)

    def close(self) -> None:
        """Stop reporting; the thread ends too, at once unless pcscd itself stands still."""
        self._closing.set()
        if self._report is None or self._thread is None:
            return
        self._report.end()
        Thread(target=self._cancel, name="card-monitor-cancel", daemon=True).start()
        self._thread.join(CLOSING_SECONDS)

    def _cancel(self) -> None:
        with self._lock:
            if self._manager is not None:
                self._manager.cancel()

    def _run(self, report: PresenceReport) -> None:
        while not self._closing.is_set():
            try:
                self._follow(report)
            except Exception as failure:  # whoever waits for a card to be taken away waits for this thread
                if not isinstance(failure, PcscError):
                    self._note(failure)
                with suppress(Exception):  # the listener's own; it is told again at the next change
                    report.readers_lost()
                self._closing.wait(_RETRY_SECONDS)

    def _note(self, fault: Exception) -> None:
        """Once for each kind: it is met again at every try."""
        if self._log is not None and type(fault) not in self._logged_faults:
            self._logged_faults.add(type(fault))
            name = type(fault).__name__
            with suppress(OSError):  # a full disk does not end the watch
                self._log.write(LogEvent.COMMAND_FAILED, command="card-monitor", exception=name)

    def _follow(self, report: PresenceReport) -> None:
        manager = ResourceManager()
        with self._lock:
            self._manager = manager
        try:
            self._follow_in(manager, report)
        finally:
            with self._lock:
                self._manager = None
            manager.release()

    def _follow_in(self, manager: ResourceManager, report: PresenceReport) -> None:
        known: tuple[ReaderState, ...] = ()
        emptied = EmptiedReaders()
        while not self._closing.is_set():
            asked = self._with_present_readers(manager, known)
            try:
                known = manager.wait_for_change(asked, _WAIT_MILLISECONDS)
            except PcscError as error:
                match error.code:
                    case ErrorCode.CANCELLED:
                        return
                    case ErrorCode.UNKNOWN_READER:  # one went since they were listed; the others are there
                        self._closing.wait(_RELIST_SECONDS)
                        continue
                    case _:
                        raise
            report.update(tuple(state for state in known if state.name != PNP_NOTIFICATION))
            emptied.note(asked, known)
            if known == asked:
                emptied.look_anew(manager.power_off)

    def _with_present_readers(
        self, manager: ResourceManager, known: tuple[ReaderState, ...]
    ) -> tuple[ReaderState, ...]:
        by_name = {state.name: state for state in known if state.is_listed}
        names = [name for name in manager.readers() if self._reader in {None, name}]
        watched = [by_name.get(name, ReaderState(name)) for name in names]
        return (*watched, by_name.get(PNP_NOTIFICATION, ReaderState(PNP_NOTIFICATION)))
