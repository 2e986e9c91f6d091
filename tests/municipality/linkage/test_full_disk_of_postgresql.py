"""A PostgreSQL server without room refuses a batch or a load whole, and takes it when there is room again."""

from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError

from kiosk.municipality.command import told
from kiosk.municipality.linkage.currency import Currency
from kiosk.municipality.linkage.follower import Follower
from kiosk.municipality.linkage.loader import load
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.tables import persons
from kiosk.municipality.store import Store
from tests.municipality.linkage.link import MIHON, Link, in_silence, rows_of
from tests.municipality.postgresql import DURABLE, Cluster

ROOM = 3 * 2**20 // 2
"""Bytes: more than any file of an empty cluster and than a segment of its log, less than the batch needs."""
_LENGTH = 20_000


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    made = Cluster(DURABLE, "--wal-segsize=1")
    yield made
    made.stop()


def incompressible(seed: str) -> str:
    """A long text of kanji that no compression makes short."""
    digests = b"".join(sha256(f"{seed}{number}".encode()).digest() for number in range(_LENGTH // 16))
    pairs = zip(digests[::2], digests[1::2], strict=True)
    return "".join(chr(0x4E00 + (high * 256 + low) % 0x5000) for high, low in pairs)


def deliver_long_remarks(link: Link) -> None:
    link.outlet.deliver(
        Stream.RESIDENTS,
        link.clock.now(),
        [
            link.put(
                "persons", {**link.row("persons", resident_id=row[0]), "remarks": incompressible(str(row[0]))}
            )
            for row in rows_of(link.source.store)["persons"]
        ],
    )


def take_changes(link: Link, store: Store) -> None:
    Follower(store, link.inbox, MIHON, link.clock, link.log).take_changes()


def position(store: Store) -> int:
    with store.snapshot() as connection:
        return Currency.read(connection).streams[Stream.RESIDENTS].number


def test_a_full_disk_of_postgresql_refuses_a_batch_which_is_taken_when_there_is_room(
    cluster: Cluster, tmp_path: Path
) -> None:
    address = cluster.address_of_new_database()
    with closing(Store.at(address)) as store, closing(Link(tmp_path, given=store)) as link:
        link.load()
        before = link.copy()
        deliver_long_remarks(link)
    cluster.let_files_grow_to(ROOM)
    with closing(Store.at(address)) as store, pytest.raises(DBAPIError) as refused:
        take_changes(link, store)
    assert "could not extend file" in told(refused.value)
    assert "Free disk space" in told(refused.value)
    cluster.let_files_grow_to(None)
    with closing(Store.at(address)) as store:
        assert rows_of(store) == before
        assert position(store) == 0
        take_changes(link, store)
        assert position(store) == 1


def test_a_full_disk_of_postgresql_ends_a_load_which_goes_on_when_there_is_room(
    cluster: Cluster, tmp_path: Path
) -> None:
    address = cluster.address_of_new_database()
    with closing(Store.at(address)) as store, closing(Link(tmp_path, given=store)) as link:
        link.load()
        before = link.copy()
        with link.source.store.transaction() as connection:
            for resident in list(connection.scalars(select(persons.c.resident_id))):
                is_one = persons.c.resident_id == resident
                connection.execute(update(persons).where(is_one).values(remarks=incompressible(resident)))
        population = link.export("long")
    cluster.let_files_grow_to(ROOM)
    with closing(Store.at(address)) as store, pytest.raises(DBAPIError) as refused:
        load(store, population, MIHON, link.clock.now(), in_silence)
    assert "could not extend file" in told(refused.value)
    assert "Free disk space" in told(refused.value)
    cluster.let_files_grow_to(None)
    with closing(Store.at(address)) as store:
        assert rows_of(store) == before
        load(store, population, MIHON, link.clock.now(), in_silence)
        assert rows_of(store) == rows_of(link.source.store)
