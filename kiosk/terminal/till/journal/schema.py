"""The journal's table, its guards, and the way of an event into a row and back."""

import sqlite3
from datetime import datetime

from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.journal.chain import Link
from kiosk.terminal.till.journal.events import Entry, Event, Kind

VERSION = 2
COLUMNS = (
    "seq, prev_hash, commitment, tx, kind, amount, device, device_counter, idem_key, reference, at, salt"
)
REDACT = (
    "update event set kind = 'redacted', tx = null, amount = null, device = null, device_counter = null,"
    " idem_key = null, reference = null, at = null, salt = null where tx = ?"
)

_TABLE = """
create table if not exists event (
    seq integer primary key,
    prev_hash blob not null,
    commitment blob not null,
    tx text,
    kind text not null,
    amount integer,
    device text,
    device_counter integer,
    idem_key text,
    reference text,
    at text,
    salt blob,
    unique (tx, kind, idem_key)
) strict
"""
_INDEX = "create index if not exists event_by_kind on event (kind, seq)"
_FORBID_DELETE = """
create trigger if not exists append_only_delete before delete on event
begin select raise(abort, 'the journal is append-only'); end
"""
_ALLOW_REDACTION_ONLY = """
create trigger if not exists append_only_update before update on event
when not (
    new.seq = old.seq and new.prev_hash = old.prev_hash and new.commitment = old.commitment
    and new.kind = 'redacted' and new.tx is null and new.amount is null and new.device is null
    and new.device_counter is null and new.idem_key is null and new.reference is null
    and new.at is null and new.salt is null
)
begin select raise(abort, 'the journal is append-only'); end
"""

Row = tuple[
    int,
    bytes,
    bytes,
    str | None,
    str,
    int | None,
    str | None,
    int | None,
    str | None,
    str | None,
    str | None,
    bytes | None,
]


def create(connection: sqlite3.Connection) -> None:
    """Make the table and its guards where they are not there yet. Raises sqlite3.Error."""
    connection.execute("begin immediate")
    for statement in (_TABLE, _INDEX, _FORBID_DELETE, _ALLOW_REDACTION_ONLY):
        connection.execute(statement)
    connection.execute(f"pragma user_version = {VERSION}")
    connection.execute("commit")


def row_of(link: Link, event: Event) -> Row:
    """The row of an event that is written now."""
    entry = event.entry
    return (
        link.seq,
        link.prev_hash,
        link.commitment,
        entry.transaction,
        entry.kind,
        entry.amount,
        entry.device,
        entry.device_counter,
        entry.key,
        entry.reference,
        event.at.isoformat(),
        event.salt,
    )


def link_of(row: Row) -> Link:
    """The row as the chain knows it."""
    seq, prev_hash, commitment = row[:3]
    return Link(seq, prev_hash, commitment, None if row[3] is None else event_of(row))


def event_of(row: Row) -> Event:
    """What a row says that was not redacted. Raises ValueError for one that was, or that says nonsense."""
    seq, _, _, tx, kind, amount, device, counter, key, reference, at, salt = row
    if None in (tx, amount, device, counter, key, reference, at, salt):
        raise ValueError(f"journal event {seq} is redacted in part")
    entry = Entry(
        TransactionId(str(tx)),
        Kind(kind),
        Yen(int(amount or 0)),
        str(device),
        int(counter or 0),
        str(key),
        str(reference),
    )
    return Event(seq, entry, datetime.fromisoformat(str(at)), bytes(salt or b""))
