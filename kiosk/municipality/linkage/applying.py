"""Applying a batch: in order, once, and all of it or nothing."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, insert, select, tuple_

from kiosk.municipality.linkage.batch import Action, Batch, RowChange, TableChanges, portions
from kiosk.municipality.linkage.descriptions import LinkedTable, Owner
from kiosk.municipality.linkage.files import keep_pictures
from kiosk.municipality.linkage.fitting import check_references, check_unique
from kiosk.municipality.linkage.positions import Position, advance, check_same, last_of
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.touching import Concerned, touch
from kiosk.municipality.registry.counting import next_version
from kiosk.municipality.registry.tables import seals
from kiosk.municipality.store import Store


def apply_batch(store: Store, batch: Batch, now: datetime) -> bool:
    """Apply the batch that follows the last one; False, and nothing changed, if it was applied before.

    Raises DeliveryRefused, and then nothing was changed.
    """
    with store.transaction() as connection:
        store.in_turn(connection, "changes")
        if not is_next(connection, batch):
            return False
        _apply(connection, batch, now)
        advance(connection, Position(batch.stream, batch.number, batch.as_of, batch.digest), now)
    return True


def is_next(connection: Connection, batch: Batch) -> bool:
    """Whether the batch follows the last one of its stream; False if it was taken before.

    Raises DeliveryRefused for a gap, for time that runs backwards, for a stream that was never loaded, and
    for other content under a number that was taken.
    """
    where = Location(f"{batch.stream}/{batch.folder.name}")
    last = last_of(connection, batch.stream)
    if last is None:
        raise DeliveryRefused("not-loaded", where, "the registry was never loaded", "kiosk municipality load")
    if batch.number == last.number:
        check_same(batch.stream, batch.folder, batch.digest, last)
    if batch.number <= last.number:
        return False
    if batch.number != last.number + 1:
        raise DeliveryRefused(
            "gap",
            where,
            f"batch {last.number + 1} of {batch.stream} is missing",
            f"deliver batch {last.number + 1}",
        )
    if batch.as_of < last.as_of:
        raise DeliveryRefused(
            "time", where, "the batch is older than the one before it", "set the source's clock"
        )
    return True


def _apply(connection: Connection, batch: Batch, now: datetime) -> None:
    if not any(changed.changes for changed in batch.tables):
        return
    version = next_version(connection, now)
    concerned = Concerned()
    for changed in batch.tables:
        _note(connection, changed, concerned)
    for changed in batch.tables:
        _write(connection, batch, changed, version)
    for changed in batch.tables:
        check_references(connection, changed)
    touch(connection, concerned, version)


def _note(connection: Connection, changed: TableChanges, concerned: Concerned) -> None:
    """Whom the rows concern, those that are replaced and those that replace them."""
    owner = changed.linked.owner
    column = changed.linked.table.c[owner.value]
    for some in portions(changed.changes):
        before = select(column).where(_any_of(changed.linked, some))
        concerned.add(owner, connection.execute(before).scalars())
    concerned.add(
        owner, (str(change.row[owner.value]) for change in changed.changes if owner.value in change.row)
    )
    if owner is Owner.RESIDENT:
        concerned.add_households_of(connection, concerned.numbers[owner])


def _write(connection: Connection, batch: Batch, changed: TableChanges, version: int) -> None:
    linked = changed.linked
    for some in portions(changed.changes):
        connection.execute(delete(linked.table).where(_any_of(linked, some)))
    puts = [change for change in changed.changes if change.action is Action.PUT]
    if linked.table is seals:
        keep_pictures(connection, batch.folder, {str(change.row["imprint"]): change.line for change in puts})
    check_unique(connection, changed, puts)
    rows = [{**change.row, "version": version} if linked.is_versioned else change.row for change in puts]
    if rows:
        connection.execute(insert(linked.table), rows)


def _any_of(linked: LinkedTable, changes: Sequence[RowChange]) -> ColumnElement[bool]:
    """The rows that these changes are about."""
    columns = [linked.table.c[name] for name in linked.key]
    keys = [tuple(change.row[name] for name in linked.key) for change in changes]
    if len(columns) == 1:
        return columns[0].in_([key[0] for key in keys])
    return tuple_(*columns).in_(keys)
