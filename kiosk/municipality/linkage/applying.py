"""Applying a batch: in order, once, and all of it or nothing."""

from datetime import datetime

from sqlalchemy import Connection, select

from kiosk.municipality.linkage.batch import Batch, TableChanges
from kiosk.municipality.linkage.descriptions import Owner
from kiosk.municipality.linkage.fitting import check_references
from kiosk.municipality.linkage.portions import portions
from kiosk.municipality.linkage.positions import Position, advance, check_same, last_of
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.standing import check_changed
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.linkage.touching import Concerned, hold, touch
from kiosk.municipality.linkage.writing import any_of, puts_of, write
from kiosk.municipality.registry.counting import next_version
from kiosk.municipality.registry.tables import persons
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
    hold(connection, concerned)
    for changed in batch.tables:
        write(connection, batch.folder, changed, version)
    for changed in batch.tables:
        check_references(connection, changed)
    if batch.stream is Stream.KOSEKI:
        check_changed(connection, batch.tables, concerned.numbers[Owner.KOSEKI])
    touch(connection, concerned, version)


def _note(connection: Connection, changed: TableChanges, concerned: Concerned) -> None:
    """Whom the rows concern, those that are replaced and those that replace them."""
    owner = changed.linked.owner
    column = changed.linked.table.c[owner.value]
    for some in portions(changed.changes):
        before = select(column).where(any_of(changed.linked, some))
        concerned.add(owner, connection.execute(before).scalars())
    concerned.add(
        owner, (str(change.row[owner.value]) for change in changed.changes if owner.value in change.row)
    )
    if changed.linked.table is persons:
        concerned.add(Owner.HOUSEHOLD, (str(change.row["household_id"]) for change in puts_of(changed)))
