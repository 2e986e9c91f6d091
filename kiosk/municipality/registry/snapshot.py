"""Reading: one consistent state of the registry, within one database transaction."""

from sqlalchemy import Connection, select

from kiosk.domain.residents import Household, HouseholdId, Person, RegisteredSeal, ResidentId
from kiosk.municipality.registry import tables
from kiosk.municipality.registry.records import CardMapping, DataVersion, HouseholdRecord, Linkage
from kiosk.municipality.registry.rows import person_from, seal_from
from kiosk.protocol.identifiers import CardHash
from kiosk.runtime.sqlite import moment_of


class Snapshot:
    """The registry as it stood when this object was made; nothing linked later is seen."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.linkage = self._read_linkage()

    def card(self, card: CardHash) -> CardMapping | None:
        """Whose card this is, or None if the municipality does not know it."""
        row = self._connection.execute(
            select(tables.cards).where(tables.cards.c.card_hash == card)
        ).one_or_none()
        return None if row is None else CardMapping(ResidentId(row.resident_id), row.valid_from)

    def household_of(self, resident_id: ResidentId) -> HouseholdRecord | None:
        """The household that the resident belongs to, with all members, or None if unknown."""
        households, persons = tables.households, tables.persons
        row = self._connection.execute(
            select(households)
            .join(persons, persons.c.household_id == households.c.household_id)
            .where(persons.c.resident_id == resident_id)
        ).one_or_none()
        if row is None:
            return None
        household_id = HouseholdId(row.household_id)
        household = Household(household_id, row.address, self._members(household_id))
        return HouseholdRecord(household, DataVersion(row.version))

    def seal_of(self, resident_id: ResidentId) -> RegisteredSeal | None:
        """The resident's registered seal, or None."""
        row = (
            self._connection.execute(select(tables.seals).where(tables.seals.c.resident_id == resident_id))
            .mappings()
            .one_or_none()
        )
        return None if row is None else seal_from(row)

    def _members(self, household_id: HouseholdId) -> tuple[Person, ...]:
        persons, foreign = tables.persons, tables.foreign_residents
        columns = [column for column in foreign.c if column.name != "resident_id"]
        rows = self._connection.execute(
            select(persons, *columns)
            .outerjoin(foreign, foreign.c.resident_id == persons.c.resident_id)
            .where(persons.c.household_id == household_id)
            .order_by(persons.c.position)
        ).mappings()
        return tuple(person_from(row) for row in rows)

    def _read_linkage(self) -> Linkage:
        row = self._connection.execute(select(tables.linkage)).one()
        return Linkage(DataVersion(row.version), moment_of(row.linked_at))
