"""Writing: changes from the resident system, all of one transaction or none of them."""

from datetime import date

from sqlalchemy import Connection, delete, insert, or_, select, update

from kiosk.domain.koseki import Fuhyo, Koseki
from kiosk.domain.residents import Household, Person, RegisteredSeal, ResidentId, ResidentState
from kiosk.domain.taxes import TaxAccount, TaxRecord
from kiosk.municipality.registry import record_tables, tables
from kiosk.municipality.registry.imprints import keep_imprint
from kiosk.municipality.registry.record_rows import (
    koseki_values,
    members_of,
    tax_account_values,
    tax_record_values,
)
from kiosk.municipality.registry.records import DataVersion
from kiosk.municipality.registry.rows import foreign_values, person_values, seal_values
from kiosk.protocol.identifiers import CardHash


class Change:
    """One linked change. Whatever it touches carries its version, so that a retry notices the change."""

    def __init__(self, connection: Connection, version: DataVersion) -> None:
        self._connection = connection
        self._version = version

    def add_household(self, household: Household) -> None:
        """Register a new household with its members."""
        self._connection.execute(
            insert(tables.households).values(
                household_id=household.household_id, address=household.address, version=self._version
            )
        )
        rows = [
            {**person_values(person), "position": place} for place, person in enumerate(household.members)
        ]
        self._connection.execute(insert(tables.persons), rows)
        foreign = [
            foreign_values(person.resident_id, person.foreign)
            for person in household.members
            if person.foreign is not None
        ]
        if foreign:
            self._connection.execute(insert(tables.foreign_residents), foreign)

    def update_person(self, person: Person) -> None:
        """Replace all that is registered about a resident, who stays in the same household and place.

        Raises LookupError if the resident is unknown.
        """
        self._touch(person.resident_id)
        persons, foreign = tables.persons, tables.foreign_residents
        columns = person_values(person)
        self._connection.execute(
            update(persons).where(persons.c.resident_id == person.resident_id).values(columns)
        )
        self._connection.execute(delete(foreign).where(foreign.c.resident_id == person.resident_id))
        if person.foreign is not None:
            self._connection.execute(
                insert(foreign).values(foreign_values(person.resident_id, person.foreign))
            )

    def set_state(self, resident_id: ResidentId, state: ResidentState) -> None:
        """Let certificates about a resident be issued, or stop them.

        Raises LookupError if the resident is unknown.
        """
        self._connection.execute(
            update(tables.persons)
            .where(tables.persons.c.resident_id == resident_id)
            .values(state=state.value)
        )
        self._touch(resident_id)

    def register_seal(self, seal: RegisteredSeal) -> None:
        """Register a resident's seal.

        Raises LookupError if the resident is unknown.
        """
        self._touch(seal.resident_id)
        digest = keep_imprint(self._connection, seal.imprint_png)
        self._connection.execute(insert(tables.seals).values(seal_values(seal, digest)))

    def cancel_seal(self, resident_id: ResidentId) -> None:
        """Cancel a resident's seal: after the commit no certificate of it leaves.

        Raises LookupError if the resident is unknown.
        """
        self._connection.execute(delete(tables.seals).where(tables.seals.c.resident_id == resident_id))
        self._touch(resident_id)

    def record_tax(self, record: TaxRecord) -> None:
        """Replace what is assessed for a resident in a year.

        Raises LookupError if the resident is unknown.
        """
        self._touch(record.resident_id)
        records = record_tables.tax_records
        self._connection.execute(
            delete(records).where(
                records.c.resident_id == record.resident_id, records.c.fiscal_year == record.fiscal_year
            )
        )
        self._connection.execute(insert(records).values(tax_record_values(record)))

    def record_tax_account(self, account: TaxAccount) -> None:
        """Replace what a resident was charged and paid of one tax in a year, collected in that way.

        Raises LookupError if the resident is unknown.
        """
        self._touch(account.resident_id)
        accounts = record_tables.tax_accounts
        self._connection.execute(
            delete(accounts).where(
                accounts.c.resident_id == account.resident_id,
                accounts.c.fiscal_year == account.fiscal_year,
                accounts.c.subject == account.subject.value,
                accounts.c.collection == account.collection.value,
            )
        )
        self._connection.execute(insert(accounts).values(tax_account_values(account)))

    def record_koseki(self, koseki: Koseki, fuhyo: Fuhyo) -> None:
        """Replace a 戸籍 and its 附票; who moved here from another 戸籍 leaves that one."""
        kosekis, members = record_tables.kosekis, record_tables.koseki_members
        residents = members_of(koseki)
        self._connection.execute(
            delete(members).where(
                or_(members.c.koseki_id == koseki.koseki_id, members.c.resident_id.in_(residents))
            )
        )
        self._connection.execute(delete(kosekis).where(kosekis.c.koseki_id == koseki.koseki_id))
        values = {**koseki_values(koseki, fuhyo), "version": self._version}
        self._connection.execute(insert(kosekis).values(values))
        rows = [{"resident_id": resident, "koseki_id": koseki.koseki_id} for resident in residents]
        if rows:
            self._connection.execute(insert(members), rows)

    def add_card(self, card: CardHash, resident_id: ResidentId, valid_from: date) -> None:
        """Make a card usable from `valid_from` on (a new card: the day after it was handed over)."""
        self._connection.execute(
            insert(tables.cards).values(card_hash=card, resident_id=resident_id, valid_from=valid_from)
        )

    def remove_card(self, card: CardHash) -> None:
        """Forget a card that was returned, lost or replaced; harmless for one that is not known."""
        cards = tables.cards
        holder = self._connection.execute(
            delete(cards).where(cards.c.card_hash == card).returning(cards.c.resident_id)
        ).scalar_one_or_none()
        if holder is not None:
            self._touch(ResidentId(holder))

    def _touch(self, resident_id: ResidentId) -> None:
        household_id = self._connection.execute(
            select(tables.persons.c.household_id).where(tables.persons.c.resident_id == resident_id)
        ).scalar_one_or_none()
        if household_id is None:
            raise LookupError("a change names a resident who is not in the registry; reconcile the copy")
        self._connection.execute(
            update(tables.households)
            .where(tables.households.c.household_id == household_id)
            .values(version=self._version)
        )
