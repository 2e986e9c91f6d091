from datetime import date

import pytest

from kiosk.domain.registrations import birth_date_of, is_kana, is_telephone

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("digits", ["0312345678", "09012345678"])
def test_a_telephone_number_has_ten_or_eleven_digits(digits: str) -> None:
    assert is_telephone(digits)


@pytest.mark.parametrize(
    "digits", ["", "031234567", "090123456789", "1312345678", "03-1234567", "０３１２３４５６７８"]
)
def test_anything_else_is_no_telephone_number(digits: str) -> None:
    assert not is_telephone(digits)


@pytest.mark.parametrize("name", ["ミホン　タロウ", "ヴィー", "ジョーンズ　アレックス"])
def test_a_name_is_typed_in_katakana(name: str) -> None:
    assert is_kana(name)


@pytest.mark.parametrize("name", ["", "　", "みほん", "見本", "ミホン タロウ", "A", "ア" * 31])
def test_anything_else_is_no_name(name: str) -> None:
    assert not is_kana(name)


def test_a_birth_date_is_typed_in_eight_digits() -> None:
    assert birth_date_of("19880229", TODAY) == date(1988, 2, 29)


@pytest.mark.parametrize("digits", ["", "1988", "19870229", "20261125", "18991231", "19881301"])
def test_what_nobody_was_born_on_is_no_birth_date(digits: str) -> None:
    assert birth_date_of(digits, TODAY) is None
