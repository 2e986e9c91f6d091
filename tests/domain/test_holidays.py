"""National holidays, as the Cabinet Office lists them (内閣府「国民の祝日について」)."""

from datetime import date, timedelta

import pytest

from kiosk.domain.holidays import is_national_holiday

OF_2026 = (
    "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 "
    "07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23"
)
OF_2027 = (
    "01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23"
)


@pytest.mark.parametrize(("year", "listed"), [(2026, OF_2026), (2027, OF_2027)])
def test_a_year_has_the_holidays_of_the_list_and_no_other(year: int, listed: str) -> None:
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(365))
    assert [f"{day:%m-%d}" for day in days if is_national_holiday(day)] == listed.split()
