"""The store: the same promises in SQLite and in PostgreSQL."""

import json
from datetime import date
from pathlib import Path
from threading import Event, Thread

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import column, insert, select, table, text, update
from sqlalchemy.exc import ArgumentError, IntegrityError

from kiosk.municipality.registry import record_tables
from kiosk.municipality.store import Store, StoreOutdated, require_current, upgrade
from kiosk.municipality.store.migrating import newest_revision, revision_of
from kiosk.municipality.tables import linkage, metadata, registry
from tests.municipality.postgresql import cluster
from tests.municipality.stores import DATABASES

HOME = {"household_id": "1", "address": "みほん市", "version": 1}


def stored(store: Store) -> list[str]:
    with store.snapshot() as connection:
        return list(connection.execute(select(registry.households.c.address)).scalars())


def empty_store(folder: Path, database: str) -> Store:
    if database == "postgresql":
        return Store.at(cluster().address_of_new_database("template0"))
    return Store.in_file(folder / "empty.sqlite")


@pytest.mark.parametrize("database", DATABASES)
def test_migrations_lead_from_nothing_to_exactly_the_described_tables(tmp_path: Path, database: str) -> None:
    store = empty_store(tmp_path, database)
    assert revision_of(store) is None
    upgrade(store)
    assert revision_of(store) == newest_revision()
    with store.snapshot() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    store.close()
    assert differences == []


def test_upgrading_again_changes_nothing(store: Store) -> None:
    with store.transaction() as connection:
        connection.execute(insert(registry.households).values(HOME))
    upgrade(store)
    assert stored(store) == ["みほん市"]


def test_a_store_of_another_shape_is_refused(store: Store) -> None:
    with store.transaction() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'r0000'"))
    with pytest.raises(StoreOutdated, match="kiosk municipality upgrade"):
        require_current(store)


def test_a_transaction_that_raises_leaves_nothing(store: Store) -> None:
    def write_and_fail() -> None:
        with store.transaction() as connection:
            connection.execute(insert(registry.households).values(HOME))
            raise LookupError

    with pytest.raises(LookupError):
        write_and_fail()
    assert stored(store) == []


def test_a_snapshot_stays_as_it_began_while_others_write(store: Store) -> None:
    with store.transaction() as connection:
        connection.execute(insert(registry.households).values(HOME))
    with store.snapshot() as reading:
        before = reading.execute(select(registry.households.c.version)).scalar_one()
        with store.transaction() as writing:
            writing.execute(update(registry.households).values(version=2))
        assert reading.execute(select(registry.households.c.version)).scalar_one() == before == 1


