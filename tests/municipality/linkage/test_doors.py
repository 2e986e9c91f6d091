"""`kiosk municipality load`, `sync`, `reconcile` and `upgrade` as an operator gives them."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import ColumnElement, text, update

from kiosk.cli import main
from kiosk.demo.cities.characters import Character
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.tables import persons
from kiosk.municipality.store import Store
from kiosk.municipality.store.migrating import newest_revision
from tests.municipality.linkage.link import Link, rows_of
from tests.municipality.linkage.test_broken_input import edit, fields, line
from tests.municipality.test_door import Installation

ROOT = Path(__file__).parents[3]
HERO = Character.HERO.resident_id
MOMENT = r"[-0-9]{10}T[:0-9]{8}\+09:00"
ROOM = 48 * 1024
"""Bytes that a file may grow to where the disk is nearly full."""

NEARLY_FULL = """
import resource, signal, sys
from kiosk.cli import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
limit = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
sys.exit(main(sys.argv[2:]))
"""


class Operator:
    """At the console of the issuing server, with its settings file."""

    def __init__(self, link: Link, capsys: pytest.CaptureFixture[str]) -> None:
        folder = link.folder / "installation"
        folder.mkdir()
        installation = Installation(folder)
        installation.settings["store.path"] = str(link.folder / "store.sqlite")
        installation.settings["linkage.inbox"] = str(link.inbox.folder)
        installation.settings["linkage.poll_seconds"] = 0.05
        installation.write()
        self.config = installation.config
        self._capsys = capsys

    def words(self, door: str, *more: str | Path) -> list[str]:
        return ["municipality", door, "--config", str(self.config), *map(str, more)]

    def gives(self, door: str, *more: str | Path) -> tuple[int, str, str]:
        """Status, standard output, standard error."""
        status = main(self.words(door, *more))
        told = self._capsys.readouterr()
        return status, told.out, told.err

    def gives_on_a_nearly_full_disk(self, door: str, *more: str | Path, room: int = ROOM) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-c", NEARLY_FULL, str(room), *self.words(door, *more)],
            cwd=ROOT,
            check=False,
            capture_output=True,
            text=True,
        )
        return done.returncode, done.stderr


@pytest.fixture
def operator(file_link: Link, capsys: pytest.CaptureFixture[str]) -> Operator:
    return Operator(file_link, capsys)


def test_load_tells_how_far_it_is_and_needs_nothing_prepared(file_link: Link, operator: Operator) -> None:
    status, told, _ = operator.gives("load", file_link.export())
    everybody = len(rows_of(file_link.source.store)["persons"])
    assert status == 0
    assert f"persons: {everybody} of {everybody}\n" in told
    assert told.endswith("everything is issued from version 1 now\n")
    assert rows_of(Store.in_file(file_link.folder / "store.sqlite")) == rows_of(file_link.source.store)


def test_a_broken_load_is_refused_with_file_line_column_and_remedy(
    file_link: Link, operator: Operator
) -> None:
    file_link.loaded()
    before = file_link.copy()
    folder = file_link.export("broken")
    edit("cards.csv", line(3, fields(lambda row: [*row[:2], b"tomorrow"])))(folder)
    status, _, told = operator.gives("load", folder)
    assert status == 1
    assert told == (
        "kiosk municipality load: broken/cards.csv:3: column valid_from: "
        "not a date written YYYY-MM-DD; correct the field\n"
    )
    assert file_link.copy() == before


def test_sync_once_takes_what_is_there_and_says_how_far_each_stream_is(
    file_link: Link, operator: Operator
) -> None:
    file_link.loaded()
    file_link.outlet.cancel(file_link.clock.now(), ())
    file_link.outlet.deliver(Stream.TAX, file_link.clock.now())
    status, told, _ = operator.gives("sync", "--once")
    assert status == 0
    assert "cancellations: 1, as of 2026-11-21T01:00:00+00:00\n" in told
    assert "tax: 1, as of" in told
    assert "koseki: 0, as of" in told


def test_sync_once_tells_why_a_batch_cannot_be_taken(file_link: Link, operator: Operator) -> None:
    file_link.loaded()
    changed = file_link.put("persons", {**file_link.hero(), "household_id": "nowhere"})
    file_link.outlet.deliver(Stream.RESIDENTS, file_link.clock.now(), [changed])
    for _ in range(2):
        status, told, refused = operator.gives("sync", "--once")
        assert status == 1
        assert (
            "kiosk municipality sync: residents: 0000000001/persons.csv:2: column household_id: "
            "what is named is not in households; deliver both in one batch\n" in refused
        )
        assert "stopped: dangling" in told


def test_sync_without_a_population_says_what_comes_first(file_link: Link, operator: Operator) -> None:
    assert rows_of(file_link.store)["persons"] == []
    status, _, told = operator.gives("sync", "--once")
    assert status == 1
    assert "load the registry first: kiosk municipality load" in told


def test_sync_follows_until_it_is_told_to_stop(file_link: Link, operator: Operator) -> None:
    file_link.loaded()
    following = subprocess.Popen([sys.executable, "-m", "kiosk", *operator.words("sync")], cwd=ROOT)
    try:
        for number in range(2):
            folder = file_link.outlet.deliver(Stream.SEALS, file_link.clock.now())
            assert file_link.wait_for(Stream.SEALS, number + 1), folder
        os.kill(following.pid, signal.SIGTERM)
        assert following.wait(60) == 0
    finally:
        following.kill()
        following.wait()


def test_reconcile_lists_what_differs_and_has_a_status_for_it(file_link: Link, operator: Operator) -> None:
    file_link.loaded()
    status, _, told = operator.gives("reconcile")
    assert status == 1
    assert "have the city's own system make some" in told
    file_link.digests()
    assert operator.gives("reconcile")[:2] == (0, "0 rows differ, 0 residents stopped\n")
    rename_in_the_copy(file_link, persons.c.resident_id == HERO)
    assert operator.gives("reconcile")[:2] == (
        3,
        f"persons\t{HERO}\n1 rows differ, 1 residents stopped\n",
    )
    status, told, _ = operator.gives("reconcile", "--list")
    assert status == 3
    assert re.fullmatch(
        rf"persons\t{HERO}\t{MOMENT}\n1 rows differ; last compared {MOMENT}\n",
        told,
    )
    with file_link.store.transaction() as connection:
        connection.execute(text("UPDATE streams SET number = 5 WHERE stream = 'tax'"))
    status, _, told = operator.gives("reconcile")
    assert status == 1
    assert "which is not the last one of the copy" in told


def test_upgrade_says_the_revision_and_a_store_without_tables_is_no_fault(
    file_link: Link, operator: Operator
) -> None:
    assert not (file_link.folder / "store.sqlite").exists()
    for _ in range(2):
        status, told, _ = operator.gives("upgrade")
        assert (status, told) == (0, f"the store has revision {newest_revision()}\n")


def test_a_full_disk_refuses_a_load_and_leaves_the_copy_as_it_was(
    file_link: Link, operator: Operator
) -> None:
    file_link.loaded()
    before = file_link.copy()
    refused = operator.gives_on_a_nearly_full_disk("load", file_link.export("again"))
    is_told_what_to_do(refused)
    assert file_link.copy() == before


def test_a_full_disk_refuses_changes_and_they_are_taken_when_there_is_room(
    file_link: Link, operator: Operator
) -> None:
    file_link.loaded()
    before = file_link.copy()
    everybody = [
        file_link.put("persons", {**file_link.row("persons", resident_id=row[0]), "remarks": "例" * 900})
        for row in rows_of(file_link.source.store)["persons"]
    ]
    file_link.outlet.deliver(Stream.RESIDENTS, file_link.clock.now(), everybody)
    refused = operator.gives_on_a_nearly_full_disk("sync", "--once")
    is_told_what_to_do(refused)
    assert file_link.copy() == before
    assert file_link.number(Stream.RESIDENTS) == 0
    assert operator.gives("sync", "--once")[0] == 0
    assert file_link.number(Stream.RESIDENTS) == 1


def test_a_full_disk_refuses_a_comparison_and_stops_nobody_by_half(
    file_link: Link, operator: Operator
) -> None:
    file_link.loaded()
    rename_in_the_copy(file_link, persons.c.resident_id != "")
    file_link.digests()
    refused = operator.gives_on_a_nearly_full_disk("reconcile")
    is_told_what_to_do(refused)
    with file_link.registry.snapshot() as snapshot:
        record = snapshot.household_of(HERO)
    assert record is not None
    assert not record.in_doubt
    assert operator.gives("reconcile")[0] == 3


def test_an_acknowledgement_that_cannot_be_written_is_told_and_nothing_is_taken_twice(
    file_link: Link, operator: Operator
) -> None:
    file_link.loaded()
    file_link.outlet.deliver(Stream.TAX, file_link.clock.now())
    blocked = file_link.inbox.folder / "acknowledged"
    blocked.write_text("in the way", encoding="ascii")
    status, _, told = operator.gives("sync", "--once")
    assert status == 1
    assert f"{blocked}: File exists. Free disk space or give this user the rights" in told
    blocked.unlink()
    assert operator.gives("sync", "--once")[0] == 0
    assert file_link.number(Stream.TAX) == file_link.acknowledged(Stream.TAX) == 1


def is_told_what_to_do(refused: tuple[int, str]) -> None:
    status, told = refused
    assert status == 1
    assert "Free disk space" in told
    assert "Traceback" not in told


def rename_in_the_copy(link: Link, which: ColumnElement[bool]) -> None:
    with link.store.transaction() as connection:
        connection.execute(update(persons).where(which).values(name="別\u3000人"))
