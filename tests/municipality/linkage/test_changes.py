"""Batches: in order, once, all of one or nothing; a gap stops what needs the stream and nothing else."""

from datetime import timedelta
from pathlib import Path
from shutil import rmtree

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.city_system.batches import Delete
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.residents import ResidentId
from kiosk.municipality.linkage.descriptions import linked_table
from kiosk.municipality.linkage.follower import Follower
from kiosk.municipality.linkage.inbox import Inbox
from kiosk.municipality.linkage.streams import Stream, streams_of
from tests.municipality.linkage.link import MIHON, Link

HERO = Character.HERO.resident_id
NEWCOMER = ResidentId("7700000001")


def name_of_hero(link: Link) -> str:
    with link.registry.snapshot() as snapshot:
        record = snapshot.household_of(HERO)
    assert record is not None
    return record.member(HERO).name


def version_of_hero(link: Link) -> int:
    with link.registry.snapshot() as snapshot:
        record = snapshot.household_of(HERO)
    assert record is not None
    return record.version


def renamed(link: Link, name: str) -> None:
    link.outlet.deliver(
        Stream.RESIDENTS, link.clock.now(), [link.put("persons", {**link.hero(), "name": name})]
    )


def test_a_batch_changes_the_copy_and_is_acknowledged(link: Link) -> None:
    link.loaded()
    before = version_of_hero(link)
    renamed(link, "見本\u3000新")
    assert link.follower.take_changes() == 1
    link.follower.take_changes()
    assert name_of_hero(link) == "見本\u3000新"
    assert version_of_hero(link) > before
    assert link.acknowledged(Stream.RESIDENTS) == 1


def test_batches_are_taken_in_the_order_of_their_numbers(link: Link) -> None:
    link.loaded()
    for number in range(12):
        renamed(link, f"見本\u3000{number}")
    assert link.follower.take_changes() == 12
    assert name_of_hero(link) == "見本\u300011"


def test_a_batch_that_was_taken_is_not_taken_again(link: Link) -> None:
    link.loaded()
    renamed(link, "見本\u3000一")
    link.follower.take_changes()
    before = version_of_hero(link)
    assert link.follower.take_changes() == 0
    assert version_of_hero(link) == before


def test_an_empty_batch_says_that_nothing_changed_until_then(link: Link) -> None:
    link.loaded()
    before = version_of_hero(link)
    link.later(minutes=20)
    link.outlet.deliver(Stream.TAX, link.clock.now())
    link.follower.take_changes()
    assert link.as_of(Stream.TAX) == link.clock.now()
    assert version_of_hero(link) == before


def test_a_gap_stops_the_kinds_that_need_the_stream_and_says_so(link: Link) -> None:
    link.loaded()
    for stream in Stream:
        link.outlet.deliver(stream, link.clock.now())
    missing = link.outlet.deliver(Stream.SEALS, link.clock.now())
    link.outlet.deliver(Stream.SEALS, link.clock.now())
    missing.rename(link.folder / "lost")
    link.follower.take_cancellations()
    link.follower.take_changes()
    with link.registry.snapshot() as snapshot:
        assert snapshot.outdated(link.clock.now()) == {CertificateKind.INKAN}
    assert link.fault(Stream.SEALS) == "gap"
    assert '"event": "link-refused", "stream": "seals", "reason": "gap"' in link.logged.getvalue()


def test_the_missing_batch_lets_everything_go_on(link: Link) -> None:
    link.loaded()
    missing = link.outlet.deliver(Stream.SEALS, link.clock.now())
    link.outlet.deliver(Stream.SEALS, link.clock.now())
    missing.rename(link.folder / "lost")
    link.follower.take_changes()
    (link.folder / "lost").rename(missing)
    assert link.follower.take_changes() == 2
    assert link.fault(Stream.SEALS) is None


def test_a_gap_is_told_once_however_often_it_is_looked_at(link: Link) -> None:
    link.loaded()
    link.outlet.positions[Stream.KOSEKI] = 5
    link.outlet.deliver(Stream.KOSEKI, link.clock.now())
    for _ in range(3):
        link.follower.take_changes()
    assert link.logged.getvalue().count("link-refused") == 1


@pytest.mark.parametrize("kind", CertificateKind)
def test_a_link_that_comes_late_stops_what_needs_it(link: Link, kind: CertificateKind) -> None:
    link.loaded()
    link.later(minutes=31)
    for stream in Stream:
        if stream in streams_of(kind):
            link.outlet.deliver(stream, link.clock.now())
    link.follower.take_cancellations()
    link.follower.take_changes()
    with link.registry.snapshot() as snapshot:
        outdated = snapshot.outdated(link.clock.now())
    assert kind not in outdated
    assert outdated == {other for other in CertificateKind if streams_of(other) - streams_of(kind)}


