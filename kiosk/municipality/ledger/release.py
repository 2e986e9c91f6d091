"""The last step before a certificate leaves: it is released, or it is void.

In one transaction the versions of all records that the line was made from are read under a lock that a
change of them needs too; a record that is there no more was changed. So either the release is committed
before the change, and the certificate was issued before it, or the change is seen here and nothing leaves,
however long the rendering took.
"""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import Column, Connection, insert, select, update

from kiosk.municipality.audit.log import AuditEvent, append
from kiosk.municipality.ledger import tables
from kiosk.municipality.ledger.rows import LedgerRow
from kiosk.municipality.registry.record_tables import kosekis
from kiosk.municipality.registry.records import Concern, DataVersion
from kiosk.municipality.registry.tables import households
from kiosk.municipality.store import Store
from kiosk.protocol.identifiers import SerialNumber
from kiosk.protocol.messages.issuing import LineState
from kiosk.runtime.sqlite import utc_text


def release(
    connection: Connection,
    store: Store,
    row: LedgerRow,
    concern: Concern,
    tags: Collection[bytes],
    at: datetime,
) -> bool:
    """Release the line in this transaction; `tags` are those of the residents whom it concerns."""
    line = connection.execute(
        select(tables.lines.c.state, tables.lines.c.released_at)
        .where(tables.lines.c.number == row.number)
        .with_for_update()
    ).one()
    if line.state != LineState.ISSUED.value or _is_recalled(connection, row.serial):
        return False
    if not _is_unchanged(connection, concern, row.facts.data_version):
        return False
    if line.released_at is None:
        _note_first(connection, row, tags, at)
    append(
        store,
        connection,
        AuditEvent.ISSUED if line.released_at is None else AuditEvent.REPEATED,
        at,
        serial=row.serial,
        kind=row.facts.kind.value,
        card=row.facts.card,
        terminal=row.facts.terminal_certificate,
    )
    return True


def _is_recalled(connection: Connection, serial: SerialNumber) -> bool:
    """Whether verifiers are told that the paper is void: asked for again, it does not leave again."""
    recalled = select(tables.recalls.c.serial).where(tables.recalls.c.serial == serial)
    return connection.execute(recalled).first() is not None


def _note_first(connection: Connection, row: LedgerRow, tags: Iterable[bytes], at: datetime) -> None:
    is_line = tables.lines.c.number == row.number
    connection.execute(update(tables.lines).where(is_line).values(released_at=utc_text(at)))
    named = [{"number": row.number, "person_tag": tag} for tag in sorted(tags)]
    connection.execute(insert(tables.line_persons), named)


def _is_unchanged(connection: Connection, concern: Concern, since: DataVersion) -> bool:
    """Whether every record is there and none newer; all are held until the transaction ends.

    They are locked in the order in which changes lock them (`linkage/touching.py`).
    """
    if not (concern.households or concern.kosekis):
        return False
    return _all_unchanged(
        connection, households.c.household_id, concern.households, since
    ) and _all_unchanged(connection, kosekis.c.koseki_id, concern.kosekis, since)


def _all_unchanged(
    connection: Connection, key: Column[str], numbers: Collection[str], since: DataVersion
) -> bool:
    held = select(key.table.c.version).where(key.in_(numbers)).order_by(key).with_for_update(read=True)
    versions = connection.scalars(held).all()
    return len(versions) == len(numbers) and all(version <= since for version in versions)