def test_whoever_takes_turns_waits_for_the_one_before(store: Store) -> None:
    order: list[str] = []
    holds, may_end = Event(), Event()

    def first() -> None:
        with store.transaction() as connection:
            store.in_turn(connection, "door")
            holds.set()
            may_end.wait(30)
            order.append("first")

    def second() -> None:
        holds.wait(30)
        may_end.set()
        with store.transaction() as connection:
            store.in_turn(connection, "door")
            order.append("second")

    threads = [Thread(target=first), Thread(target=second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert order == ["first", "second"]


@pytest.mark.parametrize("address", ["mysql://city", "sqlite://", "no address"])
def test_a_database_of_another_kind_is_refused(address: str) -> None:
    with pytest.raises((ValueError, ArgumentError)):
        Store.at(address)


def _fuhyo(**member: object) -> str:
    return json.dumps({"koseki_id": "K", "honseki": "", "hittosha": "", "members": [member]})


@pytest.mark.parametrize("database", DATABASES)
def test_a_fuhyo_without_days_of_removal_is_kept_only_if_nobody_was_removed(
    tmp_path: Path, database: str
) -> None:
    store = empty_store(tmp_path, database)
    upgrade(store, "0005")
    kosekis, members = record_tables.kosekis, record_tables.koseki_members
    rows = (("K1", _fuhyo(name="見本", is_removed=False)), ("K2", _fuhyo(name="例示", is_removed=True)))
    with store.transaction() as connection:
        for koseki_id, fuhyo in rows:
            row = {"koseki_id": koseki_id, "version": 1, "koseki": "{}", "fuhyo": fuhyo}
            connection.execute(insert(kosekis).values(row))
            connection.execute(insert(members).values(resident_id=koseki_id, koseki_id=koseki_id))
    upgrade(store)
    with store.snapshot() as connection:
        ((kept, fuhyo),) = connection.execute(select(kosekis.c.koseki_id, kosekis.c.fuhyo)).all()
        followed = connection.execute(select(members.c.koseki_id)).scalars().all()
    store.close()
    assert (kept, followed) == ("K1", ["K1"])
    assert json.loads(fuhyo)["members"] == [{"name": "見本", "removed_on": None}]


def _of_the_former_shape(resident: str, address_since: date | None) -> dict[str, object]:
    text_columns = ("name", "name_kana", "sex", "relationship", "kojin_bango", "juminhyo_code")
    others = ("previous_address", "former_name_kana", "state", "remarks")
    days = {"birth_date": date(1980, 1, 1), "resident_since": date(1980, 1, 1)}
    row = {"resident_id": resident, "household_id": "1", "position": 0, "address_since": address_since}
    return {**row, **days, **dict.fromkeys((*text_columns, *others), "")}


@pytest.mark.parametrize("database", DATABASES)
def test_whoever_moved_inside_the_city_differs_until_the_former_address_is_delivered(
    tmp_path: Path, database: str
) -> None:
    store = empty_store(tmp_path, database)
    upgrade(store, "0006")
    persons = registry.persons
    with store.transaction() as connection:
        connection.execute(insert(registry.households).values(HOME))
        for resident, since in (("R1", None), ("R2", date(2020, 4, 1)), ("R3", date(2021, 4, 1))):
            row = _of_the_former_shape(resident, since)
            connection.execute(insert(table(persons.name, *map(column, row))).values(row))
        connection.execute(insert(linkage.stops).values(subject="R3", cause="differs", since="2026-11-01"))
    upgrade(store)
    with store.snapshot() as connection:
        stopped = connection.execute(select(linkage.stops.c.subject, linkage.stops.c.cause)).all()
        differing = set(connection.scalars(select(linkage.differences.c.key)))
        addresses = set(connection.scalars(select(persons.c.address_before_move)))
    store.close()
    assert sorted(tuple(row) for row in stopped) == [("R2", "differs"), ("R3", "differs")]
    assert differing == {"R2", "R3"}
    assert addresses == {""}


@pytest.mark.parametrize("database", DATABASES)
def test_an_account_is_kept_under_the_way_of_collection_that_its_record_tells(
    tmp_path: Path, database: str
) -> None:
    store = empty_store(tmp_path, database)
    upgrade(store, "0007")
    accounts = record_tables.tax_accounts
    records = {
        "R1": json.dumps({"collection": "特別徴収"}),
        "R2": json.dumps({"collection": "普通徴収"}, ensure_ascii=False),
        "R3": "{}",
        "R4": "no record",
    }
    former = table(accounts.name, *map(column, ("resident_id", "fiscal_year", "subject", "record")))
    with store.transaction() as connection:
        for resident, record in records.items():
            row = {"resident_id": resident, "fiscal_year": 2026, "subject": "税", "record": record}
            connection.execute(insert(former).values(row))
    upgrade(store)
    beside = {"resident_id": "R1", "fiscal_year": 2026, "subject": "税", "collection": "普通徴収"}
    with store.transaction() as connection:
        kept = connection.execute(select(accounts.c.resident_id, accounts.c.collection)).all()
        connection.execute(insert(accounts).values(**beside, record="{}"))
    with pytest.raises(IntegrityError), store.transaction() as connection:
        connection.execute(insert(accounts).values(**beside, record="{}"))
    store.close()
    assert dict(map(tuple, kept)) == {"R1": "特別徴収", "R2": "普通徴収", "R3": "", "R4": ""}
