"""A line leaves only if every record that it was made from is there, unchanged, when it leaves."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, select

from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.mihon_cast import REGISTRANT
from kiosk.domain.refusals import Refusal
from kiosk.domain.residents import ResidentId
from kiosk.municipality.linkage.descriptions import LINKED_TABLES, Owner
from kiosk.municipality.linkage.loader import load
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.registry.records import Concern
from kiosk.municipality.registry.tables import households, persons
from tests.municipality.conversation.test_registration import TOLD
from tests.municipality.conversation.test_stopped_koseki import FUHYO
from tests.municipality.ledger.test_ledger import claimed, facts
from tests.municipality.linkage.link import MIHON, Link, in_silence
from tests.municipality.linkage.test_cancellations import WaitingSigner, cancelled, linked_city
from tests.municipality.made_up_city import MadeUpCity, Visit, card_of
from tests.municipality.orders import INKAN, OWN_JUMINHYO, one

HERO = Character.HERO.resident_id


def household_of_hero(connection: Connection) -> str:
    found = select(persons.c.household_id).where(persons.c.resident_id == HERO)
    return str(connection.execute(found).scalar_one())


def removed_with_the_household(connection: Connection) -> None:
    """The hero's household and all that is kept about its members."""
    home = household_of_hero(connection)
    family = list(connection.scalars(select(persons.c.resident_id).where(persons.c.household_id == home)))
    for linked in reversed(LINKED_TABLES):
        if linked.owner is Owner.RESIDENT:
            connection.execute(delete(linked.table).where(linked.table.c.resident_id.in_(family)))
    connection.execute(delete(households).where(households.c.household_id == home))


def in_flight(city: MadeUpCity, then: Callable[[], None]) -> None:
    """From now on `then` happens between the signature and the release."""
    signer = WaitingSigner(city.office, city.signature_key, city.seal_keys)
    signer.then = then
    city.signer = signer
    city.restarted()


@pytest.fixture
def link(city_in: MadeUpCity, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Link]:
    """A link that feeds the city's own store."""
    made = linked_city(city_in, tmp_path_factory.mktemp("link"))
    yield made
    made.close()


def test_nothing_leaves_for_a_household_that_was_removed_meanwhile(city_in: MadeUpCity) -> None:
    def remove() -> None:
        with city_in.store.transaction() as connection:
            removed_with_the_household(connection)

    in_flight(city_in, remove)
    assert isinstance(Visit(city_in, Character.HERO).quoted(one(OWN_JUMINHYO)).issued(), Refusal)


def test_nothing_leaves_for_a_household_that_a_load_no_longer_has(city_in: MadeUpCity, link: Link) -> None:
    with link.source.store.transaction() as connection:
        removed_with_the_household(connection)
    population = link.export()
    in_flight(city_in, lambda: _loaded(city_in, population))
    assert isinstance(Visit(city_in, Character.HERO).quoted(one(OWN_JUMINHYO)).issued(), Refusal)


def _loaded(city: MadeUpCity, population: Path) -> None:
    load(city.store, population, MIHON, city.clock.now(), in_silence)


def test_a_line_of_whom_no_record_is_kept_does_not_leave(city_in: MadeUpCity) -> None:
    row = claimed(city_in.ledger, facts())
    nobody = Concern(frozenset({ResidentId("0")}), frozenset(), frozenset())
    assert not city_in.ledger.release(row, nobody, city_in.clock.now())


def test_a_registered_card_that_is_revoked_in_flight_has_nothing(city_in: MadeUpCity, link: Link) -> None:
    city_in.later(days=3)
    book, now = city_in.backoffice.registrations, city_in.clock.now()
    visit = Visit(city_in, Character.NEIGHBOUR)
    card = visit.card.certificate.card_hash
    book.approve(book.take(card, TOLD, now).number, REGISTRANT, now)
    in_flight(city_in, lambda: cancelled(link, StopCause.CARD_REVOKED, card.hex()))
    assert isinstance(visit.quoted(one(FUHYO)).issued(), Refusal)


def test_a_card_of_a_resident_that_is_revoked_in_flight_has_nothing(city_in: MadeUpCity, link: Link) -> None:
    card = card_of(Character.HERO).certificate.card_hash
    in_flight(city_in, lambda: cancelled(link, StopCause.CARD_REVOKED, card.hex()))
    assert isinstance(Visit(city_in, Character.HERO).quoted(one(INKAN)).issued(), Refusal)
