"""Raising the version of what a change concerns, so that an answer that is on its way notices it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import Column, Connection, select, update

from kiosk.municipality.linkage.descriptions import Owner
from kiosk.municipality.linkage.portions import portions
from kiosk.municipality.registry.record_tables import koseki_members, kosekis
from kiosk.municipality.registry.records import DataVersion
from kiosk.municipality.registry.tables import households, persons


@dataclass(slots=True)
class Concerned:
    """Numbers of what a change concerns, gathered before and after it."""

    numbers: dict[Owner, set[str]] = field(default_factory=lambda: {owner: set() for owner in Owner})

    def add(self, owner: Owner, numbers: Iterable[str]) -> None:
        """These are concerned too."""
        self.numbers[owner].update(numbers)

    def add_households_of(self, connection: Connection, residents: Collection[str]) -> None:
        """The households that these residents belong to as the connection sees them now."""
        for some in portions(sorted(residents)):
            found = select(persons.c.household_id).where(persons.c.resident_id.in_(some))
            self.add(Owner.HOUSEHOLD, connection.execute(found).scalars())

    def add_kosekis_of(self, connection: Connection, residents: Collection[str]) -> None:
        """The 戸籍 in which these residents stand as the connection sees them now."""
        for some in portions(sorted(residents)):
            found = select(koseki_members.c.koseki_id).where(koseki_members.c.resident_id.in_(some))
            self.add(Owner.KOSEKI, connection.execute(found).scalars())


def hold(connection: Connection, concerned: Concerned) -> None:
    """Lock the households and 戸籍 that are concerned, each in the order of its number, until the end.

    A release locks the records of its line in the same order (`ledger/release.py`): neither waits for the
    other while it holds what the other waits for.
    """
    residents = concerned.numbers[Owner.RESIDENT]
    concerned.add_households_of(connection, residents)
    concerned.add_kosekis_of(connection, residents)
    for key, numbers in _records(concerned):
        for some in portions(sorted(numbers)):
            connection.execute(select(key).where(key.in_(some)).order_by(key).with_for_update()).all()


def touch(connection: Connection, concerned: Concerned, version: DataVersion) -> None:
    """Households and 戸籍 that are concerned, themselves or by a resident, get the version."""
    hold(connection, concerned)
    for key, numbers in _records(concerned):
        for some in portions(sorted(numbers)):
            connection.execute(update(key.table).where(key.in_(some)).values(version=version))


def _records(concerned: Concerned) -> Iterator[tuple[Column[str], set[str]]]:
    yield households.c.household_id, concerned.numbers[Owner.HOUSEHOLD]
    yield kosekis.c.koseki_id, concerned.numbers[Owner.KOSEKI]
