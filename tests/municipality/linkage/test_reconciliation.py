"""Copy and source compared row by row through digests: who differs is stopped, and goes free when equal."""

import re
from datetime import date, datetime

import pytest
from sqlalchemy import delete, select, update

from kiosk.demo.cities.characters import Character
from kiosk.municipality.audit.log import links, told
from kiosk.municipality.linkage.descriptions import LINKED_TABLES
from kiosk.municipality.linkage.differences import Difference, KeptDifference, kept_differences, last_success
from kiosk.municipality.linkage.reconciling import OVERDUE_AFTER, Finding, NotComparable, Reconciler
from kiosk.municipality.linkage.refused import DeliveryRefused
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.tables import cards, persons, seals
from kiosk.runtime.clock import SteppedClock
from tests.municipality.linkage.link import MIHON, Link
from tests.municipality.linkage.test_broken_input import edit

HERO = Character.HERO.resident_id
_LAST_FIELD = re.compile(rb"(?m)^([0-9a-f]{3},[0-9a-f]{64}),[0-9a-f]+$")


def reconciled(link: Link, name: str = "0000000001") -> Finding:
    return Reconciler(link.store, link.inbox, MIHON, link.clock, link.log).reconcile(link.digests(name))


def rename_hero(link: Link, name: str) -> None:
    with link.store.transaction() as connection:
        connection.execute(update(persons).where(persons.c.resident_id == HERO).values(name=name))


def known(link: Link) -> list[KeptDifference]:
    with link.store.snapshot() as connection:
        return kept_differences(connection)


def in_doubt(link: Link) -> bool:
    with link.registry.snapshot() as snapshot:
        record = snapshot.household_of(HERO)
    assert record is not None
    return record.in_doubt


def test_equal_tables_have_equal_digests(link: Link) -> None:
    assert reconciled(link.loaded()) == Finding((), frozenset())


def test_a_row_that_differs_stops_the_person(link: Link) -> None:
    link.loaded()
    with link.store.transaction() as connection:
        connection.execute(update(persons).where(persons.c.resident_id == HERO).values(name="別\u3000人"))
    assert reconciled(link) == Finding((Difference("persons", (HERO,)),), frozenset({HERO}))
    assert in_doubt(link)


def test_a_row_that_is_missing_is_found(link: Link) -> None:
    link.loaded()
    with link.store.transaction() as connection:
        connection.execute(delete(seals).where(seals.c.resident_id == HERO))
    assert reconciled(link).differences == (Difference("seals", (HERO,)),)


def test_who_no_longer_differs_goes_free(link: Link) -> None:
    link.loaded()
    name = str(link.hero()["name"])
    for written in ("別\u3000人", name):
        with link.store.transaction() as connection:
            connection.execute(update(persons).where(persons.c.resident_id == HERO).values(name=written))
        reconciled(link, f"{len(link.inbox.digests()) + 1:010d}")
    assert not in_doubt(link)


def test_digests_of_another_position_are_not_compared(link: Link) -> None:
    link.loaded()
    link.outlet.deliver(Stream.TAX, link.clock.now())
    with pytest.raises(NotComparable, match="take all batches first"):
        reconciled(link)


def test_load_and_reconciliation_stand_in_the_audit_log(link: Link) -> None:
    reconciled(link.load())
    with link.store.snapshot() as connection:
        entries = [told(entry) for entry in links(connection)]
    assert [entry["event"] for entry in entries] == ["loaded", "reconciled"]
    assert (entries[1]["rows"], entries[1]["residents"]) == (0, 0)


def test_a_tree_with_nodes_of_another_name_is_refused(link: Link) -> None:
    link.loaded()
    folder = link.digests()
    edit("persons.tree.csv", lambda data: data.replace(b"\nfff,", b"\nffg,"))(folder)
    with pytest.raises(DeliveryRefused, match=r"persons.tree.csv:\d+: column path: not hexadecimal"):
        Reconciler(link.store, link.inbox, MIHON, link.clock, link.log).reconcile(folder)
    edit("persons.tree.csv", lambda data: data.replace(b"\nffg,", b"\nffff,"))(folder)
    with pytest.raises(DeliveryRefused, match=r"persons.tree.csv: the tree is not whole"):
        Reconciler(link.store, link.inbox, MIHON, link.clock, link.log).reconcile(folder)
    assert not in_doubt(link)


def test_files_of_digests_that_do_not_fit_are_not_read(link: Link) -> None:
    link.loaded()
    folder = link.digests()
    (folder / "persons.tree.csv").unlink()
    link.outlet.deliver(Stream.TAX, link.clock.now())
    link.follower.take_changes()
    with pytest.raises(NotComparable):
        Reconciler(link.store, link.inbox, MIHON, link.clock, link.log).reconcile(folder)


def test_a_person_whom_only_the_source_has_stops_the_household(link: Link) -> None:
    link.loaded()
    child = Character.HERO_CHILD.resident_id
    with link.store.transaction() as connection:
        for linked in reversed(LINKED_TABLES):
            if "resident_id" in linked.table.c:
                connection.execute(delete(linked.table).where(linked.table.c.resident_id == child))
    assert {HERO, child} <= reconciled(link).residents
    assert in_doubt(link)


