from collections import Counter

import pytest

from kiosk.demo.cities import City, mihon, tameshi
from kiosk.demo.cities.city import AS_OF

CITIES = [pytest.param(mihon(), 2000, 900, id="mihon"), pytest.param(tameshi(), 300, 130, id="tameshi")]


@pytest.mark.parametrize(("city", "residents", "households"), CITIES)
def test_a_city_has_exactly_its_residents_and_households(city: City, residents: int, households: int) -> None:
    assert len(list(city.residents())) == residents
    assert len(city.households) == households


@pytest.mark.parametrize(("city", "residents", "households"), CITIES)
def test_every_number_is_given_once(city: City, residents: int, households: int) -> None:
    people = list(city.residents())
    assert len({person.resident_id for person in people}) == residents
    assert len({person.kojin_bango for person in people}) == residents
    assert len({person.juminhyo_code for person in people}) == residents
    assert len({household.household_id for household in city.households}) == households
    assert len({seal.registration_number for seal in city.seals}) == len(city.seals)


@pytest.mark.parametrize(("city", "residents", "households"), CITIES)
def test_members_know_their_household_and_the_head_stands_first(
    city: City, residents: int, households: int
) -> None:
    heads = 0
    for household in city.households:
        assert {person.household_id for person in household.members} == {household.household_id}
        assert household.head.relationship == "世帯主"
        heads += sum(person.relationship == "世帯主" for person in household.members[:1])
    assert heads == households
    assert residents > heads


def test_nobody_is_born_after_the_register_was_drawn_up_or_older_than_anyone_alive() -> None:
    ages = Counter(person.age_on(AS_OF) // 10 for city in (mihon(), tameshi()) for person in city.residents())
    assert min(ages) >= 0
    assert max(ages) < 11
    assert set(range(9)) <= set(ages)


def test_parents_are_older_than_their_children() -> None:
    for household in mihon().households:
        children = [person for person in household.members if person.relationship == "子"]
        assert all(child.birth_date.year - household.head.birth_date.year >= 15 for child in children)


def test_only_residents_of_at_least_fifteen_years_have_a_seal() -> None:
    for city in (mihon(), tameshi()):
        people = {person.resident_id: person for person in city.residents()}
        assert all(people[seal.resident_id].age_on(seal.registered_on) >= 15 for seal in city.seals)


def test_no_two_people_of_one_household_share_a_name() -> None:
    for household in mihon().households:
        assert len({person.name for person in household.members}) == len(household.members)
