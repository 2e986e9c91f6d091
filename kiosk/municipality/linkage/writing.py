"""Writing the rows of a batch into the copy."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, select, tuple_, update

from kiosk.municipality.linkage.batch import Action, RowChange, TableChanges
from kiosk.municipality.linkage.descriptions import LinkedTable
from kiosk.municipality.linkage.fitting import check_unique
from kiosk.municipality.linkage.portions import portions
from kiosk.municipality.linkage.seal_pictures import keep_pictures
from kiosk.municipality.registry.records import DataVersion
from kiosk.municipality.registry.tables import seals

_OLD = "old_"
"""Tells the parameters of the key from those of the new values."""


def write(connection: Connection, folder: Path, changed: TableChanges, version: DataVersion) -> None:
    """Put and delete the rows. Raises DeliveryRefused where one does not fit.

    Rows with a version are changed where they are: a release may wait for one of them, and has to find it
    with its new version when the batch is committed, not to be told that the one it waited for is gone.
    """
    linked, puts = changed.linked, puts_of(changed)
    replaced = () if linked.is_versioned else puts
    deleted = [change for change in changed.changes if change.action is Action.DELETE]
    for some in portions([*deleted, *replaced]):
        connection.execute(delete(linked.table).where(any_of(linked, some)))
    if linked.table is seals:
        keep_pictures(connection, folder, ((change.line, change.row) for change in puts))
    check_unique(connection, changed, puts)
    if linked.is_versioned:
        _put_in_place(connection, linked, puts, version)
    elif puts:
        connection.execute(insert(linked.table), [change.row for change in puts])


def puts_of(changed: TableChanges) -> list[RowChange]:
    """The rows that are to be as the batch says from now on."""
    return [change for change in changed.changes if change.action is Action.PUT]


def any_of(linked: LinkedTable, changes: Sequence[RowChange]) -> ColumnElement[bool]:
    """The rows that these changes are about."""
    columns = [linked.table.c[name] for name in linked.key]
    keys = [_key(linked, change.row) for change in changes]
    if len(columns) == 1:
        return columns[0].in_([key[0] for key in keys])
    return tuple_(*columns).in_(keys)


def _put_in_place(
    connection: Connection, linked: LinkedTable, puts: Sequence[RowChange], version: DataVersion
) -> None:
    columns = [linked.table.c[name] for name in linked.key]
    for some in portions(puts):
        standing = {tuple(row) for row in connection.execute(select(*columns).where(any_of(linked, some)))}
        rows = [{**change.row, "version": version} for change in some]
        old = [row for row in rows if _key(linked, row) in standing]
        new = [row for row in rows if _key(linked, row) not in standing]
        if old:
            which = [column == bindparam(_OLD + column.name) for column in columns]
            values: dict[str, object] = {name: bindparam(name) for name in rows[0] if name not in linked.key}
            named = [{_OLD + key if key in linked.key else key: row[key] for key in row} for row in old]
            connection.execute(update(linked.table).where(*which).values(values), named)
        if new:
            connection.execute(insert(linked.table), new)


def _key(linked: LinkedTable, row: Mapping[str, object]) -> tuple[object, ...]:
    return tuple(row[name] for name in linked.key)
