from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.demo.cities import tameshi, write_city
from kiosk.demo.cities.assembly import assembled, cast_only
from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.mihon import MIHON_PLAN
from kiosk.municipality.registry import Registry
from kiosk.municipality.store import Store
from tests.demo.cities.conftest import cards_of


def test_a_loaded_registry_holds_the_whole_city(tmp_path: Path, noon: datetime) -> None:
    city = tameshi()
    write_city(city, tmp_path / "city.db", cards_of(city), noon)
    store = Store.in_file(tmp_path / "city.db")
    registry = Registry(store)
    with registry.snapshot() as snapshot:
        for household in city.households:
            record = snapshot.household_of(household.head.resident_id)
            assert record is not None
            assert record.household == household
        assert [snapshot.seal_of(seal.resident_id) for seal in city.seals] == list(city.seals)
        assert snapshot.linkage.linked_at == noon
    store.close()


def test_a_new_card_counts_from_tomorrow_and_an_old_one_already(tmp_path: Path, noon: datetime) -> None:
    city = assembled(cast_only(MIHON_PLAN))
    cards = cards_of(city)
    write_city(city, tmp_path / "city.db", cards, noon)
    store = Store.in_file(tmp_path / "city.db")
    registry = Registry(store)
    with registry.snapshot() as snapshot:
        new = snapshot.card(cards[Character.NEW_CARD.resident_id])
        old = snapshot.card(cards[Character.HERO.resident_id])
    store.close()
    assert new is not None
    assert old is not None
    assert new.valid_from == date(2026, 11, 21)
    assert old.valid_from < noon.date()


def test_a_load_never_goes_into_a_registry_that_exists(tmp_path: Path, noon: datetime) -> None:
    database = tmp_path / "city.db"
    city = assembled(cast_only(MIHON_PLAN))
    write_city(city, database, {}, noon)
    with pytest.raises(FileExistsError, match="registry exists"):
        write_city(city, database, {}, noon)
