"""What holds for every real family and every real assessment holds for the made-up ones."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

import pytest

from kiosk.demo.cities import City, mihon, tameshi
from kiosk.demo.cities.names import WIDE_SPACE
from kiosk.demo.cities.salaries import salary_income
from kiosk.domain.koseki import Koseki
from kiosk.domain.taxes import FiscalYear

CITIES = [pytest.param(mihon(), id="mihon"), pytest.param(tameshi(), id="tameshi")]


def couples(city: City) -> Iterator[Koseki]:
    for koseki, _ in city.kosekis:
        if sum(bool(member.spouse) for member in koseki.members) == 2:
            yield koseki


@pytest.mark.parametrize("city", CITIES)
def test_spouses_have_parents_of_their_own(city: City) -> None:
    found = list(couples(city))
    assert found
    for koseki in found:
        one, other = (member for member in koseki.members if member.spouse)
        assert one.father != other.father
        assert one.mother != other.mother


def test_whoever_was_widowed_is_a_spouse_no_more_and_the_death_is_told() -> None:
    widowed = [
        member
        for koseki, _ in mihon().kosekis
        for member in koseki.members
        if any(matter.title == "配偶者の死亡" for matter in member.matters)
    ]
    assert widowed
    assert {member.spouse for member in widowed} == {""}
    assert all(any(matter.title == "婚姻" for matter in member.matters) for member in widowed)


@pytest.mark.parametrize("city", CITIES)
def test_whoever_has_the_same_place_and_head_of_koseki_has_the_family_name_of_the_head(city: City) -> None:
    for person in city.residents():
        if person.hittosha is not None:
            assert person.name.split(WIDE_SPACE)[0] == person.hittosha.split(WIDE_SPACE)[0]


@pytest.mark.parametrize("city", CITIES)
def test_nobody_stands_in_the_koseki_of_their_child(city: City) -> None:
    for household in city.households:
        for person in household.members:
            if person.relationship in {"父", "母", "妻の母"}:
                assert person.hittosha != household.head.hittosha


@pytest.mark.parametrize("city", CITIES)
def test_spouses_did_not_grow_up_at_one_address(city: City) -> None:
    for household in city.households:
        for person in household.members:
            if person.relationship in {"妻", "夫"} and person.foreign is None:
                assert person.resident_since > person.birth_date


@pytest.mark.parametrize("city", CITIES)
def test_nobody_became_a_foreign_resident_before_there_were_any(city: City) -> None:
    for person in city.residents():
        if person.foreign is not None:
            assert person.resident_since >= date(2012, 7, 9)
            assert person.notified_on is None or person.notified_on >= person.resident_since


@pytest.mark.parametrize("city", CITIES)
def test_levies_are_cut_off_below_a_hundred_yen(city: City) -> None:
    levies = chain.from_iterable(
        (record.assessment.municipal_income_levy, record.assessment.prefectural_income_levy)
        for record in city.tax_records
    )
    assert all(levy % 100 == 0 for levy in levies)


@pytest.mark.parametrize(
    ("revenue", "year", "income"),
    [
        (600_000, 2026, 0),
        (1_620_000, 2025, 1_070_000),
        (1_700_000, 2025, 1_120_000),
        (1_700_000, 2026, 1_050_000),
        (3_000_000, 2026, 2_020_000),
        (5_001_000, 2026, 3_560_000),
        (7_000_000, 2026, 5_200_000),
        (9_000_000, 2026, 7_050_000),
    ],
)
def test_a_salary_comes_to_what_the_table_says(revenue: int, year: int, income: int) -> None:
    assert salary_income(revenue, FiscalYear(year)) == income


@pytest.mark.parametrize("city", CITIES)
def test_an_address_before_a_move_and_its_day_stand_together(city: City) -> None:
    for household in city.households:
        for person in household.members:
            assert bool(person.address_before_move) == (person.address_since is not None)
            assert person.address_before_move != household.address


def test_somebody_moved_inside_the_city_and_the_fuhyo_tells_both_addresses() -> None:
    city = mihon()
    moved = [person for person in city.residents() if person.address_before_move]
    assert moved
    followed = {member.resident_id: member.addresses for _, fuhyo in city.kosekis for member in fuhyo.members}
    for person in moved:
        assert followed[person.resident_id][-2].address == person.address_before_move
        assert followed[person.resident_id][-1].since == person.address_since
