"""Reading the journal: for the till, and for staff beside a till that is at work."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal import chain, schema
from kiosk.terminal.till.journal.account import Account, fold
from kiosk.terminal.till.journal.chain import Link
from kiosk.terminal.till.journal.events import Entry, Event, Kind

_Read = TypeVar("_Read")


class JournalError(Exception):
    """The journal cannot be read, written or trusted: no money may be taken."""


class JournalReader:
    """Reads one journal file. The thread that opened it owns it. Every method raises JournalError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def open(cls, path: Path) -> "JournalReader":
        """Read `path` without writing to it, whoever else is writing."""
        try:
            connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
            require_version(connection)
        except sqlite3.Error as cause:
            raise JournalError(f"the journal {path} cannot be read: {cause}") from cause
        return cls(connection)

    def events(self, transaction: TransactionId | None = None) -> Iterator[Event]:
        """All events in their order that are not redacted, or those of one transaction."""
        if transaction is None:
            return self._events("tx is not null")
        return self._events("tx = ?", transaction)

    def account(self, transaction: TransactionId) -> Account:
        """One transaction's money, as its events tell it."""
        return fold(entries_of(self.events(transaction)))

    def events_of(self, kinds: Collection[Kind]) -> Iterator[Event]:
        """All events of these kinds in their order, whatever the age of the journal."""
        places = ", ".join("?" * len(kinds))
        return self._events(f"kind in ({places})", *kinds)

    def events_since(self, seq: int) -> Iterator[Event]:
        """All events from number `seq` on."""
        return self._events("seq >= ? and tx is not null", seq)

    def links(self) -> Iterator[Link]:
        """Every row, redacted or not, for the verification of the chain."""
        return self._read(schema.link_of, f"select {schema.COLUMNS} from event order by seq")  # noqa: S608

    def verify(self) -> bytes:
        """The digest of the newest row, after the whole chain was checked."""
        try:
            return chain.verify(self.links())
        except (chain.ChainBrokenError, ValueError) as broken:
            raise JournalError(str(broken)) from broken

    def newest_link(self) -> Link | None:
        """The newest row; None in an empty journal."""
        query = f"select {schema.COLUMNS} from event order by seq desc limit 1"  # noqa: S608
        return next(self._read(schema.link_of, query), None)

    def link(self, seq: int) -> Link | None:
        """Row number `seq`, if there is one."""
        query = f"select {schema.COLUMNS} from event where seq = ?"  # noqa: S608
        return next(self._read(schema.link_of, query, seq), None)

    def last_close(self) -> int:
        """The number of the event that closed the last day; 0 where none was closed yet.

        What matters of the time before it is repeated after it: counts and positions.
        """
        query = "select coalesce(max(seq), 0) from event where kind = ?"
        return next(self._read(_number, query, Kind.DAY_CLOSED))

    def open_transactions(self) -> tuple[TransactionId, ...]:
        """Every transaction that was opened and not closed, oldest first; none outlives a day's close."""
        query = (
            "select tx from event as opened where kind = ? and seq > ? and not exists"
            " (select 1 from event where tx = opened.tx and kind = ?) order by seq"
        )
        return tuple(self._read(_transaction, query, Kind.OPEN, self.last_close(), Kind.CLOSED))

    def close(self) -> None:
        """Release the file."""
        self._connection.close()

    def _events(self, condition: str, *parameters: str | int) -> Iterator[Event]:
        # conditions are constants of this module
        query = f"select {schema.COLUMNS} from event where {condition} order by seq"  # noqa: S608
        return self._read(schema.event_of, query, *parameters)

    def _read(self, convert: Callable[[Any], _Read], query: str, *parameters: str | int) -> Iterator[_Read]:
        try:
            yield from map(convert, self._connection.execute(query, parameters))
        except sqlite3.Error as cause:
            raise JournalError(f"the journal cannot be read: {cause}; replace the disk") from cause


def require_version(connection: sqlite3.Connection, *others: int) -> None:
    """Raise JournalError unless the file has this program's version, or one of `others`."""
    (version,) = connection.execute("pragma user_version").fetchone()
    if version not in (schema.VERSION, *others):
        raise JournalError(f"the journal has version {version}; this program writes {schema.VERSION}")


def entries_of(events: Iterable[Event]) -> tuple[Entry, ...]:
    """What the events say, without their place in the chain."""
    return tuple(event.entry for event in events)


def _number(row: tuple[int]) -> int:
    return row[0]


def _transaction(row: tuple[str]) -> TransactionId:
    return TransactionId(row[0])