def test_a_whole_household_moves_in_and_out_in_one_batch_each(link: Link) -> None:
    link.loaded()
    home = {"household_id": "77", "address": "例示県みほん市新町1番地"}
    newcomer = {**link.hero(), "resident_id": NEWCOMER, "household_id": "77", "position": 0}
    changes = [link.put("persons", newcomer), link.put("households", home)]
    link.outlet.deliver(Stream.RESIDENTS, link.clock.now(), changes)
    link.follower.take_changes()
    with link.registry.snapshot() as snapshot:
        record = snapshot.household_of(NEWCOMER)
        assert record is not None
        assert record.household.address == home["address"]
    gone = [
        Delete(linked_table("households"), {"household_id": "77"}),
        Delete(linked_table("persons"), {"resident_id": NEWCOMER}),
    ]
    link.outlet.deliver(Stream.RESIDENTS, link.clock.now(), gone)
    link.follower.take_changes()
    with link.registry.snapshot() as snapshot:
        assert snapshot.household_of(NEWCOMER) is None
    assert link.fault(Stream.RESIDENTS) is None


def test_a_resident_who_goes_does_not_wait_for_the_other_streams(link: Link) -> None:
    """Seals and taxes come from systems of their own, which may clear away later."""
    link.loaded()
    streams_before = {stream: link.fault(stream) for stream in Stream}
    gone = Character.NO_SEAL.resident_id
    cards = [row for row in link.copy()["cards"] if row[1] == gone]
    assert [row for row in link.copy()["tax_records"] if row[0] == gone]
    link.outlet.deliver(
        Stream.RESIDENTS,
        link.clock.now(),
        [
            *(Delete(linked_table("cards"), {"card_hash": row[0]}) for row in cards),
            Delete(linked_table("persons"), {"resident_id": gone}),
        ],
    )
    assert link.follower.take_changes() == 1
    assert {stream: link.fault(stream) for stream in Stream} == streams_before


def test_a_seal_may_come_before_its_resident(link: Link) -> None:
    link.loaded()
    seal = {**link.row("seals", resident_id=HERO), "resident_id": NEWCOMER, "registration_number": "770001"}
    link.outlet.deliver(Stream.SEALS, link.clock.now(), [link.put("seals", seal)])
    assert link.follower.take_changes() == 1
    with link.registry.snapshot() as snapshot:
        assert snapshot.household_of(NEWCOMER) is None
        assert snapshot.seal_of(NEWCOMER) is not None


def test_who_changes_household_touches_the_old_one_and_the_new_one(link: Link) -> None:
    link.loaded()
    seal_less = Character.NO_SEAL.resident_id
    target = link.row("persons", resident_id=seal_less)
    before = version_of_hero(link)
    moved = {**link.hero(), "household_id": target["household_id"], "position": 99}
    link.outlet.deliver(Stream.RESIDENTS, link.clock.now(), [link.put("persons", moved)])
    link.follower.take_changes()
    with link.registry.snapshot() as snapshot:
        left = snapshot.household_of(seal_less)
    assert left is not None
    assert left.version > before
    assert HERO in {person.resident_id for person in left.household.members}


class InboxOfMany(Inbox):
    """Another server takes what lies here just as this one wants to, and the source clears it away."""

    other: Follower

    def batch(self, stream: Stream, number: int) -> Path | None:
        folder = super().batch(stream, number)
        if folder is not None:
            self.other.take_changes()
            rmtree(folder)
        return folder


def test_a_batch_that_another_server_took_first_is_no_fault(link: Link) -> None:
    link.loaded()
    renamed(link, "見本\u3000新")
    inbox = InboxOfMany(link.inbox.folder)
    inbox.other = link.follower
    slower = Follower(link.store, inbox, MIHON, link.clock, link.log)
    assert slower.take_changes() == 0
    assert name_of_hero(link) == "見本\u3000新"
    assert link.fault(Stream.RESIDENTS) is None
    assert "link-refused" not in link.logged.getvalue()


def test_a_batch_of_a_time_to_come_keeps_nothing_fresh(link: Link) -> None:
    link.loaded()
    link.outlet.deliver(Stream.SEALS, link.clock.now() + timedelta(minutes=6))
    link.follower.take_changes()
    with link.registry.snapshot() as snapshot:
        assert snapshot.outdated(link.clock.now()) == {CertificateKind.INKAN}
        assert snapshot.outdated(link.clock.now() + timedelta(minutes=1)) == set()


def test_an_acknowledgement_is_taken_back_by_a_load_alone(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path)
    told = tmp_path / "acknowledged" / Stream.TAX
    inbox.acknowledge(Stream.TAX, 8)
    inbox.acknowledge(Stream.TAX, 7)
    assert told.read_text(encoding="ascii") == "8\n"
    inbox.acknowledge(Stream.TAX, 7, by_load=True)
    assert told.read_text(encoding="ascii") == "7\n"
