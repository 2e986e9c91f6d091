"""Raising the version of what a change concerns, so that an answer that is on its way notices it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import Column, Connection, select, update

from kiosk.municipality.linkage.descriptions import Owner
from kiosk.municipality.registry.record_tables import koseki_members, kosekis
from kiosk.municipality.registry.records import DataVersion
from kiosk.municipality.registry.tables import households, persons

_AT_ONCE = 500


@dataclass(slots=True)
class Concerned:
    """Numbers of what a change concerns, gathered before and after it."""

    numbers: dict[Owner, set[str]] = field(default_factory=lambda: {owner: set() for owner in Owner})

    def add(self, owner: Owner, numbers: Iterable[str]) -> None:
        """These are concerned too."""
        self.numbers[owner].update(numbers)

    def add_households_of(self, connection: Connection, residents: Collection[str]) -> None:
        """The households that these residents belong to as the connection sees them now."""
        for some in _portions(residents):
            found = select(persons.c.household_id).where(persons.c.resident_id.in_(some))
            self.add(Owner.HOUSEHOLD, connection.execute(found).scalars())


def touch(connection: Connection, concerned: Concerned, version: DataVersion) -> None:
    """Households and 戸籍 that are concerned, themselves or by a resident, get the version."""
    residents = concerned.numbers[Owner.RESIDENT]
    concerned.add_households_of(connection, residents)
    for some in _portions(concerned.numbers[Owner.HOUSEHOLD]):
        _raise(connection, households.c.household_id, some, version)
    for some in _portions(residents):
        found = select(koseki_members.c.koseki_id).where(koseki_members.c.resident_id.in_(some))
        concerned.add(Owner.KOSEKI, connection.execute(found).scalars())
    for some in _portions(concerned.numbers[Owner.KOSEKI]):
        _raise(connection, kosekis.c.koseki_id, some, version)


def _raise(connection: Connection, key: Column[str], numbers: list[str], version: DataVersion) -> None:
    connection.execute(update(key.table).where(key.in_(numbers)).values(version=version))


def _portions(numbers: Collection[str]) -> Iterator[list[str]]:
    ordered = sorted(numbers)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]