def test_a_person_whom_the_source_has_in_another_household_stops_both(link: Link) -> None:
    link.loaded()
    stranger = Character.NO_SEAL.resident_id
    with link.store.transaction() as connection:
        moved = select(persons.c.household_id).where(persons.c.resident_id == stranger).scalar_subquery()
        values = {"household_id": moved, "position": 90}
        child = Character.HERO_CHILD.resident_id
        connection.execute(update(persons).where(persons.c.resident_id == child).values(values))
    assert HERO in reconciled(link).residents
    assert in_doubt(link)


class ClockThatLinks(SteppedClock):
    """A batch comes before the time is told: after the comparison, before anybody is stopped or let go."""

    def __init__(self, link: Link) -> None:
        super().__init__(link.clock.now())
        self._link = link

    def now(self) -> datetime:
        self._link.follower.take_changes()
        return super().now()


def test_nobody_is_let_go_when_a_batch_came_during_the_comparison(link: Link) -> None:
    link.loaded()
    name = str(link.hero()["name"])
    with link.store.transaction() as connection:
        connection.execute(update(persons).where(persons.c.resident_id == HERO).values(name="別\u3000人"))
    reconciled(link)
    with link.store.transaction() as connection:
        connection.execute(update(persons).where(persons.c.resident_id == HERO).values(name=name))
    equal = link.digests("0000000002")
    link.outlet.deliver(Stream.TAX, link.clock.now())
    clock = ClockThatLinks(link)
    with pytest.raises(NotComparable, match="have new digests made"):
        Reconciler(link.store, link.inbox, MIHON, clock, link.log).reconcile(equal)
    assert in_doubt(link)
    assert [one.key for one in known(link)] == [(HERO,)]


def test_who_differs_is_stopped_even_if_a_batch_came_during_the_comparison(link: Link) -> None:
    link.loaded()
    rename_hero(link, "別\u3000人")
    different = link.digests()
    link.outlet.deliver(Stream.TAX, link.clock.now())
    with pytest.raises(NotComparable):
        Reconciler(link.store, link.inbox, MIHON, ClockThatLinks(link), link.log).reconcile(different)
    assert in_doubt(link)


def test_what_differs_is_known_until_it_is_found_equal(link: Link) -> None:
    link.loaded()
    name, found_at = str(link.hero()["name"]), link.clock.now()
    rename_hero(link, "別\u3000人")
    for number in (1, 2):
        reconciled(link, f"{number:010d}")
        assert known(link) == [KeptDifference("persons", (HERO,), found_at)]
        link.later(days=1)
    rename_hero(link, name)
    reconciled(link, "0000000003")
    assert known(link) == []


def test_a_load_is_as_good_as_a_comparison(link: Link) -> None:
    link.load()
    with link.store.snapshot() as connection:
        success = last_success(connection)
    assert success is not None
    assert success.at == link.clock.now()


def test_a_comparison_that_is_overdue_is_told_once_until_it_is_made(link: Link) -> None:
    link.load()
    reconciler = Reconciler(link.store, link.inbox, MIHON, link.clock, link.log)
    link.clock.set(link.clock.now() + OVERDUE_AFTER)
    reconciler.take_due()
    assert "reconciliation-overdue" not in link.logged.getvalue()
    link.later(seconds=1)
    for _ in range(2):
        reconciler.take_due()
    assert link.logged.getvalue().count("reconciliation-overdue") == 1
    link.digests()
    assert reconciler.take_due() == 1
    link.clock.set(link.clock.now() + 2 * OVERDUE_AFTER)
    reconciler.take_due()
    assert link.logged.getvalue().count("reconciliation-overdue") == 2


def test_digests_are_compared_by_one_of_several_servers(link: Link) -> None:
    link.load()
    link.digests()
    servers = [Reconciler(link.store, link.inbox, MIHON, link.clock, link.log) for _ in range(2)]
    assert [server.take_due() for server in servers] == [1, 0]


def test_a_key_that_its_column_cannot_hold_is_refused(link: Link) -> None:
    link.loaded()
    with link.store.transaction() as connection:
        connection.execute(update(cards).values(valid_from=date(2020, 1, 1)))
    folder = link.digests()
    edit("cards.rows.csv", lambda data: _LAST_FIELD.sub(rb"\1,no-card", data))(folder)
    with pytest.raises(DeliveryRefused, match=r"cards.rows.csv:\d+: column card_hash: not bytes in hexadec"):
        Reconciler(link.store, link.inbox, MIHON, link.clock, link.log).reconcile(folder)


def test_digests_are_compared_on_the_way_although_batches_never_pause(link: Link) -> None:
    link.load()
    rename_hero(link, "別\u3000人")
    for stream in Stream:
        link.outlet.deliver(stream, link.clock.now())
    link.digests()
    for stream in Stream:
        link.outlet.deliver(stream, link.clock.now())
    link.follower.take_changes_and_digests()
    assert in_doubt(link)
    assert [one.key for one in known(link)] == [(HERO,)]
    assert {link.number(stream) for stream in Stream if stream is not Stream.CANCELLATIONS} == {2}


@pytest.mark.parametrize("spoil", ["half a manifest", "batches that never come"])
def test_digests_that_cannot_be_compared_hold_nothing_up(link: Link, spoil: str) -> None:
    link.load()
    if spoil == "half a manifest":
        manifest = link.digests() / "manifest.json"
        manifest.write_bytes(manifest.read_bytes()[:40])
    else:
        link.outlet.positions[Stream.TAX] = 9
        link.digests()
        link.outlet.positions[Stream.TAX] = 0
    link.outlet.deliver(Stream.TAX, link.clock.now())
    link.follower.take_changes_and_digests()
    assert link.number(Stream.TAX) == 1
