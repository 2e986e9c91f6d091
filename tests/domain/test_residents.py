"""Persons and households as registered."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.names import RegisteredName
from kiosk.domain.residents import Household, HouseholdId, Person, ResidentId, Sex

LEAP_CHILD = Person(
    resident_id=ResidentId("1"),
    household_id=HouseholdId("1"),
    name=RegisteredName("見本 閏"),
    name_kana="ミホン ウルウ",
    birth_date=date(2012, 2, 29),
    sex=Sex.FEMALE,
    relationship="世帯主",
    kojin_bango="000000000000",
    juminhyo_code="00000000000",
    resident_since=date(2012, 2, 29),
    address_since=None,
    notified_on=None,
    previous_address="",
    honseki="みほん市一番地",
    hittosha=RegisteredName("見本 閏"),
)


@pytest.mark.parametrize(
    ("day", "age"),
    [
        (date(2012, 2, 29), 0),
        (date(2027, 2, 28), 14),
        (date(2027, 3, 1), 15),
        (date(2028, 2, 28), 15),
        (date(2028, 2, 29), 16),
    ],
)
def test_an_age_is_completed_years(day: date, age: int) -> None:
    assert LEAP_CHILD.age_on(day) == age


def test_the_head_of_a_household_stands_first() -> None:
    child = replace(LEAP_CHILD, resident_id=ResidentId("2"), relationship="子")
    assert Household(HouseholdId("1"), "みほん市一丁目", (LEAP_CHILD, child)).head is LEAP_CHILD
