"""Killed before and after each commit of load, sync and reconcile: given again, all is as if nothing was."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import update

from kiosk.demo.cities.characters import Character
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.tables import persons
from tests.municipality.linkage.link import Link, rows_of

ROOT = Path(__file__).parents[3]
HERO = Character.HERO.resident_id


WHEN = ("before", "after")
"""Killed just before a commit, or when it is durable and before anything that follows it."""


def killed_until_done(link: Link, act: str, when: str) -> int:
    """How many commits the act was killed at before it came to its end."""
    program = [sys.executable, "-m", "tests.municipality.linkage.kill_program"]
    address = link.store.engine.url.render_as_string()
    done = subprocess.run(
        [*program, str(link.folder), address, act, when], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return int(done.stdout)


@pytest.mark.parametrize("when", WHEN)
def test_a_load_that_is_killed_at_each_commit_ends_with_the_whole_population(link: Link, when: str) -> None:
    assert link.copy()["persons"] == []
    link.export()
    assert killed_until_done(link, "load", when) > 1
    assert link.copy() == rows_of(link.source.store)


@pytest.mark.parametrize("when", WHEN)
def test_changes_that_are_killed_at_each_commit_are_taken_once_and_in_order(link: Link, when: str) -> None:
    link.loaded()
    for number in range(3):
        changed = {**link.hero(), "name": f"見本\u3000{number}"}
        link.outlet.deliver(Stream.RESIDENTS, link.clock.now(), [link.put("persons", changed)])
    link.stop(StopCause.SEAL_CANCELLED, HERO)
    assert killed_until_done(link, "sync", when) > 1
    assert link.number(Stream.RESIDENTS) == link.acknowledged(Stream.RESIDENTS) == 3
    assert link.acknowledged(Stream.CANCELLATIONS) == 1
    with link.registry.snapshot() as snapshot:
        record = snapshot.household_of(HERO)
        assert record is not None
        assert record.member(HERO).name == "見本\u30002"
        assert snapshot.seal_of(HERO) is None


@pytest.mark.parametrize("when", WHEN)
def test_a_comparison_that_is_killed_is_made_again(link: Link, when: str) -> None:
    link.loaded()
    with link.store.transaction() as connection:
        connection.execute(update(persons).where(persons.c.resident_id == HERO).values(name="別\u3000人"))
    link.digests()
    assert killed_until_done(link, "reconcile", when) > 1
    with link.registry.snapshot() as snapshot:
        record = snapshot.household_of(HERO)
    assert record is not None
    assert record.in_doubt
