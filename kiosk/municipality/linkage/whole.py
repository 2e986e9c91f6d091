"""Whether what was gathered is a whole register: no row twice, nobody without a household."""

from collections.abc import Iterator

from sqlalchemy import Column, Connection, Select, Table, UniqueConstraint, and_, exists, func, select

from kiosk.municipality.linkage.descriptions import LinkedTable, Owner, linked_table
from kiosk.municipality.linkage.refused import DeliveryRefused, Location
from kiosk.municipality.linkage.staging import LINE, STAGED, Staged, staged
from kiosk.municipality.linkage.standing import check_gathered
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.tables import imprints, persons

_HOUSEHOLD_PLACE = ("household_id", "position")


def check_whole(connection: Connection) -> None:
    """Raise DeliveryRefused, naming file and line, unless everything fits together."""
    for one in STAGED:
        _check_once(connection, one, one.linked.key)
        for constraint in one.linked.table.constraints:
            if isinstance(constraint, UniqueConstraint):
                _check_once(connection, one, tuple(column.name for column in constraint.columns))
        for column in one.linked.columns:
            _check_reference(connection, one, column)
    _check_once(connection, staged(persons.name), _HOUSEHOLD_PLACE)
    check_gathered(connection)


def _check_once(connection: Connection, one: Staged, names: tuple[str, ...]) -> None:
    columns = [one.table.c[name] for name in names]
    lines = one.table.c[LINE]
    twice = connection.execute(
        select(func.min(lines), func.max(lines)).group_by(*columns).having(func.count() > 1).limit(1)
    ).one_or_none()
    if twice is not None:
        raise DeliveryRefused(
            "duplicate",
            Location(f"{one.linked.name}.csv", twice[1], ", ".join(names)),
            f"the same stands in line {twice[0]}",
            "remove one of them",
        )


def _targets(linked: LinkedTable, column: Column[object]) -> Iterator[Column[object]]:
    """What the column's values have to be found in: by a key, or because all streams are here at once."""
    yield from (key.column for key in column.foreign_keys if key.column.table is not imprints)
    is_of_resident = linked.owner is Owner.RESIDENT and column.name == Owner.RESIDENT.value
    if is_of_resident and linked.stream is not Stream.RESIDENTS:
        yield persons.c.resident_id


def _check_reference(connection: Connection, one: Staged, column: Column[object]) -> None:
    for target in _targets(one.linked, column):
        parents = staged(linked_table(target.table.name).name).table
        line = connection.scalars(_first_dangling(one.table, column.name, parents, target.name)).first()
        if line is not None:
            raise DeliveryRefused(
                "dangling",
                Location(f"{one.linked.name}.csv", line, column.name),
                f"what is named is not in {target.table.name}.csv",
                "deliver both together",
            )


def _first_dangling(child: Table, column: str, parents: Table, target: str) -> Select[int]:
    return select(func.min(child.c[LINE])).where(
        and_(child.c[column].is_not(None), ~exists().where(parents.c[target] == child.c[column]))
    )
