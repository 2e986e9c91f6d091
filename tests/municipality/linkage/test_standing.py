"""Who stands in which 戸籍: rows and records of a delivery have to say the same."""

from dataclasses import replace

import pytest
from sqlalchemy import delete, insert

from kiosk.demo.cities.characters import Character
from kiosk.demo.city_system.batches import Change, Delete
from kiosk.municipality.linkage.descriptions import linked_table
from kiosk.municipality.linkage.loader import load
from kiosk.municipality.linkage.refused import DeliveryRefused
from kiosk.municipality.linkage.rows import Row
from kiosk.municipality.linkage.streams import Stream
from kiosk.municipality.registry.record_rows import fuhyo_from, koseki_from, koseki_values
from kiosk.municipality.registry.record_tables import koseki_members
from tests.municipality.linkage.link import MIHON, Link, in_silence

HERO = Character.HERO.resident_id


def koseki_of_hero(link: Link) -> str:
    return str(link.row("koseki_members", resident_id=HERO)["koseki_id"])


def without_the_hero(link: Link) -> Row:
    """The hero's 戸籍 as it is when the hero has left it."""
    row = link.row("kosekis", koseki_id=koseki_of_hero(link))
    koseki = koseki_from(str(row["koseki"]))
    members = tuple(
        replace(member, is_removed=True) if member.resident_id == HERO else member
        for member in koseki.members
    )
    return dict(koseki_values(replace(koseki, members=members), fuhyo_from(str(row["fuhyo"]))))


def left(_link: Link) -> Delete:
    return Delete(linked_table("koseki_members"), {"resident_id": HERO})


def test_a_load_without_the_row_of_one_who_stands_in_a_koseki_is_refused(link: Link) -> None:
    with link.source.store.transaction() as connection:
        connection.execute(delete(koseki_members).where(koseki_members.c.resident_id == HERO))
    with pytest.raises(
        DeliveryRefused, match=r"kosekis.csv:\d+: column koseki: somebody who stands in it is"
    ):
        load(link.store, link.export(), MIHON, link.clock.now(), in_silence)
    assert link.copy()["kosekis"] == []


def test_a_load_with_a_row_of_somebody_who_stands_nowhere_names_the_row(link: Link) -> None:
    nobody = "100"
    with link.source.store.transaction() as connection:
        home = koseki_of_hero(link)
        connection.execute(insert(koseki_members).values(resident_id=nobody, koseki_id=home))
    told = r"koseki_members.csv:\d+: column resident_id: who is named does not stand in that 戸籍"
    with pytest.raises(DeliveryRefused, match=told) as refused:
        load(link.store, link.export(), MIHON, link.clock.now(), in_silence)
    assert nobody not in str(refused.value)


@pytest.mark.parametrize("only", ["record", "row"])
def test_a_batch_that_changes_one_of_the_two_is_refused_and_changes_nothing(link: Link, only: str) -> None:
    link.loaded()
    before = link.copy()
    change: Change = link.put("kosekis", without_the_hero(link)) if only == "record" else left(link)
    link.outlet.deliver(Stream.KOSEKI, link.clock.now(), [change])
    assert link.follower.take_changes() == 0
    assert link.fault(Stream.KOSEKI) == "dangling"
    assert "make kosekis and koseki_members from the same" in str(link.follower.refusals[Stream.KOSEKI])
    assert link.copy() == before


def test_a_batch_that_changes_both_alike_is_taken(link: Link) -> None:
    link.loaded()
    changes: list[Change] = [link.put("kosekis", without_the_hero(link)), left(link)]
    link.outlet.deliver(Stream.KOSEKI, link.clock.now(), changes)
    assert link.follower.take_changes() == 1
    with link.registry.snapshot() as snapshot:
        assert snapshot.koseki_of(HERO) is None


def test_a_koseki_goes_together_with_all_its_rows(link: Link) -> None:
    link.loaded()
    home = koseki_of_hero(link)
    rows = [row for row in link.copy()["koseki_members"] if row[1] == home]
    changes: list[Change] = [
        *(Delete(linked_table("koseki_members"), {"resident_id": row[0]}) for row in rows),
        Delete(linked_table("kosekis"), {"koseki_id": home}),
    ]
    link.outlet.deliver(Stream.KOSEKI, link.clock.now(), changes)
    assert link.follower.take_changes() == 1


@pytest.mark.parametrize("which", ["koseki", "fuhyo"])
def test_a_record_without_a_name_is_refused(link: Link, which: str) -> None:
    link.loaded()
    row = link.row("kosekis", koseki_id=koseki_of_hero(link))
    nameless = str(row[which]).replace(
        f'"hittosha":"{koseki_from(str(row["koseki"])).hittosha}"', '"hittosha":" "'
    )
    assert nameless != row[which]
    link.outlet.deliver(Stream.KOSEKI, link.clock.now(), [link.put("kosekis", {**row, which: nameless})])
    assert link.follower.take_changes() == 0
    told = str(link.follower.refusals[Stream.KOSEKI])
    assert f"column {which}: the record leaves out a text that its paper needs; correct the record" in told
