"""Killed at every commit of load, sync and reconcile: the same command again ends as if nothing had been."""

import io
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import update

from kiosk.demo.cities.characters import Character
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.tables import persons
from kiosk.municipality.store import Store
from tests.municipality.linkage.link import Link, rows_of
from tests.municipality.stores import new_store
from tests.municipality.test_door import Installation

ROOT = Path(__file__).parents[3]
HERO = Character.HERO.resident_id


@pytest.fixture
def file_link(tmp_path: Path) -> Link:
    return Link(tmp_path, new_store(tmp_path), io.StringIO())


def killed_until_done(link: Link, act: str, step: int = 1) -> int:
    """How many commits the act was killed at before it came to its end."""
    program = [sys.executable, "-m", "tests.municipality.linkage.kill_program"]
    done = subprocess.run(
        [*program, str(link.folder), act, str(step)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return int(done.stdout)


def test_a_load_that_is_killed_at_each_commit_ends_with_the_whole_population(file_link: Link) -> None:
    file_link.export()
    assert killed_until_done(file_link, "load") > 1
    assert file_link.copy() == rows_of(file_link.source.store)


def test_changes_that_are_killed_at_each_commit_are_taken_once_and_in_order(file_link: Link) -> None:
    link = file_link.loaded()
    for number in range(3):
        changed = {**link.hero(), "name": f"見本\u3000{number}"}
        link.outlet.deliver(Stream.RESIDENTS, link.clock.now(), [link.put("persons", changed)])
    link.stop(StopCause.SEAL_CANCELLED, HERO)
    assert killed_until_done(link, "sync") > 1
    assert link.number(Stream.RESIDENTS) == link.acknowledged(Stream.RESIDENTS) == 3
    assert link.acknowledged(Stream.CANCELLATIONS) == 1
    with link.registry.snapshot() as snapshot:
        record = snapshot.household_of(HERO)
        assert record is not None
        assert record.member(HERO).name == "見本\u30002"
        assert snapshot.seal_of(HERO) is None


def test_a_comparison_that_is_killed_is_made_again(file_link: Link) -> None:
    link = file_link.loaded()
    with link.store.transaction() as connection:
        connection.execute(update(persons).where(persons.c.resident_id == HERO).values(name="別\u3000人"))
    link.source.write_digests(link.inbox.folder / "digests" / "1", link.clock.now(), link.outlet.positions)
    killed_until_done(link, "reconcile")
    with link.registry.snapshot() as snapshot:
        record = snapshot.household_of(HERO)
    assert record is not None
    assert record.in_doubt


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from kiosk.cli import main
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
limit = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
sys.exit(main(["municipality", "load", "--config", sys.argv[2], sys.argv[3]]))
"""


def test_a_full_disk_refuses_the_load_and_leaves_the_copy_as_it_was(file_link: Link) -> None:
    link = file_link.loaded()
    before = link.copy()
    link.store.close()
    config = settings_of(link)
    limit = (link.folder / "store.sqlite").stat().st_size
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(limit), str(config), str(link.export("again"))],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "Free disk space" in done.stderr
    assert "Traceback" not in done.stderr
    assert rows_of(Store.in_file(link.folder / "store.sqlite")) == before
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


def settings_of(link: Link) -> Path:
    """A settings file with what the doors of the linkage need."""
    folder = link.folder / "installation"
    folder.mkdir()
    installation = Installation(folder)
    installation.settings["store.path"] = str(link.folder / "store.sqlite")
    installation.settings["linkage.inbox"] = str(link.inbox.folder)
    installation.write()
    return installation.config
