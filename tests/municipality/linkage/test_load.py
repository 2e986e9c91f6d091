"""The initial load: everything as the city has it, all or nothing, taken up again after a kill."""

from pathlib import Path

import pytest
from sqlalchemy import delete, inspect

from kiosk.demo.cities.characters import Character
from kiosk.municipality.linkage import gathering
from kiosk.municipality.linkage.loader import Progress, Rewind, load
from kiosk.municipality.linkage.refused import DeliveryRefused
from kiosk.municipality.linkage.staging import STAGED
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
    monkeypatch.setattr(gathering, "PIECE", 10)
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
    monkeypatch.setattr(gathering, "PIECE", 10)

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


def overtaken_by(link: Link, other: Path, when: str) -> None:
    """Load, while another load of `other` goes by as soon as a piece of the table `when` is gathered."""
    went_by: list[str] = []

    def let_by(progress: Progress) -> None:
        if progress.table == when and not went_by:
            went_by.append(when)
            load(link.store, other, MIHON, link.clock.now(), in_silence)

    load(link.store, link.export("overtaken"), MIHON, link.clock.now(), let_by)


@pytest.mark.parametrize("when", ["persons", "koseki_members"])
def test_of_two_loads_at_once_one_is_refused_and_the_other_is_whole(
    link: Link, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    monkeypatch.setattr(gathering, "PIECE", 10)
    other = link.export("other")
    with pytest.raises(DeliveryRefused, match="another load goes on"):
        overtaken_by(link, other, when)
    assert link.copy() == rows_of(link.source.store)


def test_one_delivery_loaded_twice_at_once_is_taken_once(link: Link, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "PIECE", 10)
    folder, begun = link.export(), list[Progress]()

    def again(progress: Progress) -> None:
        if not begun:
            begun.append(progress)
            load(link.store, folder, MIHON, link.clock.now(), in_silence)

    with pytest.raises(DeliveryRefused, match="another load goes on"):
        load(link.store, folder, MIHON, link.clock.now(), again)
    assert link.copy() == rows_of(link.source.store)


def test_nothing_is_kept_of_what_was_refused(link: Link) -> None:
    folder = link.export("broken")
    for picture in folder.glob("imprints/*/*.png"):
        picture.unlink()
    with pytest.raises(DeliveryRefused, match="the picture is missing"):
        load(link.store, folder, MIHON, link.clock.now(), in_silence)
    tables = inspect(link.store.engine).get_table_names()
    assert not [name for name in tables if name.startswith("staging_")]


def test_a_population_older_than_the_copy_is_refused_unless_that_is_meant(link: Link) -> None:
    folder = link.export("older")
    link.later(minutes=5)
    load(link.store, link.export("newer"), MIHON, link.clock.now(), in_silence)
    with pytest.raises(DeliveryRefused, match="older than the copy"):
        load(link.store, folder, MIHON, link.clock.now(), in_silence)
    assert link.as_of(Stream.SEALS) == link.clock.now()
    load(link.store, folder, MIHON, link.clock.now(), in_silence, Rewind.INTENDED)
    assert link.as_of(Stream.SEALS) < link.clock.now()


def test_what_a_crash_of_the_database_emptied_is_gathered_again(
    link: Link, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tables without a log are found empty then, with their bookmarks in place."""
    monkeypatch.setattr(gathering, "PIECE", 10)
    folder = link.export()

    def stop_at_persons(progress: Progress) -> None:
        if progress.table == "persons":
            raise Interrupted

    with pytest.raises(Interrupted):
        load(link.store, folder, MIHON, link.clock.now(), stop_at_persons)
    with link.store.transaction() as connection:
        for one in STAGED:
            connection.execute(delete(one.table))
    load(link.store, folder, MIHON, link.clock.now(), in_silence)
    assert link.copy() == rows_of(link.source.store)
