"""Where an initial load is gathered before any of it counts: for each linked table one without rules."""

from dataclasses import dataclass

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    MetaData,
    Table,
    delete,
    insert,
    inspect,
    select,
    update,
)

from kiosk.municipality.linkage.descriptions import LINKED_TABLES, LinkedTable
from kiosk.municipality.linkage.rows import START, Bookmark
from kiosk.municipality.linkage.tables import loading

LINE = "line"
"""The column that says in which line of its file a row stood."""

_metadata = MetaData()


@dataclass(frozen=True, slots=True)
class Staged:
    """A linked table and the table in which its rows are gathered."""

    linked: LinkedTable
    table: Table


def _staged(linked: LinkedTable) -> Staged:
    columns = [Column(column.name, column.type) for column in linked.columns]
    name = f"staging_{linked.name}"
    return Staged(
        linked,
        Table(name, _metadata, Column(LINE, Integer), *columns, Index(f"ix_{name}_key", *linked.key)),
    )


STAGED = tuple(_staged(linked) for linked in LINKED_TABLES)


def staged(name: str) -> Staged:
    """The staging of the linked table of that name. Raises LookupError."""
    for one in STAGED:
        if one.linked.name == name:
            return one
    raise LookupError("there is no linked table of that name")


def prepare(connection: Connection, source: str) -> bool:
    """Make empty staging tables for that source; True if some of it is there already and is kept."""
    known = set(connection.execute(select(loading.c.source)).scalars())
    if known == {source} and inspect(connection).has_table(STAGED[0].table.name):
        return True
    clear(connection)
    _metadata.create_all(connection)
    rows = [{"file": one.linked.name, "source": source, "position": 0, "line": 0} for one in STAGED]
    connection.execute(insert(loading), rows)
    return False


def clear(connection: Connection) -> None:
    """Remove staging tables and bookmarks."""
    _metadata.drop_all(connection)
    connection.execute(delete(loading))


def bookmark(connection: Connection, name: str) -> Bookmark:
    """How far the table's file was gathered."""
    row = connection.execute(select(loading).where(loading.c.file == name)).one_or_none()
    return START if row is None else Bookmark(row.position, row.line)


def set_bookmark(connection: Connection, name: str, mark: Bookmark) -> None:
    """The table's file was gathered so far."""
    connection.execute(
        update(loading).where(loading.c.file == name).values(position=mark.position, line=mark.line)
    )
