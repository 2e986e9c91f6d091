from datetime import date

import pytest

from kiosk.demo.cities import mihon, tameshi
from kiosk.demo.cities.characters import Character
from kiosk.demo.cities.mihon_cast import KAMI, KASAI, KATSURAGI_UNPRINTABLE, TSUJI, WATANABE
from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.errors import GlyphMissing
from kiosk.domain.residents import Household, Person, ResidentState

TODAY = date(2026, 11, 20)


def home_of(character: Character) -> Household:
    for city in (mihon(), tameshi()):
        for household in city.households:
            if any(person.resident_id == character.resident_id for person in household.members):
                return household
    raise AssertionError(character)


def played_by(character: Character) -> Person:
    members = home_of(character).members
    return next(person for person in members if person.resident_id == character.resident_id)


@pytest.mark.parametrize("character", list(Character))
def test_every_part_is_played(character: Character) -> None:
    assert played_by(character).resident_id == character.resident_id


def test_the_hero_lives_with_spouse_and_child() -> None:
    family = (Character.HERO, Character.HERO_SPOUSE, Character.HERO_CHILD)
    assert [person.resident_id for person in home_of(Character.HERO).members] == [
        member.resident_id for member in family
    ]


def test_a_household_of_seven_needs_two_sheets() -> None:
    assert len(home_of(Character.HOUSEHOLD_OF_SEVEN).members) == 7


@pytest.mark.parametrize(
    ("character", "state"),
    [
        (Character.PROTECTED, ResidentState.PROTECTED),
        (Character.MOVED_OUT, ResidentState.MOVED_OUT),
        (Character.MOVING_OUT, ResidentState.MOVING_OUT),
        (Character.DECEASED, ResidentState.DECEASED),
        (Character.STAYS_BEHIND, ResidentState.CURRENT),
        (Character.HERO, ResidentState.CURRENT),
    ],
)
def test_states_are_as_the_part_says(character: Character, state: ResidentState) -> None:
    assert played_by(character).state is state


def test_one_character_is_under_fifteen_for_years_to_come() -> None:
    assert played_by(Character.UNDER_15).age_on(date(2031, 1, 1)) < 15


def test_one_character_has_no_seal_though_old_enough() -> None:
    holders = {seal.resident_id for seal in mihon().seals}
    assert Character.NO_SEAL.resident_id not in holders
    assert played_by(Character.NO_SEAL).age_on(TODAY) >= 15
    assert Character.HERO.resident_id in holders


def test_one_character_of_mihon_has_the_honseki_in_tameshi() -> None:
    person = played_by(Character.HONSEKI_IN_TAMESHI)
    assert tameshi().profile.name in (person.honseki or "")


def test_foreign_residents_have_no_honseki_and_one_has_an_alias() -> None:
    with_alias, without = played_by(Character.FOREIGNER), played_by(Character.FOREIGNER_WITHOUT_ALIAS)
    assert with_alias.foreign is not None
    assert without.foreign is not None
    assert with_alias.foreign.alias is not None
    assert without.foreign.alias is None
    assert (with_alias.honseki, without.hittosha) == (None, None)


@pytest.mark.parametrize("name", [WATANABE, KASAI, TSUJI, KAMI, "\U00020bb7", "髙", "\ufa11"])
def test_rare_names_of_the_cast_can_be_printed(name: str) -> None:
    assert certificate_font().registered_face.width_mm(name, 10.5) > 0


def test_the_rare_names_are_on_one_certificate() -> None:
    texts = "".join(
        person.name + (person.former_name or "") for person in home_of(Character.RARE_NAME).members
    )
    assert all(name in texts for name in (WATANABE, KASAI, TSUJI, KAMI, "\U00020bb7", "髙", "\ufa11"))


def test_one_name_is_of_a_collection_that_the_certificate_font_does_not_have() -> None:
    name = played_by(Character.UNPRINTABLE_NAME).name
    assert name.startswith(KATSURAGI_UNPRINTABLE)
    with pytest.raises(GlyphMissing):
        certificate_font().registered_face.width_mm(name, 10.5)


def test_everyone_else_can_be_printed() -> None:
    face = certificate_font().registered_face
    for city in (mihon(), tameshi()):
        for person in city.residents():
            if person.resident_id != Character.UNPRINTABLE_NAME.resident_id:
                assert face.width_mm(person.name + person.name_kana + (person.honseki or ""), 10.5) > 0


def test_a_new_card_is_known_to_be_new() -> None:
    assert mihon().new_cards == {Character.NEW_CARD.resident_id}
