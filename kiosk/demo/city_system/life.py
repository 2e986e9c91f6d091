"""What happens in a made-up city: notifications, moves, seals given up.

Nobody with a part or a card is concerned: whoever plays or loads the demo finds them as they were.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import Connection, delete, select, update

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.draws import Draws
from kiosk.demo.cities.places import Places
from kiosk.demo.city_system.batches import Change, Delete, Put
from kiosk.domain.koseki import Fuhyo, FuhyoAddress
from kiosk.domain.residents import ResidentState
from kiosk.municipality.linkage.cancelling import Act, Cancellation
from kiosk.municipality.linkage.descriptions import linked_table
from kiosk.municipality.linkage.rows import Row
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.record_rows import fuhyo_from, koseki_from, koseki_values
from kiosk.municipality.registry.record_tables import koseki_members, kosekis
from kiosk.municipality.registry.tables import cards, households, persons, seals
from kiosk.municipality.store import Store

_MOVES_INSIDE, _GIVES_A_SEAL_UP, _MOVES_OUT = 5, 9, 13
"""Every so many rounds; in all others somebody's notification is recorded."""


@dataclass(frozen=True, slots=True)
class Events:
    """What the city's own system has to tell of one round."""

    cancellations: tuple[Cancellation, ...] = ()
    changes: Mapping[Stream, Sequence[Change]] = field(default_factory=dict)


class Life:
    """Goes on in the tables of the city's own system."""

    def __init__(self, store: Store, places: Places, draws: Draws) -> None:
        self._store = store
        self._places = places
        self._draws = draws

    def goes_on(self, number: int, today: date) -> Events:
        """What happens in the round of that number, already recorded."""
        with self._store.transaction() as connection:
            if not _crowd(connection):
                return Events()
            if number % _MOVES_OUT == 0:
                return self._moved_out(connection)
            if number % _GIVES_A_SEAL_UP == 0:
                return self._seal_given_up(connection)
            if number % _MOVES_INSIDE == 0:
                return self._moved_inside(connection, today)
            return self._notified(connection, today)

    def _notified(self, connection: Connection, today: date) -> Events:
        resident = self._draws.one_of(_crowd(connection))
        is_resident = persons.c.resident_id == resident
        connection.execute(update(persons).where(is_resident).values(notified_on=today))
        return Events(changes={Stream.RESIDENTS: _rows(connection, resident)})

    def _moved_inside(self, connection: Connection, today: date) -> Events:
        household, members = self._somebodys_household(connection)
        is_household = households.c.household_id == household
        former = connection.scalars(select(households.c.address).where(is_household)).one()
        address = self._places.address(self._draws)
        connection.execute(update(households).where(is_household).values(address=address))
        moved = {"address_since": today, "notified_on": today, "address_before_move": former}
        connection.execute(update(persons).where(persons.c.household_id == household).values(moved))
        home = Put(linked_table(households.name), {"household_id": household, "address": address})
        return Events(
            changes={
                Stream.RESIDENTS: (home, *_rows(connection, *members)),
                Stream.KOSEKI: tuple(_followed(connection, members, FuhyoAddress(address, today))),
            }
        )

    def _moved_out(self, connection: Connection) -> Events:
        household, members = self._somebodys_household(connection)
        gone = {"state": ResidentState.MOVED_OUT.value}
        connection.execute(update(persons).where(persons.c.household_id == household).values(gone))
        return Events(
            tuple(Cancellation(Act.STOP, StopCause.MOVED_OUT, resident) for resident in members),
            {Stream.RESIDENTS: _rows(connection, *members)},
        )

    def _seal_given_up(self, connection: Connection) -> Events:
        holders = [
            resident
            for resident in _crowd(connection)
            if connection.scalar(select(seals.c.resident_id).where(seals.c.resident_id == resident))
        ]
        if not holders:
            return Events()
        resident = self._draws.one_of(holders)
        connection.execute(delete(seals).where(seals.c.resident_id == resident))
        return Events(
            (Cancellation(Act.STOP, StopCause.SEAL_CANCELLED, resident),),
            {Stream.SEALS: (Delete(linked_table(seals.name), {"resident_id": resident}),)},
        )

    def _somebodys_household(self, connection: Connection) -> tuple[str, list[str]]:
        """A household of the crowd, and who lives in it."""
        resident = self._draws.one_of(_crowd(connection))
        lives_in = select(persons.c.household_id).where(persons.c.resident_id == resident)
        household = connection.scalars(lives_in).one()
        members = select(persons.c.resident_id).where(persons.c.household_id == household)
        return household, list(connection.scalars(members.order_by(persons.c.position)))


def _crowd(connection: Connection) -> list[str]:
    """Residents who live here and share no household with anybody who has a part or a card."""
    cast = {character.resident_id for character in Character}
    carded = select(cards.c.resident_id)
    homes = select(persons.c.household_id).where(
        persons.c.resident_id.in_(cast) | persons.c.resident_id.in_(carded)
    )
    others = select(persons.c.resident_id).where(
        persons.c.household_id.not_in(homes), persons.c.state == ResidentState.CURRENT.value
    )
    return list(connection.scalars(others.order_by(persons.c.resident_id)))


def _rows(connection: Connection, *residents: str) -> tuple[Put, ...]:
    """Their rows as they are now."""
    linked = linked_table(persons.name)
    found = select(*linked.columns).where(persons.c.resident_id.in_(residents))
    rows = connection.execute(found.order_by(persons.c.resident_id)).mappings()
    return tuple(Put(linked, dict(row)) for row in rows)


def _followed(connection: Connection, residents: Sequence[str], address: FuhyoAddress) -> Iterator[Put]:
    """The 附票 of those whose 戸籍 is kept here, which follows them to the new address."""
    concerned = select(koseki_members.c.koseki_id).where(koseki_members.c.resident_id.in_(residents))
    columns = (kosekis.c.koseki_id, kosekis.c.koseki, kosekis.c.fuhyo)
    for row in connection.execute(select(*columns).where(kosekis.c.koseki_id.in_(concerned))).all():
        moved = _at(fuhyo_from(row.fuhyo), residents, address)
        values: Row = koseki_values(koseki_from(row.koseki), moved)
        connection.execute(update(kosekis).where(kosekis.c.koseki_id == row.koseki_id).values(values))
        yield Put(linked_table(kosekis.name), values)


def _at(fuhyo: Fuhyo, residents: Sequence[str], address: FuhyoAddress) -> Fuhyo:
    members = tuple(
        replace(member, addresses=(*member.addresses, address)) if member.resident_id in residents else member
        for member in fuhyo.members
    )
    return replace(fuhyo, members=members)
