"""Where an initial load is gathered before any of it counts: for each linked table one without rules."""

from dataclasses import dataclass

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    delete,
    func,
    insert,
    inspect,
    select,
    update,
)
from sqlalchemy.schema import CreateTable

from kiosk.municipality.linkage.descriptions import LINKED_TABLES, LinkedTable
from kiosk.municipality.linkage.rows import START, Bookmark
from kiosk.municipality.linkage.tables import loading
from kiosk.municipality.store import Store

LINE = "line"
"""The column that says in which line of its file a row stood."""

_metadata = MetaData()


@dataclass(frozen=True, slots=True)
class Staged:
    """A linked table, the table in which its rows are gathered, and the index by which they are checked."""

    linked: LinkedTable
    table: Table
    index: Index


def _staged(linked: LinkedTable) -> Staged:
    name = f"staging_{linked.name}"
    columns = [Column(column.name, column.type) for column in linked.columns]
    table = Table(name, _metadata, Column(LINE, Integer), *columns)
    return Staged(linked, table, Index(f"ix_{name}_key", *(table.c[name] for name in linked.key)))


STAGED = tuple(_staged(linked) for linked in LINKED_TABLES)


STANDING = Table(
    "staging_standing",
    _metadata,
    Column(LINE, Integer),
    Column("resident_id", String),
    Column("koseki_id", String),
)
"""Who stands in which 戸籍 by its record, and the line of that."""

_STANDING_KEY = Index("ix_staging_standing_key", STANDING.c.resident_id)


def staged(name: str) -> Staged:
    """The staging of the linked table of that name. Raises LookupError."""
    for one in STAGED:
        if one.linked.name == name:
            return one
    raise LookupError("there is no linked table of that name")


def prepare(store: Store, connection: Connection, source: str) -> bool:
    """Make empty staging tables for that source; True if some of it is there already and is kept."""
    known = set(connection.execute(select(loading.c.source)).scalars())
    if known == {source} and _is_all_there(connection):
        return True
    clear(connection)
    for one in STAGED:
        connection.execute(CreateTable(one.table))
    connection.execute(CreateTable(STANDING))
    store.leave_unlogged(connection, [STANDING, *(one.table for one in STAGED)])
    rows = [{"file": one.linked.name, "source": source, "position": 0, "line": 0} for one in STAGED]
    connection.execute(insert(loading), rows)
    return False


def _is_all_there(connection: Connection) -> bool:
    """Whether each table has what its bookmark says; a crash of the database empties those without a log."""
    if not inspect(connection).has_table(STAGED[0].table.name):
        return False
    return all(
        rows_of(connection, one) == max(bookmark(connection, one.linked.name).line - 1, 0) for one in STAGED
    )


def make_ready(connection: Connection) -> None:
    """Index what is gathered, for the checks; made once and at the end, it costs a fraction."""
    for one in STAGED:
        one.index.create(connection, checkfirst=True)
    _STANDING_KEY.create(connection, checkfirst=True)


def clear(connection: Connection) -> None:
    """Remove bookmarks and staging tables, in the order in which a load that is under way locks them."""
    connection.execute(delete(loading))
    _metadata.drop_all(connection)


def bookmark(connection: Connection, name: str) -> Bookmark:
    """How far the table's file was gathered."""
    row = connection.execute(select(loading).where(loading.c.file == name)).one_or_none()
    return START if row is None else Bookmark(row.position, row.line)


def move_bookmark(connection: Connection, name: str, source: str, old: Bookmark, new: Bookmark) -> bool:
    """The table's file was gathered from `old` to `new`; False if another load has gone on meanwhile."""
    is_ours = (loading.c.file == name) & (loading.c.source == source) & (loading.c.position == old.position)
    moved = update(loading).where(is_ours).values(position=new.position, line=new.line)
    return connection.execute(moved).rowcount == 1


def is_of(connection: Connection, source: str) -> bool:
    """Whether what is gathered is of that source; held until the transaction ends."""
    sources = connection.scalars(select(loading.c.source).with_for_update()).all()
    return bool(sources) and set(sources) == {source}


def rows_of(connection: Connection, one: Staged) -> int:
    """How many rows of a table are gathered."""
    return connection.execute(select(func.count()).select_from(one.table)).scalar_one()
