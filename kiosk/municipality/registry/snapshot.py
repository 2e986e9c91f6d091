"""Reading: one consistent state of the registry, within one database transaction."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.koseki import KosekiId
from kiosk.domain.residents import Household, HouseholdId, Person, RegisteredSeal, ResidentId, ResidentState
from kiosk.domain.taxes import FiscalYear, TaxAccount, TaxRecord, in_order_of_the_certificate
from kiosk.municipality.linkage.currency import Currency
from kiosk.municipality.linkage.stops import MOVES, StopCause, Stops
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registrations.records import registration_of
from kiosk.municipality.registry import queries
from kiosk.municipality.registry.record_rows import (
    fuhyo_from,
    koseki_from,
    members_of,
    tax_account_from,
    tax_record_from,
)
from kiosk.municipality.registry.records import (
    CardMapping,
    Concern,
    DataVersion,
    HouseholdRecord,
    KosekiRecord,
    Linkage,
)
from kiosk.municipality.registry.rows import person_from, seal_from
from kiosk.protocol.identifiers import CardHash
from kiosk.runtime.sqlite import moment_of


class Snapshot:
    """The registry as it stood when this object was made; nothing linked later is seen."""

    def __init__(self, connection: Connection, max_age: timedelta) -> None:
        self._connection = connection
        self._max_age = max_age
        self.linkage = self._read_linkage()
        self.currency = Currency.read(connection)

    def outdated(self, now: datetime) -> frozenset[CertificateKind]:
        """The kinds that are not issued at `now`, because a stream of changes has a gap or comes late."""
        return self.currency.outdated(now, self._max_age)

    def data_time(self, kind: CertificateKind) -> datetime:
        """The time that a certificate of this kind speaks of."""
        return self.currency.data_time(kind) or self.linkage.linked_at

    def card(self, card: CardHash) -> CardMapping | None:
        """Whose card this is, or None if the municipality does not know it, or no longer."""
        if Stops.about(self._connection, (), card).has(card.hex(), StopCause.CARD_REVOKED):
            return None
        row = self._connection.execute(queries.CARD, {"card": card}).one_or_none()
        return None if row is None else CardMapping(ResidentId(row.resident_id), row.valid_from)

    def registered_card(self, card: CardHash) -> CardMapping | None:
        """Who holds a card that was registered for certificates of the 戸籍, or None."""
        if Stops.about(self._connection, (), card).has(card.hex(), StopCause.CARD_REVOKED):
            return None
        found = registration_of(self._connection, card)
        if found is None or found.resident_id is None or found.decided_on is None:
            return None
        return CardMapping(found.resident_id, found.decided_on)

    def household_of(self, resident_id: ResidentId) -> HouseholdRecord | None:
        """The household that the resident belongs to, with all members, or None if unknown."""
        row = self._connection.execute(queries.HOUSEHOLD, {"resident": resident_id}).one_or_none()
        if row is None:
            return None
        household_id = HouseholdId(row.household_id)
        members = self._members(household_id)
        stops = Stops.about(self._connection, [member.resident_id for member in members], None)
        household = Household(
            household_id,
            row.address,
            tuple(
                replace(member, state=stops.state_of(member.resident_id) or member.state)
                for member in members
            ),
        )
        in_doubt = any(stops.has(member.resident_id, StopCause.DIFFERS) for member in members)
        return HouseholdRecord(household, DataVersion(row.version), in_doubt)

    def state_of(self, resident_id: ResidentId) -> ResidentState:
        """See `states_of`."""
        return self.states_of((resident_id,))[resident_id]

    def states_of(self, residents: Collection[ResidentId]) -> Mapping[ResidentId, ResidentState]:
        """The state of each who has a number here, a resident or somebody who stands in a 戸籍 alone.

        A stop comes before what is registered; who is no resident and is not stopped has none against them.
        """
        stops = Stops.about(self._connection, residents, None)
        rows = self._connection.execute(queries.STATES, {"residents": list(residents)})
        registered = {row.resident_id: ResidentState(row.state) for row in rows}
        return {
            resident: stops.state_of(resident) or registered.get(resident, ResidentState.CURRENT)
            for resident in residents
        }

    def concern_of(self, residents: Collection[ResidentId]) -> Concern:
        """The households and 戸籍 in which these stand, to be locked and compared before a line leaves."""
        asked = {"residents": list(residents)}
        return Concern(
            frozenset(residents),
            frozenset(map(HouseholdId, self._connection.scalars(queries.HOUSEHOLD_IDS, asked))),
            frozenset(map(KosekiId, self._connection.scalars(queries.KOSEKI_IDS, asked))),
        )

    def seal_of(self, resident_id: ResidentId) -> RegisteredSeal | None:
        """The resident's registered seal, or None. Raises PictureAltered."""
        stops = Stops.about(self._connection, [resident_id], None)
        if stops.has(resident_id, StopCause.SEAL_CANCELLED):
            return None
        found = self._connection.execute(queries.SEAL, {"resident": resident_id})
        row = found.mappings().one_or_none()
        return None if row is None else seal_from(row)

    def tax_record_of(self, resident_id: ResidentId, fiscal_year: FiscalYear) -> TaxRecord | None:
        """What is assessed for the resident in that year, or None."""
        asked = {"resident": resident_id, "year": fiscal_year}
        record = self._connection.execute(queries.TAX_RECORD, asked).scalar_one_or_none()
        return None if record is None else tax_record_from(record)

    def tax_accounts_of(self, resident_id: ResidentId, fiscal_year: FiscalYear) -> tuple[TaxAccount, ...]:
        """What the resident was charged and paid in that year, in the order of the certificate."""
        asked = {"resident": resident_id, "year": fiscal_year}
        records = self._connection.execute(queries.TAX_ACCOUNTS, asked).scalars()
        return in_order_of_the_certificate(map(tax_account_from, records))

    def koseki_of(self, resident_id: ResidentId) -> KosekiRecord | None:
        """The 戸籍 in which the resident stands, if it is kept here."""
        row = self._connection.execute(queries.KOSEKI, {"resident": resident_id}).one_or_none()
        if row is None:
            return None
        koseki = koseki_from(row.koseki)
        standing = members_of(koseki)
        stops = Stops.about(self._connection, standing, None)
        return KosekiRecord(
            koseki,
            fuhyo_from(row.fuhyo),
            DataVersion(row.version),
            in_doubt=any(stops.has(member, StopCause.DIFFERS) for member in standing),
            fuhyo_outdated=self._moves_after_the_fuhyo(stops),
        )

    def _moves_after_the_fuhyo(self, stops: Stops) -> bool:
        """Whether a move was acknowledged that the stream of the 附票 has not come up to (ADR 136)."""
        told = self.currency.streams.get(Stream.KOSEKI)
        return any(told is None or since > told.as_of for since in stops.since(MOVES))

    def _members(self, household_id: HouseholdId) -> tuple[Person, ...]:
        rows = self._connection.execute(queries.MEMBERS, {"household": household_id}).mappings()
        return tuple(person_from(row) for row in rows)

    def _read_linkage(self) -> Linkage:
        row = self._connection.execute(queries.LINKAGE).one()
        return Linkage(DataVersion(row.version), moment_of(row.linked_at))
