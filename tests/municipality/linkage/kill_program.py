"""Kills an act on a store at its first commit, its second, and so on, until it comes to its end.

`FOLDER STORE ACT WHEN`, where STORE is an address and WHEN is before or after the commit; says `killed N` at
each, goes on when it is told a line, and says `done N` in the end. A program of its own: what is killed may
hold nothing else.
"""

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, event

from kiosk.municipality.linkage import gathering
from kiosk.municipality.linkage.follower import Follower
from kiosk.municipality.linkage.inbox import Inbox
from kiosk.municipality.linkage.loader import Progress, load
from kiosk.municipality.linkage.reconciling import Reconciler
from kiosk.municipality.store import Store
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog

MIHON = "991015"


def act(folder: Path, what: str, store: Store) -> None:
    """Do it as the doors do."""
    gathering.PIECE = 40
    clock, inbox = SystemClock(), Inbox(folder / "inbox")
    log = EventLog("municipality", clock)
    match what:
        case "load":
            load(store, folder / "population", MIHON, datetime.now(UTC), in_silence)
        case "sync":
            follower = Follower(store, inbox, MIHON, clock, log)
            follower.take_cancellations()
            follower.take_changes()
        case "reconcile":
            Reconciler(store, inbox, MIHON, clock, log).reconcile(inbox.digests()[-1])


def in_silence(_progress: Progress) -> None:
    """Tell nobody."""


class Killer:
    """Ends this process at the n-th commit: before it, or after it when its connection is given back."""

    def __init__(self, store: Store, number: int, when: str) -> None:
        self._number = number
        self._when = when
        self._commits = 0
        event.listen(store.engine, "commit", self._before)
        event.listen(store.engine, "checkin", self._after)

    def _before(self, _connection: Connection) -> None:
        self._commits += 1
        if self._when == "before":
            self._kill_at_the_number()

    def _after(self, *_given_back: object) -> None:
        if self._when == "after":
            self._kill_at_the_number()

    def _kill_at_the_number(self) -> None:
        if self._commits == self._number:
            os.kill(os.getpid(), signal.SIGKILL)


def killed_at(folder: Path, address: str, what: str, number: int, when: str) -> bool:
    """Whether the child was killed at its n-th commit; else it came to its end."""
    child = os.fork()
    if child == 0:
        store = Store.at(address)
        Killer(store, number, when)
        act(folder, what, store)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


if __name__ == "__main__":
    place, (database, wanted, moment) = Path(sys.argv[1]), sys.argv[2:]
    at = 1
    while killed_at(place, database, wanted, at, moment):
        sys.stdout.write(f"killed {at}\n")
        sys.stdout.flush()
        sys.stdin.readline()
        at += 1
    sys.stdout.write(f"done {at}\n")
