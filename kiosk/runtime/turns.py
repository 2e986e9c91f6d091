"""Turns at work of which only so much is done at a time: the most urgent first, then who came first."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from itertools import count


class NoTurn(Exception):
    """The turn did not come in time; nothing was done."""


@dataclass(order=True, slots=True)
class _Ticket:
    rank: int
    number: int
    called: threading.Event = field(default_factory=threading.Event, compare=False)


class Turns:
    """At most `at_once` turns are under way; threads wait for theirs, each as long as it can be of use.

    So work that nobody waits for any more is never begun, and what waits longest is not what is furthest on.
    """

    def __init__(self, at_once: int) -> None:
        self._free = at_once
        self._lock = threading.Lock()
        self._waiting: list[_Ticket] = []
        self._numbers = count()

    @property
    def waiting(self) -> int:
        """How many wait for their turn now."""
        with self._lock:
            return len(self._waiting)

    @contextmanager
    def turn(self, rank: int, patience: float) -> Iterator[None]:
        """Wait at most `patience` seconds; the lowest `rank` is called first. Raises NoTurn."""
        ticket = _Ticket(rank, next(self._numbers))
        with self._lock:
            heappush(self._waiting, ticket)
            self._call_next()
        if not ticket.called.wait(patience):
            self._give_up(ticket)
        try:
            yield
        finally:
            with self._lock:
                self._free += 1
                self._call_next()

    def _call_next(self) -> None:
        while self._free and self._waiting:
            self._free -= 1
            heappop(self._waiting).called.set()

    def _give_up(self, ticket: _Ticket) -> None:
        """Raises NoTurn, unless the turn came at the last moment."""
        with self._lock:
            if not ticket.called.is_set():
                self._waiting.remove(ticket)
                heapify(self._waiting)
                raise NoTurn
