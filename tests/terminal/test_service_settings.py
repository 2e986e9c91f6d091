"""Hours and fees from the settings: what is stated is told, what is wrong is refused with its remedy."""

from datetime import datetime, time

import pytest

from kiosk.domain.money import Yen
from kiosk.domain.municipalities import DayOfYear
from kiosk.domain.service_terms import FeeRange, ServiceHours, ServiceTerms
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.settings import Settings
from kiosk.terminal.service_settings import ServiceTermsRefused, hours_of, service_terms_of

NIGHT = SteppedClock(datetime(2026, 11, 24, 23, 30, tzinfo=JAPAN))


def stated(
    hours: str = "", closed: str = "", lowest: int = 0, highest: int = 0, *, takes_cash: bool = True
) -> Settings:
    return Settings(
        {
            "service.hours": hours,
            "service.closed_every_year": closed,
            "service.lowest_fee": lowest,
            "service.highest_fee": highest,
            "till.takes_cash": takes_cash,
        }
    )


def test_a_shop_that_states_nothing_is_never_closed_by_itself() -> None:
    assert service_terms_of(stated()) == ServiceTerms()
    assert hours_of(stated(), NIGHT) is None


def test_what_is_stated_is_read() -> None:
    terms = service_terms_of(stated("06:30-23:00", "12-31 01-01", 150, 450))

    closed = (DayOfYear("12-31"), DayOfYear("01-01"))
    assert terms.hours == ServiceHours(time(6, 30), time(23), closed)
    assert terms.fees == FeeRange(Yen(150), Yen(450))


@pytest.mark.parametrize("takes_cash", [True, False])
def test_whether_cash_is_taken_is_as_the_till_is_set_up(takes_cash: bool) -> None:
    assert service_terms_of(stated(takes_cash=takes_cash)).takes_cash is takes_cash


def test_stated_hours_are_held_against_the_clock() -> None:
    hours = hours_of(stated("06:30-23:00"), NIGHT)

    assert hours is not None
    assert hours.reopens() == datetime(2026, 11, 25, 6, 30, tzinfo=JAPAN)


@pytest.mark.parametrize(
    ("settings", "remedy"),
    [
        (stated("6:30 to 23"), "write it as 06:30-23:00"),
        (stated("23:00-06:30"), "open before it closes"),
        (stated("06:30-23:00", "12/31"), "write it as 12-31 01-01"),
        (stated(closed="12-31"), "give both"),
        (stated(lowest=300, highest=200), "lowest_fee"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_remedy(settings: Settings, remedy: str) -> None:
    with pytest.raises(ServiceTermsRefused, match=remedy):
        service_terms_of(settings)
