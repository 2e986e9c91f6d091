"""The last step before a certificate leaves: it is released, or it is void.

In one transaction the versions of all whom the line concerns are read under a lock that a change of
them needs too. So either the release is committed before the change, and the certificate was issued
before it, or the change is seen here and nothing leaves, however long the rendering took.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, exists, insert, select, update

from kiosk.domain.residents import ResidentId
from kiosk.municipality.audit.log import AuditEvent, append
from kiosk.municipality.ledger import tables
from kiosk.municipality.ledger.rows import LedgerRow
from kiosk.municipality.registry.record_tables import koseki_members, kosekis
from kiosk.municipality.registry.tables import households, persons
from kiosk.municipality.store import Store
from kiosk.protocol.messages.issuing import LineState
from kiosk.runtime.sqlite import utc_text


def release(
    connection: Connection,
    store: Store,
    row: LedgerRow,
    concerned: Mapping[ResidentId, bytes],
    at: datetime,
) -> bool:
    """Release the line in this transaction; `concerned` gives the tag of each resident that it concerns."""
    line = connection.execute(
        select(tables.lines.c.state, tables.lines.c.released_at)
        .where(tables.lines.c.number == row.number)
        .with_for_update()
    ).one()
    if line.state != LineState.ISSUED.value:
        return False
    if any(version > row.facts.data_version for version in _versions(connection, concerned)):
        return False
    if line.released_at is None:
        _note_first(connection, row, concerned.values(), at)
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


def _note_first(connection: Connection, row: LedgerRow, tags: Iterable[bytes], at: datetime) -> None:
    is_line = tables.lines.c.number == row.number
    connection.execute(update(tables.lines).where(is_line).values(released_at=utc_text(at)))
    named = [{"number": row.number, "person_tag": tag} for tag in sorted(tags)]
    connection.execute(insert(tables.line_persons), named)


def _versions(connection: Connection, concerned: Collection[ResidentId]) -> list[int]:
    """The versions of their households and 戸籍, held until the transaction ends."""
    people = list(concerned)
    lives = exists().where(
        persons.c.household_id == households.c.household_id, persons.c.resident_id.in_(people)
    )
    stands = exists().where(
        koseki_members.c.koseki_id == kosekis.c.koseki_id, koseki_members.c.resident_id.in_(people)
    )
    return [
        *connection.scalars(select(households.c.version).where(lives).with_for_update(read=True)),
        *connection.scalars(select(kosekis.c.version).where(stands).with_for_update(read=True)),
    ]
