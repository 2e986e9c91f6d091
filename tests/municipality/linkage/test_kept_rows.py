"""A copy that an earlier version filled: what breaks a rule of today is found, stopped, and goes free."""

import json
from collections.abc import Callable

import pytest
from sqlalchemy import Table, select, update

from kiosk.demo.cities.characters import Character
from kiosk.demo.city_system.source import Source
from kiosk.municipality.linkage.differences import Difference
from kiosk.municipality.linkage.reconciling import Finding, Reconciler
from kiosk.municipality.registry.record_tables import tax_records
from kiosk.municipality.registry.tables import persons
from tests.municipality.linkage.link import MIHON, Link

HERO = Character.HERO.resident_id
Changed = Callable[[str], str]


def reconciled(link: Link) -> Finding:
    """Compared with a source that has the same rows as the copy, whatever they say."""
    folder = link.inbox.folder / "digests" / f"{len(link.inbox.digests()) + 1:010d}"
    Source(link.store, MIHON).write_digests(folder, link.clock.now(), dict(link.outlet.positions))
    return Reconciler(link.store, link.inbox, MIHON, link.clock, link.log).reconcile(folder)


def altered(link: Link, table: Table, column: str, change: Changed) -> None:
    """Change what is kept about the hero, past the linkage."""
    is_hero = table.c.resident_id == HERO
    with link.store.transaction() as connection:
        kept = connection.execute(select(table.c[column]).where(is_hero)).scalars().all()
        for value in kept:
            where = is_hero & (table.c[column] == value)
            connection.execute(update(table).where(where).values({column: change(str(value))}))


def with_field(name: str, value: object) -> Changed:
    return lambda record: json.dumps({**json.loads(record), name: value})


BROKEN = {
    "a text of spaces alone": (persons, "remarks", lambda _: "\u3000"),
    "a word that is no sex": (persons, "sex", lambda _: "M"),
    "no January address": (tax_records, "record", with_field("address_on_january_first", " ")),
    "a record of no known type": (tax_records, "record", lambda _: "{}"),
}


def test_equal_rows_that_keep_the_rules_stop_nobody(link: Link) -> None:
    assert reconciled(link.loaded()) == Finding((), frozenset())


@pytest.mark.parametrize(("table", "column", "change"), BROKEN.values(), ids=BROKEN)
def test_a_row_that_no_delivery_could_bring_stops_whom_it_concerns(
    link: Link, table: Table, column: str, change: Changed
) -> None:
    altered(link.loaded(), table, column, change)
    finding = reconciled(link)
    assert {one.table for one in finding.differences} == {table.name}
    assert finding.residents == {HERO}


def test_who_was_stopped_goes_free_with_a_row_that_keeps_the_rules(link: Link) -> None:
    altered(link.loaded(), persons, "remarks", lambda _: "\u3000")
    assert reconciled(link).residents == {HERO}
    altered(link, persons, "remarks", lambda _: "")
    assert reconciled(link) == Finding((), frozenset())


def test_a_row_that_breaks_a_rule_and_differs_is_named_once(link: Link) -> None:
    altered(link.loaded(), persons, "remarks", lambda _: "\u3000")
    folder = link.digests()
    finding = Reconciler(link.store, link.inbox, MIHON, link.clock, link.log).reconcile(folder)
    assert finding.differences == (Difference("persons", (HERO,)),)


def test_a_key_that_a_later_program_took_is_no_broken_rule(link: Link) -> None:
    altered(link.loaded(), tax_records, "record", with_field("later", 1))
    assert reconciled(link) == Finding((), frozenset())
