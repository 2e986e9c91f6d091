"""PostgreSQL: who waits for a batch to be committed finds the records that it changed, not none."""

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from sqlalchemy import Column, select

from kiosk.demo.cities.characters import Character
from kiosk.demo.city_system.batches import Put
from kiosk.domain.refusals import Refusal
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.record_tables import koseki_members, kosekis
from kiosk.municipality.registry.tables import households, persons
from tests.municipality.linkage.held_commit import HeldCommit
from tests.municipality.linkage.test_releases import in_flight
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import OWN_JUMINHYO, one

HERO = Character.HERO.resident_id


@pytest.fixture
def city(tmp_path: Path) -> Iterator[MadeUpCity]:
    made = MadeUpCity(tmp_path, database="postgresql")
    yield made
    made.close()


@pytest.fixture
def held(city: MadeUpCity, tmp_path_factory: pytest.TempPathFactory) -> Iterator[HeldCommit]:
    made = HeldCommit(city, tmp_path_factory.mktemp("link"))
    yield made
    made.close()


def same_again(city: MadeUpCity, held: HeldCommit, key: Column[str], where: Column[str]) -> Put:
    """The hero's record, put once more as it is."""
    with city.store.snapshot() as connection:
        number = connection.execute(select(where.table.c[key.name]).where(where == HERO)).scalar_one()
    return held.link.put(key.table.name, held.link.row(key.table.name, **{key.name: number}))


@pytest.mark.parametrize(
    ("stream", "key", "where"),
    [
        (Stream.RESIDENTS, households.c.household_id, persons.c.resident_id),
        (Stream.KOSEKI, kosekis.c.koseki_id, koseki_members.c.resident_id),
    ],
    ids=["household", "koseki"],
)
def test_a_record_that_a_batch_puts_anew_is_found_with_its_new_version(
    city: MadeUpCity, held: HeldCommit, stream: Stream, key: Column[str], where: Column[str]
) -> None:
    put = same_again(city, held, key, where)
    with city.registry.snapshot() as snapshot:
        before = snapshot.linkage.version
    taken = held.written(stream, put)
    is_record = key == put.row[key.name]
    with city.store.transaction() as connection:
        version = select(key.table.c.version).where(is_record).with_for_update(read=True)
        assert connection.execute(version).scalar_one() > before
    assert taken.result() == 1
    assert held.was_awaited


def test_a_release_that_waits_for_a_batch_sees_it(city: MadeUpCity, held: HeldCommit) -> None:
    taken: list[Future[int]] = []
    put = same_again(city, held, households.c.household_id, persons.c.resident_id)
    in_flight(city, lambda: taken.append(held.written(Stream.RESIDENTS, put)))
    assert isinstance(Visit(city, Character.HERO).quoted(one(OWN_JUMINHYO)).issued(), Refusal)
    assert taken[0].result() == 1
    assert held.was_awaited
