"""One row a line; nothing that a certificate says is ever in it."""

import hashlib
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import Table, select

from kiosk.demo.cities.characters import Character
from kiosk.domain.certificates import CertificateKind, Item
from kiosk.domain.money import Yen
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.municipality import tables
from kiosk.municipality.ledger import Ledger, LedgerRow, LineFacts, LineKey
from kiosk.municipality.registry import DataVersion
from kiosk.municipality.store import Store
from kiosk.protocol.identifiers import CardHash, RequestDigest
from kiosk.protocol.messages.issuing import LineState
from tests.municipality.made_up_city import MORNING, TAGS, MadeUpCity, Visit, cast
from tests.municipality.orders import one, whole_household
from tests.municipality.stores import DATABASES, new_address

TODAY = date(2026, 11, 21)
CARD = CardHash(bytes(32))


def facts(order: str = "an order", line: int = 0) -> LineFacts:
    return LineFacts(
        key=LineKey(RequestDigest(hashlib.sha256(order.encode()).digest()), line),
        card=CARD,
        kind=CertificateKind.INKAN,
        fee=Yen(300),
        issued_on=TODAY,
        not_after=MORNING + timedelta(minutes=1),
        data_version=DataVersion(7),
        data_time=MORNING,
        printer_profile=GENERIC_PRINTER,
        terminal_certificate=bytes(32),
    )


def claimed(ledger: Ledger, line: LineFacts) -> LedgerRow:
    """The row of a line that the daily cap does not stand against."""
    row = ledger.claim(line, copies_per_day=10)
    assert row is not None
    return row


@pytest.fixture
def ledger(store: Store) -> Ledger:
    return Ledger(store, TAGS)


def test_a_line_is_unknown_until_it_is_claimed(ledger: Ledger) -> None:
    assert ledger.find(facts().key) is None
    row = claimed(ledger, facts())
    assert row.state is LineState.ISSUED
    assert ledger.find(facts().key) == row


def test_claiming_again_finds_the_first_row_whatever_else_changed(ledger: Ledger) -> None:
    first = claimed(ledger, facts())
    again = replace(facts(), issued_on=date(2026, 11, 22), data_version=DataVersion(9))
    assert claimed(ledger, again) == first


def test_facts_come_back_as_they_were(ledger: Ledger) -> None:
    assert claimed(ledger, facts()).facts == facts()


def test_every_row_has_a_serial_a_settlement_id_and_a_seed_of_its_own(ledger: Ledger) -> None:
    rows = [claimed(ledger, facts(order, line)) for order in ("one", "two") for line in (0, 1)]
    assert len({row.serial for row in rows}) == 4
    assert len({row.settlement for row in rows}) == 4
    assert len({row.seed for row in rows}) == 4
    assert rows[0].serial == "20261121-00000001"


def test_a_void_line_stays_void(ledger: Ledger) -> None:
    issued = claimed(ledger, facts())
    assert ledger.void(facts(), MORNING) == replace(issued, state=LineState.VOID)
    assert claimed(ledger, facts()).state is LineState.VOID


def test_a_line_can_be_voided_before_it_was_ever_issued(ledger: Ledger) -> None:
    assert ledger.void(facts(), MORNING).state is LineState.VOID
    assert claimed(ledger, facts()).state is LineState.VOID


@pytest.mark.parametrize("database", DATABASES)
def test_a_row_survives_the_process(tmp_path: Path, database: str) -> None:
    address = new_address(tmp_path, database)
    first = Store.at(address)
    row = claimed(Ledger(first, TAGS), facts())
    first.close()
    second = Store.at(address)
    found = Ledger(second, TAGS).find(facts().key)
    second.close()
    assert found == row


def test_a_serial_is_never_given_twice_even_at_the_same_moment(ledger: Ledger) -> None:
    together = Barrier(8)

    def claim(number: int) -> str:
        together.wait()
        return claimed(ledger, facts(f"order {number}")).serial

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(claim, range(8)))) == 8


def test_the_history_counts_what_was_issued_and_not_voided(ledger: Ledger) -> None:
    claimed(ledger, facts("one"))
    claimed(ledger, facts("two"))
    ledger.void(facts("two"), MORNING)
    claimed(ledger, replace(facts("three"), issued_on=date(2026, 11, 20)))
    claimed(ledger, replace(facts("four"), card=CardHash(bytes(31) + b"\1")))
    history = ledger.history(CARD, TODAY)
    assert history.last_issued_on == TODAY
    assert history.issued_today == {CertificateKind.INKAN: 1}


def test_a_card_gets_no_more_of_a_kind_and_day_than_its_copies(ledger: Ledger) -> None:
    first = ledger.claim(facts("one"), copies_per_day=1)
    assert ledger.claim(facts("two"), copies_per_day=1) is None
    assert ledger.find(facts("two").key) is None
    assert ledger.claim(facts("one"), copies_per_day=1) == first
    for allowed in (
        replace(facts("two"), kind=CertificateKind.JUMINHYO),
        replace(facts("three"), issued_on=date(2026, 11, 22)),
        replace(facts("four"), card=CardHash(bytes(31) + b"\1")),
    ):
        assert ledger.claim(allowed, copies_per_day=1) is not None


def test_a_voided_copy_can_be_had_again(ledger: Ledger) -> None:
    ledger.claim(facts("one"), copies_per_day=1)
    ledger.void(facts("one"), MORNING)
    assert ledger.claim(facts("two"), copies_per_day=1) is not None


def test_claims_at_the_same_moment_cannot_exceed_the_copies(ledger: Ledger) -> None:
    together = Barrier(8)

    def claim(number: int) -> LedgerRow | None:
        together.wait()
        return ledger.claim(facts(f"order {number}"), copies_per_day=3)

    with ThreadPoolExecutor(8) as pool:
        rows = list(pool.map(claim, range(8)))
    assert sum(row is not None for row in rows) == 3


def test_a_card_without_history_has_none(ledger: Ledger) -> None:
    history = ledger.history(CARD, TODAY)
    assert (history.last_issued_on, history.issued_today) == (None, {})


def rows_about_issuing(store: Store) -> bytes:
    """All rows of the tables that are kept for years, as bytes to search in."""
    linked = {
        table.name
        for part in (tables.registry, tables.records)
        for table in vars(part).values()
        if isinstance(table, Table)
    }
    with store.snapshot() as connection:
        rows = [
            value if isinstance(value, bytes) else str(value).encode()
            for table in tables.metadata.sorted_tables
            if table.name not in linked
            for row in connection.execute(select(table))
            for value in row
        ]
    return b"\n".join(rows)


def test_neither_ledger_nor_log_holds_anything_that_a_certificate_says(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(whole_household(3, Item.KOJIN_BANGO, Item.HONSEKI)))
    visit.certificate()
    visit.voided()
    kept = rows_about_issuing(city.store) + city.logged.getvalue().encode()
    for person in cast().households[0].members:
        for secret in (
            person.name,
            person.name_kana,
            person.kojin_bango,
            person.honseki or "",
            person.resident_id,
        ):
            assert secret.encode() not in kept
    assert not re.search(rb"(?<![0-9a-f])\d{12}(?![0-9a-f])", city.logged.getvalue().encode())
