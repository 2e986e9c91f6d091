"""A server that gives signs of life for as long as it serves, and knows whether the others are alike."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from sqlalchemy.exc import DBAPIError

from kiosk.municipality.site.nodes import Node, Server
from kiosk.municipality.store import Store
from kiosk.runtime.clock import Clock
from kiosk.runtime.log import EventLog, LogEvent

_SECONDS = 15.0

_PATIENCE = 6
"""Signs of life in a row beside one that differs: a profile may reach the servers one after the other."""


class Presence:
    """One server among those on a store. Servers that stay different begin no new sessions."""

    def __init__(self, node: Node, server: Callable[[], Server], clock: Clock, log: EventLog) -> None:
        self.node = node
        self._server = server
        self._clock = clock
        self._log = log
        self._differed = 0

    @property
    def is_alike(self) -> bool:
        """Whether the servers on the store were found to run the same, at least now and then."""
        return self._differed < _PATIENCE

    def give_sign(self) -> None:
        """Say what this server runs, and look at what the others said."""
        try:
            alike = self.node.alive(self._server(), self._clock.now())
        except DBAPIError as error:
            self._log.write(LogEvent.COMMAND_FAILED, command="presence", exception=type(error).__name__)
            return
        self._differed = 0 if alike else self._differed + 1
        if self._differed == _PATIENCE:
            self._log.write(LogEvent.SERVERS_DIFFER)


@contextmanager
def beside_others(
    store: Store, server: Callable[[], Server], address: str, clock: Clock, log: EventLog
) -> Iterator[Presence]:
    """Be known among the servers of the store while the block runs.

    Raises ServersDiffer and NotTheOnlyServer.
    """
    presence = Presence(Node.joining(store, server(), clock.now(), address), server, clock, log)
    stopped = Event()

    def give_signs() -> None:
        while not stopped.wait(_SECONDS):
            presence.give_sign()

    thread = Thread(target=give_signs, name="presence")
    thread.start()
    try:
        yield presence
    finally:
        stopped.set()
        thread.join()
        presence.node.leave()
