"""Killed before and after each commit of load, sync and reconcile: given again, all is as if nothing was.

And during each outage nothing is issued that is older than what was acknowledged.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from kiosk.demo.cities.characters import Character
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.offers import Offer
from kiosk.domain.refusals import Refusal
from kiosk.municipality.linkage.reconciling import Reconciler
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.tables import persons
from tests.municipality.linkage.link import MIHON, Link, rows_of
from tests.municipality.linkage.test_cancellations import cancelled, linked_city
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, one

ROOT = Path(__file__).parents[3]
HERO = Character.HERO.resident_id


WHEN = ("before", "after")
"""Killed just before a commit, or when it is durable and before anything that follows it."""


def nothing() -> None:
    """Look at nothing during an outage."""


def killed_until_done(link: Link, act: str, when: str, during: Callable[[], None] = nothing) -> int:
    """How many commits the act was killed at before it came to its end; `during` each outage look around."""
    address = link.store.engine.url.render_as_string()
    program = [sys.executable, "-m", "tests.municipality.linkage.kill_program"]
    with subprocess.Popen(
        [*program, str(link.folder), address, act, when],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as killer:
        assert killer.stdin is not None
        assert killer.stdout is not None
        happened, _, number = killer.stdout.readline().partition(" ")
        while happened == "killed":
            during()
            killer.stdin.write("\n")
            killer.stdin.flush()
            happened, _, number = killer.stdout.readline().partition(" ")
    assert killer.returncode == 0
    assert happened == "done"
    return int(number)


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


@pytest.fixture
def city_link(city_in: MadeUpCity, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Link]:
    """A link that feeds the store of a city that issues."""
    made = linked_city(city_in, tmp_path_factory.mktemp("link"))
    yield made
    made.close()


def refusal_of(city: MadeUpCity, kind: CertificateKind) -> Refusal | None:
    """Why the hero, who comes now, cannot have it; None who can."""
    opened = Visit(city, Character.HERO).opened()
    if isinstance(opened, Refusal):
        return opened
    assert isinstance(opened, Offer)
    service = opened.service(kind)
    assert service is not None
    return service.unavailable


@pytest.mark.parametrize("when", WHEN)
def test_while_changes_are_killed_nothing_older_than_acknowledged_is_issued(
    city_in: MadeUpCity, city_link: Link, when: str
) -> None:
    waiting = Visit(city_in, Character.HERO).quoted(one(INKAN))
    city_link.outlet.deliver(Stream.RESIDENTS, city_link.clock.now())
    city_link.stop(StopCause.SEAL_CANCELLED, HERO)
    city_link.outlet.deliver(Stream.SEALS, city_link.clock.now())
    seen: list[tuple[bool, Refusal | None]] = []
    told = city_link.inbox.folder / "acknowledged" / Stream.CANCELLATIONS

    def look() -> None:
        is_acknowledged = told.is_file() and int(told.read_text(encoding="ascii")) == 1
        seen.append((is_acknowledged, refusal_of(city_in, CertificateKind.INKAN)))

    killed_until_done(city_link, "sync", when, look)
    assert {refusal for is_acknowledged, refusal in seen if is_acknowledged} == {Refusal.SEAL_NOT_REGISTERED}
    assert (False, None) in seen
    assert isinstance(waiting.issued(), Refusal)


@pytest.mark.parametrize("when", WHEN)
def test_while_a_load_is_killed_what_was_stopped_stays_stopped_and_all_else_is_issued(
    city_in: MadeUpCity, city_link: Link, when: str
) -> None:
    cancelled(city_link, StopCause.SEAL_CANCELLED, HERO)
    city_link.export()
    seen: set[tuple[Refusal | None, Refusal | None]] = set()

    def look() -> None:
        kinds = (CertificateKind.INKAN, CertificateKind.JUMINHYO)
        seal, certificate = (refusal_of(city_in, kind) for kind in kinds)
        seen.add((seal, certificate))

    assert killed_until_done(city_link, "load", when, look) > 1
    assert seen == {(Refusal.SEAL_NOT_REGISTERED, None)}


@pytest.mark.parametrize("when", WHEN)
def test_while_a_comparison_is_killed_nobody_who_differed_is_let_go(
    city_in: MadeUpCity, city_link: Link, when: str
) -> None:
    with city_in.store.transaction() as connection:
        connection.execute(update(persons).where(persons.c.resident_id == HERO).values(name="別\u3000人"))
    reconciler = Reconciler(city_in.store, city_link.inbox, MIHON, city_link.clock, city_link.log)
    reconciler.reconcile(city_link.digests())
    city_link.digests("0000000002")
    seen: set[Refusal | None] = set()
    killed_until_done(
        city_link, "reconcile", when, lambda: seen.add(refusal_of(city_in, CertificateKind.JUMINHYO))
    )
    assert seen == {Refusal.DATA_TOO_OLD}
