"""What the first screen tells of hours and fees, and the closed one of when it opens."""

from datetime import datetime, time

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.demo.shop.stated_terms import STATED_TERMS
from kiosk.domain.municipalities import DayOfYear
from kiosk.domain.service_terms import ServiceHours, ServiceTerms
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.bridge.service import ServiceView, stated_hours

OPENS, CLOSES = time(6, 30), time(23)


def test_hours_and_fees_are_told_as_they_are_stated(qapp: QGuiApplication) -> None:
    view = ServiceView(STATED_TERMS, qapp)

    assert view.hours_text() == "毎日 6:30〜23:00(12月29日〜1月3日は休み)"
    assert view.fees_text() == "1通 150円〜450円"


def test_what_is_not_stated_is_not_told(qapp: QGuiApplication) -> None:
    view = ServiceView(ServiceTerms(), qapp)

    assert (view.hours_text(), view.fees_text(), view.reopening_text()) == ("", "", "")


def test_the_hour_of_opening_is_told(qapp: QGuiApplication) -> None:
    view = ServiceView(STATED_TERMS, qapp)
    view.show(State(reopens=datetime.fromisoformat("2027-01-04T06:30+09:00")))

    assert view.reopening_text() == "1月4日 6:30からお使いいただけます"


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ((), ""),
        (("01-01",), "(1月1日は休み)"),
        (("12-31", "01-01"), "(12月31日〜1月1日は休み)"),
        (("02-28", "02-29", "03-01", "08-15"), "(2月28日〜3月1日, 8月15日は休み)"),
    ],
)
def test_days_that_follow_each_other_are_one_span(
    qapp: QGuiApplication, days: tuple[str, ...], told: str
) -> None:
    assert qapp is not None
    hours = ServiceHours(OPENS, CLOSES, tuple(DayOfYear(day) for day in days))

    assert stated_hours(hours) == f"毎日 6:30〜23:00{told}"
