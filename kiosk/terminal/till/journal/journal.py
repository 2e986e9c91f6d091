"""The journal on disk: SQLite, append-only, every commit synced before `append` returns."""

import secrets
import sqlite3
from collections.abc import Collection
from pathlib import Path

from kiosk.runtime.clock import Clock
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.errors import EntryConflictError
from kiosk.terminal.till.journal import chain, schema
from kiosk.terminal.till.journal.chain import GENESIS, SALT_BYTES, Link
from kiosk.terminal.till.journal.events import Entry, Event
from kiosk.terminal.till.journal.reader import JournalError, JournalReader, require_version

_NEW_FILE = 0
_SYNCHRONOUS_FULL = 2


class Journal(JournalReader):
    """The one writer of a journal file. The thread that opened it owns it.

    Raises JournalError where the file is of another version, is damaged, or cannot be made durable.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._clock = clock
        try:
            connection = sqlite3.connect(path, isolation_level=None)
        except sqlite3.Error as cause:
            raise JournalError(f"the journal {path} cannot be opened: {cause}") from cause
        super().__init__(connection)
        try:
            _configure(connection)
            self.verify()
        except (sqlite3.Error, JournalError) as cause:
            connection.close()
            raise JournalError(f"the journal {path} cannot be used: {cause}") from cause

    def append(self, *entries: Entry) -> None:
        """Write all of `entries` or none; durable when this returns.

        An entry that is already there (same transaction, kind and key) is left as it is. Raises
        EntryConflictError where it says something else, and JournalError where the disk does not take it.
        """
        try:
            self._connection.execute("begin immediate")
            try:
                self._insert_all(entries)
                self._connection.execute("commit")
            except BaseException:
                self._connection.execute("rollback")
                raise
        except sqlite3.Error as cause:
            raise JournalError(
                f"the journal cannot be written: {cause}; free the disk or replace it"
            ) from cause

    def redact(self, transactions: Collection[TransactionId]) -> None:
        """Forget what was said of these transactions; the chain over their commitments stays whole.

        The old content is overwritten in file and log. Raises JournalError where the disk does not take it.
        """
        try:
            self._connection.execute("begin immediate")
            try:
                self._connection.executemany(schema.REDACT, [(transaction,) for transaction in transactions])
                self._connection.execute("commit")
            except BaseException:
                self._connection.execute("rollback")
                raise
            self._connection.execute("pragma wal_checkpoint(truncate)")
        except sqlite3.Error as cause:
            raise JournalError(f"the journal cannot be redacted: {cause}") from cause

    def _insert_all(self, entries: Collection[Entry]) -> None:
        newest = self._newest()
        for entry in entries:
            if not self._is_known(entry):
                newest = self._insert(entry, newest)

    def _newest(self) -> Link | None:
        # Read in the same transaction as it is written: two writers could never fork the chain.
        query = f"select {schema.COLUMNS} from event order by seq desc limit 1"  # noqa: S608
        row = self._connection.execute(query).fetchone()
        return None if row is None else schema.link_of(row)

    def _is_known(self, entry: Entry) -> bool:
        known = self._connection.execute(
            "select amount, device, device_counter, reference from event"
            " where tx = ? and kind = ? and idem_key = ?",
            (entry.transaction, entry.kind, entry.key),
        ).fetchone()
        if known not in (None, (entry.amount, entry.device, entry.device_counter, entry.reference)):
            raise EntryConflictError(f"{entry.kind} was journalled before with other content; call service")
        return known is not None

    def _insert(self, entry: Entry, newest: Link | None) -> Link:
        seq, prev_hash = (1, GENESIS) if newest is None else (newest.seq + 1, newest.digest)
        event = Event(seq, entry, self._clock.now(), secrets.token_bytes(SALT_BYTES))
        link = Link(seq, prev_hash, chain.commitment(event), event)
        row = schema.row_of(link, event)
        self._connection.execute(f"insert into event values ({', '.join('?' * len(row))})", row)  # noqa: S608
        return link


def _configure(connection: sqlite3.Connection) -> None:
    (mode,) = connection.execute("pragma journal_mode = wal").fetchone()
    connection.execute("pragma synchronous = full")
    connection.execute("pragma secure_delete = on")
    (level,) = connection.execute("pragma synchronous").fetchone()
    if (mode, level) != ("wal", _SYNCHRONOUS_FULL):
        raise JournalError("SQLite grants no write-ahead log with full synchronisation on this disk")
    require_version(connection, _NEW_FILE)
    schema.create(connection)
