"""The audit log: whoever takes out, changes or cuts off an entry is seen."""

from dataclasses import replace

import pytest
from sqlalchemy import delete, select, update

from kiosk.demo.cities.characters import Character
from kiosk.domain.refusals import Refusal
from kiosk.municipality.audit import tables
from kiosk.municipality.audit.chain import BEGINNING, Break, Head, Link, following, verify
from kiosk.municipality.audit.log import AuditEvent, append, last_head, links, told
from kiosk.municipality.ledger import tables as ledger_tables
from kiosk.municipality.ledger.person_tags import PersonTags
from kiosk.municipality.recall import Incident, concerned_papers, mark_void, write_void_list
from kiosk.municipality.store import Store
from kiosk.protocol.void_list import verify_void_list
from tests.municipality.made_up_city import MORNING, TAGS, MadeUpCity, Visit
from tests.municipality.orders import INKAN, one
from tests.protocol.world import trusted


def chain(length: int) -> list[Link]:
    made: list[Link] = []
    head = BEGINNING
    for number in range(length):
        link = following(head, b"%d" % number)
        made.append(link)
        head = Head(link.number, link.head)
    return made


def test_an_unbroken_chain_ends_in_its_head() -> None:
    made = chain(4)
    assert verify(made, [Head(2, made[1].head)]) == Head(4, made[3].head)


def test_a_changed_entry_breaks_the_chain() -> None:
    made = chain(4)
    made[1] = replace(made[1], body=b"another")
    assert verify(made, []) == Break(2, "the entry was changed")


def test_a_missing_entry_breaks_the_chain() -> None:
    made = chain(4)
    assert verify([made[0], *made[2:]], []) == Break(2, "the entry is missing")


def test_a_chain_that_was_cut_off_or_written_anew_contradicts_the_anchor() -> None:
    made = chain(4)
    assert verify(made[:2], [Head(4, made[3].head)]) == Break(
        4, "the center holds a head of an entry that is not there"
    )
    assert verify(made, [Head(3, bytes(32))]) == Break(3, "the center holds another head")


def test_two_anchors_that_contradict_each_other_are_found_whichever_comes_first() -> None:
    made = chain(3)
    both = [Head(2, made[1].head), Head(2, bytes(32))]
    for anchors in (both, both[::-1]):
        assert verify(made, anchors) == Break(2, "the center holds another head")


def test_the_beginning_can_be_anchored_too() -> None:
    assert verify(chain(1), [BEGINNING]) == Head(1, chain(1)[0].head)
    assert verify(chain(1), [Head(0, bytes(32))]) == Break(0, "the center holds another beginning")


def test_entries_come_back_in_order_with_what_they_tell(store: Store) -> None:
    with store.transaction() as connection:
        for number in range(3):
            append(store, connection, AuditEvent.LOADED, MORNING, version=number)
    with store.snapshot() as connection:
        entries = list(links(connection))
        assert verify(entries, []) == last_head(connection)
    assert [told(link)["version"] for link in entries] == [0, 1, 2]


def test_an_entry_changed_in_the_database_is_found(store: Store) -> None:
    with store.transaction() as connection:
        for number in range(3):
            append(store, connection, AuditEvent.LOADED, MORNING, version=number)
        connection.execute(update(tables.entries).where(tables.entries.c.number == 2).values(body=b"\xa0"))
    with store.snapshot() as connection:
        assert verify(links(connection), []) == Break(2, "the entry was changed")
    with store.transaction() as connection:
        connection.execute(delete(tables.entries).where(tables.entries.c.number == 2))
    with store.snapshot() as connection:
        assert verify(links(connection), []) == Break(2, "the entry is missing")


def test_issuing_is_told_with_serial_and_kind_and_a_repetition_as_such(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    visit.certificate()
    visit.certificate()
    with city.store.snapshot() as connection:
        entries = [told(link) for link in links(connection)]
    assert [entry["event"] for entry in entries] == ["issued", "repeated"]
    assert entries[0]["serial"] == entries[1]["serial"]


def test_the_papers_of_a_person_are_found_and_their_serials_marked_void(city: MadeUpCity) -> None:
    Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    Visit(city, Character.HOUSEHOLD_OF_SEVEN).quoted(one(INKAN)).certificate()
    hero = Incident(TAGS.tag(Character.HERO.resident_id), None, None, None)
    (paper,) = concerned_papers(city.store, hero)
    mark_void(city.store, [paper], "mix-up", city.clock.now())
    target = city.directory_path / "void-list.cbor"
    code = city.profile.code
    assert write_void_list(city.store, code, city.signature_key, target, city.clock.now()) == 1
    published = verify_void_list(target.read_bytes(), [trusted(city.key)], city.clock.now())
    assert [entry.serial for entry in published.void] == [paper.serial]
    assert concerned_papers(city.store, hero)[0].is_recalled
    assert len(concerned_papers(city.store, Incident(None, None, city.clock.now(), None))) == 2


def test_a_paper_that_is_void_for_verifiers_does_not_leave_again(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    visit.certificate()
    papers = concerned_papers(city.store, Incident(TAGS.tag(Character.HERO.resident_id), None, None, None))
    mark_void(city.store, papers, "mix-up", city.clock.now())
    assert visit.issued() is Refusal.ISSUE_FAILED


@pytest.mark.parametrize("other", [bytes(31) + b"\1"])
def test_without_the_recall_key_nobody_is_found(city: MadeUpCity, other: bytes) -> None:
    Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    tag = PersonTags(other).tag(Character.HERO.resident_id)
    assert concerned_papers(city.store, Incident(tag, None, None, None)) == []
    with city.store.snapshot() as connection:
        tags = connection.scalars(select(ledger_tables.line_persons.c.person_tag)).all()
    assert TAGS.tag(Character.HERO.resident_id) in tags


def test_a_line_that_is_voided_is_told_once(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    visit.certificate()
    visit.voided()
    visit.voided()
    with city.store.snapshot() as connection:
        entries = [told(link) for link in links(connection)]
    assert [entry["event"] for entry in entries] == ["issued", "voided"]
    assert entries[0]["serial"] == entries[1]["serial"]
