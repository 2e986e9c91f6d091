"""Whether the rows of a batch fit into the copy: checked by table and line before the database would."""

from collections.abc import Sequence

from sqlalchemy import Column, Connection, UniqueConstraint, func, select

from kiosk.municipality.linkage.batch import Action, RowChange, TableChanges
from kiosk.municipality.linkage.descriptions import LINKED_TABLES
from kiosk.municipality.linkage.portions import portions
from kiosk.municipality.linkage.refused import DeliveryRefused
from kiosk.municipality.registry.tables import persons


def check_unique(connection: Connection, changed: TableChanges, puts: Sequence[RowChange]) -> None:
    """Raise DeliveryRefused if a row to be put has what another row has and only one may have."""
    for constraint in changed.linked.table.constraints:
        if isinstance(constraint, UniqueConstraint):
            for column in constraint.columns:
                _check_column(connection, changed, puts, column)


def check_references(connection: Connection, changed: TableChanges) -> None:
    """Raise DeliveryRefused if a put row names what is not there, or a deleted one is still named."""
    puts = [change for change in changed.changes if change.action is Action.PUT]
    for column in changed.linked.columns:
        for key in column.foreign_keys:
            _check_parents(connection, changed, puts, (column.name, key.column))
    for linked in LINKED_TABLES:
        for child in linked.columns:
            for key in child.foreign_keys:
                if key.column.table is changed.linked.table:
                    _check_children(connection, changed, child, key.column)
    if changed.linked.table is persons:
        _check_places(connection, changed, puts)


def _check_column(
    connection: Connection, changed: TableChanges, puts: Sequence[RowChange], column: Column[object]
) -> None:
    first_lines: dict[object, int] = {}
    for change in puts:
        if first_lines.setdefault(change.row[column.name], change.line) != change.line:
            raise _duplicate(changed, change.line, column.name)
    for some in portions(puts):
        values = {change.row[column.name]: change.line for change in some}
        taken = connection.execute(select(column).where(column.in_(list(values)))).scalars().first()
        if taken is not None:
            raise _duplicate(changed, values[taken], column.name)


def _check_parents(
    connection: Connection,
    changed: TableChanges,
    puts: Sequence[RowChange],
    reference: tuple[str, Column[object]],
) -> None:
    name, target = reference
    for some in portions(puts):
        named = {change.row[name]: change.line for change in some}
        known = set(connection.execute(select(target).where(target.in_(list(named)))).scalars())
        missing = [line for value, line in named.items() if value not in known]
        if missing:
            raise DeliveryRefused(
                "dangling",
                changed.located(min(missing), name),
                f"what is named is not in {_name(target)}",
                "deliver both in one batch",
            )


def _check_children(
    connection: Connection, changed: TableChanges, child: Column[object], target: Column[object]
) -> None:
    deleted = [change for change in changed.changes if change.action is Action.DELETE]
    for some in portions(deleted):
        gone = {change.row[target.name]: change.line for change in some}
        still = connection.execute(select(child).where(child.in_(list(gone)))).scalars().first()
        if still is not None:
            raise DeliveryRefused(
                "dangling",
                changed.located(gone[still], target.name),
                f"{_name(child)} still names what is deleted",
                "delete both in one batch",
            )


def _check_places(connection: Connection, changed: TableChanges, puts: Sequence[RowChange]) -> None:
    for some in portions(puts):
        homes = {str(change.row["household_id"]): change.line for change in some}
        twice = connection.execute(
            select(persons.c.household_id)
            .where(persons.c.household_id.in_(list(homes)))
            .group_by(persons.c.household_id, persons.c.position)
            .having(func.count() > 1)
        ).scalars()
        for home in twice:
            raise _duplicate(changed, homes[home], "position")


def _duplicate(changed: TableChanges, line: int, column: str) -> DeliveryRefused:
    return DeliveryRefused(
        "duplicate", changed.located(line, column), "another row has the same", "correct one of them"
    )


def _name(column: Column[object]) -> str:
    table = column.table
    return str(table.description)
