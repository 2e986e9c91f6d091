"""The initial load: everything as the city has it, all or nothing, taken up again after a kill."""

import pytest
from sqlalchemy import inspect

from kiosk.demo.cities.characters import Character
from kiosk.municipality.linkage import loader
from kiosk.municipality.linkage.loader import Progress, load
from kiosk.municipality.linkage.refused import DeliveryRefused
from kiosk.municipality.linkage.streams import Stream
from tests.municipality.linkage.link import MIHON, Link, in_silence, rows_of


def test_the_copy_is_what_the_city_has(link: Link) -> None:
    link.load()
    assert link.copy() == rows_of(link.source.store)
    with link.registry.snapshot() as copy:
        assert copy.seal_of(Character.HERO.resident_id) is not None


def test_the_load_says_from_when_and_from_where_on_changes_follow(link: Link) -> None:
    link.outlet.positions[Stream.SEALS] = 41
    link.load()
    assert link.number(Stream.SEALS) == 41
    assert link.as_of(Stream.SEALS) == link.clock.now()


def test_a_second_load_replaces_the_first_and_raises_the_version(link: Link) -> None:
    link.load()
    with link.registry.snapshot() as before:
        version = before.linkage.version
    load(link.store, link.export("again"), MIHON, link.clock.now(), in_silence)
    assert link.copy() == rows_of(link.source.store)
    with link.registry.snapshot() as after:
        assert after.linkage.version == version + 1


def test_nothing_of_the_gathering_is_left(link: Link) -> None:
    link.load()
    tables = inspect(link.store.engine).get_table_names()
    assert not [name for name in tables if name.startswith("staging_")]


def test_progress_is_told_table_by_table_up_to_the_last_row(link: Link) -> None:
    told: list[Progress] = []
    load(link.store, link.export(), MIHON, link.clock.now(), told.append)
    last = {progress.table: progress for progress in told}
    assert all(progress.rows == progress.of_rows for progress in last.values())
    assert last["persons"].rows == len(rows_of(link.source.store)["persons"])


class Interrupted(Exception):
    """The process is gone."""


def test_a_load_that_was_interrupted_goes_on_where_it_stopped(
    link: Link, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loader, "PIECE", 10)
    folder = link.export()
    told: list[Progress] = []

    def stop_at_persons(progress: Progress) -> None:
        if progress.table == "persons":
            raise Interrupted

    with pytest.raises(Interrupted):
        load(link.store, folder, MIHON, link.clock.now(), stop_at_persons)
    assert link.copy()["persons"] == []
    load(link.store, folder, MIHON, link.clock.now(), told.append)
    assert link.copy() == rows_of(link.source.store)
    persons = [progress.rows for progress in told if progress.table == "persons"]
    assert persons[0] == 20
    assert "households" not in {progress.table for progress in told}


def test_a_load_of_another_delivery_begins_anew(link: Link, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loader, "PIECE", 10)

    def stop_at_once(_progress: Progress) -> None:
        raise Interrupted

    with pytest.raises(Interrupted):
        load(link.store, link.export("first"), MIHON, link.clock.now(), stop_at_once)
    link.later(minutes=1)
    load(link.store, link.export("second"), MIHON, link.clock.now(), in_silence)
    assert link.copy() == rows_of(link.source.store)


def test_another_municipalitys_population_is_refused(link: Link) -> None:
    with pytest.raises(DeliveryRefused, match="of municipality 991015"):
        load(link.store, link.export(), "993417", link.clock.now(), in_silence)
