"""The linked copy: exact characters, one consistent state a read, all of a change or nothing."""

import unicodedata
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.demo.cities.characters import Character
from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Person, RegisteredSeal, ResidentId, ResidentState
from kiosk.municipality.registry import Registry, RegistryMissing
from kiosk.municipality.store import Store, StoreOutdated
from kiosk.protocol.identifiers import CardHash
from kiosk.runtime.clock import JAPAN
from tests.municipality.made_up_city import cast

LINKED = datetime(2026, 11, 21, 9, 0, tzinfo=JAPAN)
LATER = datetime(2026, 11, 21, 9, 5, tzinfo=JAPAN)
HERO = Character.HERO.resident_id
NOBODY = ResidentId("0000000000")
CARD = CardHash(bytes(range(32)))


@pytest.fixture
def registry(store: Store) -> Registry:
    registry = Registry(store)
    with registry.change(LINKED) as change:
        for household in cast().households:
            change.add_household(household)
        for seal in cast().seals:
            change.register_seal(seal)
        change.add_card(CARD, HERO, date(2026, 4, 1))
    return registry


def person(registry: Registry, resident_id: ResidentId) -> Person:
    with registry.snapshot() as snapshot:
        record = snapshot.household_of(resident_id)
    assert record is not None
    return record.member(resident_id)


def version_of(registry: Registry, character: Character) -> int:
    with registry.snapshot() as snapshot:
        record = snapshot.household_of(character.resident_id)
    assert record is not None
    return record.version


def seal_of(registry: Registry, resident_id: ResidentId) -> RegisteredSeal | None:
    with registry.snapshot() as snapshot:
        return snapshot.seal_of(resident_id)


def test_everything_comes_back_as_it_was_registered(registry: Registry) -> None:
    with registry.snapshot() as snapshot:
        for household in cast().households:
            record = snapshot.household_of(household.head.resident_id)
            assert record is not None
            assert record.household == household
        assert [snapshot.seal_of(seal.resident_id) for seal in cast().seals] == list(cast().seals)


@pytest.mark.parametrize(
    "name",
    [
        "渡邉\U000e010f\u3000例",
        "葛\U000e0102\u3000例",
        "\ufa19\u3000例",
        "\u795e\u3000例",
        "\U00020bb7\u3000髙\ufa11",
        "か\u3099\u3000例",
        " 例\u3000例 ",
    ],
)
def test_names_keep_every_code_point(registry: Registry, name: str) -> None:
    with registry.change(LATER) as change:
        change.update_person(replace(person(registry, HERO), name=RegisteredName(name)))
    stored = person(registry, HERO).name
    assert stored.encode() == name.encode()


def test_characters_that_normalisation_would_join_stay_two(registry: Registry) -> None:
    compatible, unified = "\ufa19", "\u795e"
    assert unicodedata.normalize("NFC", compatible) == unified
    with registry.change(LATER) as change:
        change.update_person(replace(person(registry, HERO), name=RegisteredName(compatible)))
    assert person(registry, HERO).name != unified


def test_a_snapshot_does_not_see_what_is_linked_beside_it(registry: Registry) -> None:
    with registry.snapshot() as snapshot:
        before = snapshot.seal_of(HERO)
        with registry.change(LATER) as change:
            change.cancel_seal(HERO)
            change.set_state(HERO, ResidentState.PROTECTED)
        record = snapshot.household_of(HERO)
        assert snapshot.seal_of(HERO) == before
        assert record is not None
        assert record.member(HERO).state is ResidentState.CURRENT
        assert snapshot.linkage.linked_at == LINKED
    with registry.snapshot() as snapshot:
        assert snapshot.seal_of(HERO) is None
        assert snapshot.linkage.linked_at == LATER


def test_a_change_that_fails_changes_nothing(registry: Registry) -> None:
    def cancel_and_fail() -> None:
        with registry.change(LATER) as change:
            change.cancel_seal(HERO)
            change.set_state(NOBODY, ResidentState.DECEASED)

    with pytest.raises(LookupError, match="reconcile"):
        cancel_and_fail()
    assert seal_of(registry, HERO) is not None
    with registry.snapshot() as snapshot:
        assert snapshot.linkage.version == 1


def test_a_change_raises_the_version_of_its_household_alone(registry: Registry) -> None:
    with registry.change(LATER) as change:
        change.cancel_seal(HERO)
    assert version_of(registry, Character.HERO_SPOUSE) == 2
    assert version_of(registry, Character.NO_SEAL) == 1


def test_a_new_seal_raises_the_version_too(registry: Registry) -> None:
    seal = replace(cast().seals[0], resident_id=Character.NO_SEAL.resident_id, registration_number="999999")
    with registry.change(LATER) as change:
        change.register_seal(seal)
    assert seal_of(registry, Character.NO_SEAL.resident_id) == seal
    assert version_of(registry, Character.NO_SEAL) == 2


def test_a_registration_number_belongs_to_one_seal(registry: Registry) -> None:
    taken = replace(cast().seals[0], resident_id=Character.NO_SEAL.resident_id)
    with pytest.raises(IntegrityError), registry.change(LATER) as change:
        change.register_seal(taken)


@pytest.mark.parametrize("resident_id", [HERO, Character.FOREIGNER.resident_id])
def test_a_changed_person_replaces_the_old_one(registry: Registry, resident_id: ResidentId) -> None:
    changed = replace(person(registry, resident_id), name_kana="カエタ", former_name=RegisteredName("旧"))
    with registry.change(LATER) as change:
        change.update_person(changed)
    assert person(registry, resident_id) == changed


def test_an_alias_that_is_given_up_is_gone(registry: Registry) -> None:
    foreigner = person(registry, Character.FOREIGNER.resident_id)
    assert foreigner.foreign is not None
    with registry.change(LATER) as change:
        change.update_person(replace(foreigner, foreign=replace(foreigner.foreign, alias=None)))
    stay = person(registry, Character.FOREIGNER.resident_id).foreign
    assert stay is not None
    assert stay.alias is None


def test_a_card_is_known_until_it_is_removed(registry: Registry) -> None:
    with registry.snapshot() as snapshot:
        mapping = snapshot.card(CARD)
    assert mapping is not None
    assert (mapping.resident_id, mapping.valid_from) == (HERO, date(2026, 4, 1))
    with registry.change(LATER) as change:
        change.remove_card(CARD)
    with registry.snapshot() as snapshot:
        assert snapshot.card(CARD) is None


def test_a_card_of_nobody_cannot_be_added(registry: Registry) -> None:
    with pytest.raises(IntegrityError), registry.change(LATER) as change:
        change.add_card(CardHash(bytes(32)), NOBODY, date(2026, 4, 1))


def test_nobody_lives_nowhere(registry: Registry) -> None:
    with registry.snapshot() as snapshot:
        assert snapshot.household_of(NOBODY) is None


def test_a_registry_that_was_never_loaded_is_not_opened(store: Store) -> None:
    with pytest.raises(RegistryMissing, match="load the registry"):
        Registry.opened(store)


def test_a_store_without_tables_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(StoreOutdated, match="load the registry"):
        Registry.opened(Store.in_file(tmp_path / "empty.sqlite"))


def test_a_change_needs_to_know_its_time_zone(registry: Registry) -> None:
    with pytest.raises(ValueError, match="time zone"), registry.change(datetime(2026, 11, 21)):  # noqa: DTZ001
        pass
