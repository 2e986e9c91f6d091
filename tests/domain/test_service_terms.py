"""Hours that a shop states: when they are over, and when they begin again."""

from datetime import datetime, time, timedelta

import pytest

from kiosk.domain.money import Yen
from kiosk.domain.municipalities import DayOfYear
from kiosk.domain.service_terms import FeeRange, ServiceHours

_NEW_YEAR = tuple(DayOfYear(day) for day in ("12-29", "12-30", "12-31", "01-01", "01-02", "01-03"))
HOURS = ServiceHours(time(6, 30), time(23, 0), _NEW_YEAR)


@pytest.mark.parametrize(
    ("now", "reopens"),
    [
        ("2026-11-24T06:29:59", "2026-11-24T06:30"),
        ("2026-11-24T06:30:00", None),
        ("2026-11-24T22:59:59", None),
        ("2026-11-24T23:00:00", "2026-11-25T06:30"),
        ("2026-11-30T23:30:00", "2026-12-01T06:30"),
        ("2026-12-28T23:00:00", "2027-01-04T06:30"),
        ("2026-12-30T12:00:00", "2027-01-04T06:30"),
        ("2027-01-04T01:00:00", "2027-01-04T06:30"),
    ],
)
def test_the_service_opens_again_on_the_next_day_that_is_served(now: str, reopens: str | None) -> None:
    expected = datetime.fromisoformat(reopens) if reopens else None

    assert HOURS.reopens(datetime.fromisoformat(now)) == expected


def test_at_the_time_that_is_told_the_service_is_open() -> None:
    at = datetime.fromisoformat("2026-12-01T00:00")
    for _ in range(400):
        assert HOURS.is_open(HOURS.reopens(at) or at)
        at += timedelta(hours=5)


@pytest.mark.parametrize(("opens", "closes"), [(time(9), time(9)), (time(17), time(9))])
def test_hours_that_never_open_are_refused(opens: time, closes: time) -> None:
    with pytest.raises(ValueError, match="open before it closes"):
        ServiceHours(opens, closes)


def test_a_year_without_a_day_is_refused() -> None:
    first = datetime.fromisoformat("2000-01-01")
    days = tuple(DayOfYear(f"{first + timedelta(days=n):%m-%d}") for n in range(366))

    with pytest.raises(ValueError, match="some day of the year"):
        ServiceHours(time(9), time(17), days)


@pytest.mark.parametrize(("lowest", "highest"), [(300, 200), (-1, 200)])
def test_fees_that_are_no_range_are_refused(lowest: int, highest: int) -> None:
    with pytest.raises(ValueError, match="lowest fee"):
        FeeRange(Yen(lowest), Yen(highest))
