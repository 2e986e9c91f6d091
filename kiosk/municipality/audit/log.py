"""Writing and reading the audit log within the transactions of what it tells of."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, insert, select

from kiosk.municipality.audit import tables
from kiosk.municipality.audit.chain import BEGINNING, Head, Link, following
from kiosk.municipality.store import Store
from kiosk.protocol import canonical
from kiosk.runtime.sqlite import utc_text

_PIECE = 5_000


class AuditEvent(StrEnum):
    """What is kept for years."""

    STARTED = "started"
    ISSUED = "issued"
    REPEATED = "repeated"
    VOIDED = "voided"
    OUTCOME = "outcome"
    LOADED = "loaded"
    CANCELLED = "cancelled"
    """A batch of cancellations counts: no certificate on what it stops is issued after this entry."""
    RECONCILED = "reconciled"
    RECALLED = "recalled"
    REGISTRATION_APPLIED = "registration-applied"
    REGISTRATION_APPROVED = "registration-approved"
    REGISTRATION_REJECTED = "registration-rejected"
    REGISTRATION_FORGOTTEN = "registration-forgotten"


Fact = str | int | bytes


def append(store: Store, connection: Connection, event: AuditEvent, at: datetime, **facts: Fact) -> Head:
    """Add an entry in this transaction; entries of others wait until it ends, so it is added last.

    `facts` name serial numbers, kinds, cards and terminals by hash; never what a certificate says.
    """
    store.in_turn(connection, "audit")
    link = following(
        last_head(connection), canonical.encode({"at": utc_text(at), "event": event.value, **facts})
    )
    connection.execute(insert(tables.entries).values(number=link.number, body=link.body, head=link.head))
    return Head(link.number, link.head)


def last_head(connection: Connection) -> Head:
    """The head of the whole log."""
    entries = tables.entries
    row = connection.execute(
        select(entries.c.number, entries.c.head).order_by(entries.c.number.desc()).limit(1)
    ).one_or_none()
    return BEGINNING if row is None else Head(row.number, row.head)


def holds(connection: Connection, head: Head) -> bool:
    """Whether the log had this head when it had so many entries; that it is unbroken, `verify` proves."""
    if head.number == BEGINNING.number:
        return head == BEGINNING
    found = select(tables.entries.c.head).where(tables.entries.c.number == head.number)
    return connection.execute(found).scalar_one_or_none() == head.digest


def links(connection: Connection, first: int = 1) -> Iterator[Link]:
    """The entries from a number on, in their order."""
    entries = tables.entries
    while True:
        piece = connection.execute(
            select(entries).where(entries.c.number >= first).order_by(entries.c.number).limit(_PIECE)
        ).all()
        if not piece:
            return
        for row in piece:
            yield Link(row.number, row.body, row.head)
        first = piece[-1].number + 1


def told(link: Link) -> Mapping[str, Fact]:
    """What an entry tells."""
    return canonical.decode(link.body)  # type: ignore[return-value]


def anchors(connection: Connection) -> list[Head]:
    """The heads that the center holds, as far as it has told."""
    return [Head(row.number, row.head) for row in connection.execute(select(tables.anchors))]


def note_anchor(connection: Connection, head: Head, at: datetime) -> None:
    """The center holds this head."""
    known = select(tables.anchors.c.number).where(tables.anchors.c.number == head.number)
    if connection.execute(known).scalar_one_or_none() is None:
        connection.execute(
            insert(tables.anchors).values(number=head.number, head=head.digest, anchored_at=utc_text(at))
        )
