"""和暦: the borders between eras, and dates as they stand on paper."""

import itertools
from datetime import date, timedelta

import pytest

from kiosk.domain.eras import ERAS, era_of, wareki, wareki_year


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 11, 21), "令和8年11月21日"),
        (date(2019, 5, 1), "令和元年5月1日"),
        (date(2019, 12, 31), "令和元年12月31日"),
        (date(2020, 1, 1), "令和2年1月1日"),
        (date(2019, 4, 30), "平成31年4月30日"),
        (date(1989, 1, 8), "平成元年1月8日"),
        (date(1989, 1, 7), "昭和64年1月7日"),
        (date(1926, 12, 25), "昭和元年12月25日"),
        (date(1926, 12, 24), "大正15年12月24日"),
        (date(1912, 7, 30), "大正元年7月30日"),
        (date(1912, 7, 29), "明治45年7月29日"),
        (date(1868, 1, 25), "明治元年1月25日"),
    ],
)
def test_a_date_is_written_in_its_era(day: date, written: str) -> None:
    assert wareki(day) == written


def test_only_the_first_year_is_called_gannen() -> None:
    assert [wareki_year(date(year, 12, 31)) for year in (2019, 2020, 2021)] == [
        "令和元年",
        "令和2年",
        "令和3年",
    ]


def test_no_day_lies_between_two_eras() -> None:
    for later, earlier in itertools.pairwise(ERAS):
        assert era_of(later.first_day) is later
        assert era_of(later.first_day - timedelta(days=1)) is earlier


def test_a_day_before_meiji_is_not_guessed() -> None:
    with pytest.raises(ValueError, match="1868-01-25"):
        wareki(date(1868, 1, 24))
