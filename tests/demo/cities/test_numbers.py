import pytest

from kiosk.demo.cities import mihon, tameshi
from kiosk.demo.cities.numbers import impossible_kojin_bango, municipality_code


@pytest.mark.parametrize(
    ("first_five", "code"),
    [("13101", "131016"), ("01100", "011002"), ("27100", "271004"), ("14100", "141003")],
)
def test_municipality_codes_end_in_the_published_check_digit(first_five: str, code: str) -> None:
    assert municipality_code(first_five) == code


def test_the_made_up_cities_lie_in_prefectures_that_do_not_exist() -> None:
    prefectures = {int(city.profile.code[:2]) for city in (mihon(), tameshi())}
    assert all(prefecture > 47 for prefecture in prefectures)
    assert mihon().profile.code != tameshi().profile.code


def true_check_digit(body: str) -> int:
    """総務省令 (2014) 第5条: n-th digit from the right weighs n + 1 up to six, n - 5 beyond."""
    total = sum(
        int(digit) * (place + 1 if place <= 6 else place - 5)
        for place, digit in enumerate(reversed(body), start=1)
    )
    remainder = total % 11
    return 0 if remainder <= 1 else 11 - remainder


def test_no_kojin_bango_of_a_made_up_person_can_belong_to_a_real_one() -> None:
    for city in (mihon(), tameshi()):
        for person in city.residents():
            assert len(person.kojin_bango) == 12
            assert int(person.kojin_bango[-1]) != true_check_digit(person.kojin_bango[:-1])


def test_an_impossible_number_keeps_its_first_eleven_digits() -> None:
    assert impossible_kojin_bango(9910000001)[:11] == "09910000001"
