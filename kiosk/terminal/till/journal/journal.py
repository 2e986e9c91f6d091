"""The journal on disk: SQLite, append-only, every commit synced before `append` returns."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from kiosk.domain.money import Yen
from kiosk.runtime.clock import Clock
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal import chain
from kiosk.terminal.till.journal.events import Entry, Event, Kind

_Read = TypeVar("_Read")

_SYNCHRONOUS_FULL = 2
_SCHEMA_VERSION = 1
_SCHEMA = """
create table if not exists event (
    seq integer primary key,
    tx text not null,
    kind text not null,
    amount integer not null,
    device text not null,
    device_counter integer not null,
    idem_key text not null,
    prev_hash blob not null,
    at text not null,
    unique (tx, kind, idem_key)
) strict
"""
_FORBID_CHANGE = """
create trigger if not exists append_only_{verb} before {verb} on event
begin select raise(abort, 'the journal is append-only'); end
"""
_COLUMNS = "seq, tx, kind, amount, device, device_counter, idem_key, prev_hash, at"


class JournalError(Exception):
    """The journal cannot be read, written or trusted: no money may be taken."""


class Journal:
    """One connection to the journal file. The thread that opened it owns it.

    Raises JournalError where the file is of another version, is damaged, or cannot be made durable.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._clock = clock
        try:
            self._connection = sqlite3.connect(path, isolation_level=None)
        except sqlite3.Error as cause:
            raise JournalError(f"the journal {path} cannot be opened: {cause}") from cause
        try:
            _configure(self._connection)
            self._head = chain.verify(self.events())
        except (sqlite3.Error, chain.ChainBrokenError, JournalError) as cause:
            self._connection.close()
            raise JournalError(f"the journal {path} cannot be used: {cause}") from cause

    def append(self, *entries: Entry) -> None:
        """Write all of `entries` or none; durable when this returns.

        An entry that is already there (same transaction, kind and key) is left as it is.
        Raises JournalError where the disk does not take it.
        """
        head = self._head
        try:
            self._connection.execute("begin immediate")
            try:
                for entry in entries:
                    head = self._insert(entry, head)
                self._connection.execute("commit")
            except BaseException:
                self._connection.execute("rollback")
                raise
        except sqlite3.Error as cause:
            raise JournalError(
                f"the journal cannot be written: {cause}; free the disk or replace it"
            ) from cause
        self._head = head

    def events(self, transaction: TransactionId | None = None) -> Iterator[Event]:
        """All events in their order, or those of one transaction. Raises JournalError."""
        # The column list is a constant of this module.
        query = f"select {_COLUMNS} from event"  # noqa: S608
        if transaction is None:
            return self._read(_event, f"{query} order by seq")
        return self._read(_event, f"{query} where tx = ? order by seq", transaction)

    def events_of(self, kinds: Collection[Kind]) -> Iterator[Event]:
        """All events of these kinds in their order, whatever the age of the journal. Raises JournalError."""
        places = ", ".join("?" * len(kinds))
        query = f"select {_COLUMNS} from event where kind in ({places}) order by seq"  # noqa: S608 - constants
        return self._read(_event, query, *kinds)

    def open_transactions(self) -> tuple[TransactionId, ...]:
        """Every transaction that was opened and not closed, oldest first. Raises JournalError."""
        opened = self._read(
            _transaction,
            "select tx from event where kind = ? and tx not in (select tx from event where kind = ?)"
            " order by seq",
            Kind.OPEN,
            Kind.CLOSED,
        )
        return tuple(opened)

    def close(self) -> None:
        """Release the file."""
        self._connection.close()

    def _read(self, convert: Callable[[Any], _Read], query: str, *parameters: str) -> Iterator[_Read]:
        try:
            yield from map(convert, self._connection.execute(query, parameters))
        except sqlite3.Error as cause:
            raise JournalError(f"the journal cannot be read: {cause}; replace the disk") from cause

    def _insert(self, entry: Entry, head: bytes) -> bytes:
        known = self._connection.execute(
            "select 1 from event where tx = ? and kind = ? and idem_key = ?",
            (entry.transaction, entry.kind, entry.key),
        ).fetchone()
        if known:
            return head
        (seq,) = self._connection.execute("select coalesce(max(seq), 0) + 1 from event").fetchone()
        event = Event(seq, entry, head, self._clock.now())
        self._connection.execute("insert into event values (?, ?, ?, ?, ?, ?, ?, ?, ?)", _row(event))
        return chain.digest(event)


def _configure(connection: sqlite3.Connection) -> None:
    (mode,) = connection.execute("pragma journal_mode = wal").fetchone()
    connection.execute("pragma synchronous = full")
    (level,) = connection.execute("pragma synchronous").fetchone()
    if (mode, level) != ("wal", _SYNCHRONOUS_FULL):
        raise JournalError("SQLite grants no write-ahead log with full synchronisation on this disk")
    (version,) = connection.execute("pragma user_version").fetchone()
    if version not in (0, _SCHEMA_VERSION):
        raise JournalError(f"the journal has version {version}; this program writes {_SCHEMA_VERSION}")
    connection.execute("begin immediate")
    connection.execute(_SCHEMA)
    for verb in ("update", "delete"):
        connection.execute(_FORBID_CHANGE.format(verb=verb))
    connection.execute(f"pragma user_version = {_SCHEMA_VERSION}")
    connection.execute("commit")


def _row(event: Event) -> tuple[int | str | bytes, ...]:
    entry = event.entry
    return (
        event.seq,
        entry.transaction,
        entry.kind,
        entry.amount,
        entry.device,
        entry.device_counter,
        entry.key,
        event.prev_hash,
        event.at.isoformat(),
    )


def _event(row: tuple[int, str, str, int, str, int, str, bytes, str]) -> Event:
    seq, tx, kind, amount, device, counter, key, prev_hash, at = row
    entry = Entry(TransactionId(tx), Kind(kind), Yen(amount), device, counter, key)
    return Event(seq, entry, prev_hash, datetime.fromisoformat(at))


def _transaction(row: tuple[str]) -> TransactionId:
    return TransactionId(row[0])


def entries_of(events: Iterable[Event]) -> tuple[Entry, ...]:
    """What the events say, without their place in the chain."""
    return tuple(event.entry for event in events)
