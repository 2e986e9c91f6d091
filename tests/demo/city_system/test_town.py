"""Life in a made-up city goes on, and the copy follows it to the last row."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import insert, select

from kiosk.demo.cities import tameshi
from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.loading import write_register
from kiosk.demo.city_system.source import Source
from kiosk.demo.city_system.town import Town
from kiosk.domain.municipalities import MunicipalityCode
from kiosk.municipality.linkage.follower import Follower
from kiosk.municipality.linkage.inbox import Inbox
from kiosk.municipality.linkage.loader import load
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.linkage.tables import stops
from kiosk.municipality.registry import Registry
from kiosk.municipality.registry.record_tables import kosekis
from kiosk.municipality.registry.tables import cards, persons
from kiosk.municipality.store import Store, upgrade
from kiosk.runtime.clock import SteppedClock
from kiosk.runtime.log import EventLog
from tests.municipality.linkage.link import in_silence, rows_of

TAMESHI = MunicipalityCode("993417")
BEGIN = datetime(2026, 11, 21, 10, tzinfo=UTC)


_TEMPORARY = TemporaryDirectory()


@cache
def filled() -> Path:
    """The city's own system and the copy after the initial load, made once a process."""
    folder = Path(_TEMPORARY.name)
    city, copy = Store.in_file(folder / "city-system.sqlite"), Store.in_file(folder / "store.sqlite")
    upgrade(city)
    with Registry(city).change(BEGIN) as change:
        write_register(tameshi(), change)
    upgrade(copy)
    Source(city, TAMESHI).write_load(folder / "population", BEGIN, dict.fromkeys(Stream, 0))
    load(copy, folder / "population", TAMESHI, BEGIN, in_silence)
    city.close()
    copy.close()
    return folder


@dataclass
class Followed:
    """A town, and an issuing server that follows it."""

    folder: Path

    def __post_init__(self) -> None:
        self.clock = SteppedClock(BEGIN)
        shutil.copytree(filled(), self.folder, dirs_exist_ok=True)
        self.city = Store.in_file(self.folder / "city-system.sqlite")
        self.copy = Store.in_file(self.folder / "store.sqlite")
        self.town = Town(self.folder, TAMESHI)
        log = EventLog("municipality", self.clock, StringIO())
        self.follower = Follower(self.copy, Inbox(self.folder / "inbox"), TAMESHI, self.clock, log)

    def lives(self, rounds: int) -> None:
        for _ in range(rounds):
            self.clock.set(self.clock.now() + timedelta(seconds=20))
            self.town.go_on(self.clock.now())
            self.follower.take_cancellations()
            self.follower.take_changes()

    def stopped(self) -> set[str]:
        with self.copy.snapshot() as connection:
            return set(connection.scalars(select(stops.c.cause)))

    def close(self) -> None:
        self.town.close()
        self.city.close()
        self.copy.close()


@pytest.fixture
def followed(tmp_path: Path) -> Iterator[Followed]:
    made = Followed(tmp_path)
    yield made
    made.close()


def test_the_copy_follows_whatever_happens_to_the_last_row(followed: Followed) -> None:
    before = rows_of(followed.city)
    followed.lives(13)
    after = rows_of(followed.city)
    assert rows_of(followed.copy) == after
    for table in ("households", "persons", "seals", "kosekis"):
        assert after[table] != before[table], table


def test_a_seal_given_up_and_a_move_elsewhere_come_as_cancellations(followed: Followed) -> None:
    followed.lives(13)
    assert followed.stopped() == {"seal-cancelled", "moved-out"}


def test_who_moves_inside_keeps_the_former_address(followed: Followed) -> None:
    followed.lives(5)
    with followed.copy.snapshot() as connection:
        moved = connection.execute(select(persons).where(persons.c.address_before_move != "")).mappings()
        (first, *_) = [row for row in moved if row["address_since"] == followed.clock.now().date()]
        addresses = [row.fuhyo for row in connection.execute(select(kosekis.c.fuhyo)).all()]
    assert any(str(first["address_before_move"]) in fuhyo for fuhyo in addresses)


def test_where_everybody_has_a_card_nothing_happens(followed: Followed) -> None:
    with followed.city.transaction() as connection:
        for resident in connection.scalars(select(persons.c.resident_id)).all():
            card = {"card_hash": resident.encode(), "resident_id": resident, "valid_from": BEGIN.date()}
            connection.execute(insert(cards).values(card))
    before = rows_of(followed.city)
    followed.lives(5)
    assert rows_of(followed.city) == before


def test_nobody_with_a_part_is_concerned(followed: Followed) -> None:
    neighbour = Character.NEIGHBOUR.resident_id
    is_neighbour = persons.c.resident_id == neighbour
    with followed.city.snapshot() as connection:
        before = connection.execute(select(persons).where(is_neighbour)).one()
    followed.lives(13)
    with followed.city.snapshot() as connection:
        assert connection.execute(select(persons).where(is_neighbour)).one() == before
