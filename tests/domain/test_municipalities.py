"""Services as dated data: which fee holds on a day, and whether anyone is served at a time."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import (
    ActingMayor,
    Campaign,
    DatedFee,
    DayOfYear,
    Maintenance,
    MunicipalityCode,
    MunicipalityProfile,
    OpeningHours,
    Service,
    Signatory,
)
from kiosk.runtime.clock import JAPAN

TODAY = date(2026, 11, 20)
EVERY_DAY = Service(
    CertificateKind.JUMINHYO,
    (Extent.SETAI_ZENIN,),
    (),
    (DatedFee(date(2024, 4, 1), Yen(200)), DatedFee(date(2026, 4, 1), Yen(300))),
)
OFFICE_DAYS = Service(
    CertificateKind.KOSEKI,
    (Extent.HONNIN,),
    (),
    (DatedFee(date(2024, 4, 1), Yen(450)),),
    OpeningHours(time(9, 0), time(17, 0), frozenset(range(5)), on_holidays=False),
)
PROFILE = MunicipalityProfile(
    MunicipalityCode("990019"),
    "みほん市",
    "みほん市長",
    "見本 一郎",
    (EVERY_DAY, OFFICE_DAYS),
    closed_days=frozenset({date(2026, 12, 31)}),
    closed_every_year=frozenset({DayOfYear("01-01")}),
    maintenance=(
        Maintenance(datetime(2026, 12, 5, 20), datetime(2026, 12, 6, 12)),  # noqa: DTZ001 - local times
        Maintenance(
            datetime(2026, 12, 7, 9),  # noqa: DTZ001
            datetime(2026, 12, 7, 12),  # noqa: DTZ001
            frozenset({CertificateKind.KOSEKI}),
        ),
    ),
)


@pytest.mark.parametrize(
    ("day", "fee"),
    [
        (date(2024, 4, 1), 200),
        (date(2026, 3, 31), 200),
        (date(2026, 4, 1), 300),
        (date(2030, 1, 1), 300),
    ],
)
def test_a_fee_holds_from_its_first_day_until_the_next_one(day: date, fee: int) -> None:
    assert EVERY_DAY.fee_on(day) == fee


def test_a_service_without_a_fee_yet_is_a_fault_of_configuration() -> None:
    with pytest.raises(LookupError, match="2024-03-31"):
        EVERY_DAY.fee_on(date(2024, 3, 31))


@pytest.mark.parametrize(
    ("service", "at", "is_open"),
    [
        (EVERY_DAY, datetime(2026, 11, 24, 6, 29, 59, tzinfo=JAPAN), False),
        (EVERY_DAY, datetime(2026, 11, 24, 6, 30, tzinfo=JAPAN), True),
        (EVERY_DAY, datetime(2026, 11, 24, 22, 59, 59, tzinfo=JAPAN), True),
        (EVERY_DAY, datetime(2026, 11, 24, 23, 0, tzinfo=JAPAN), False),
        (EVERY_DAY, datetime(2026, 11, 22, 12, 0, tzinfo=JAPAN), True),
        (EVERY_DAY, datetime(2026, 11, 23, 12, 0, tzinfo=JAPAN), True),
        (EVERY_DAY, datetime(2026, 12, 31, 12, 0, tzinfo=JAPAN), False),
        (OFFICE_DAYS, datetime(2026, 11, 24, 12, 0, tzinfo=JAPAN), True),
        (OFFICE_DAYS, datetime(2026, 11, 24, 8, 59, tzinfo=JAPAN), False),
        (OFFICE_DAYS, datetime(2026, 11, 24, 17, 0, tzinfo=JAPAN), False),
        (OFFICE_DAYS, datetime(2026, 11, 22, 12, 0, tzinfo=JAPAN), False),
        (OFFICE_DAYS, datetime(2026, 11, 23, 12, 0, tzinfo=JAPAN), False),
        (OFFICE_DAYS, datetime(2026, 12, 31, 12, 0, tzinfo=JAPAN), False),
        (EVERY_DAY, datetime(2031, 1, 1, 12, 0, tzinfo=JAPAN), False),
        (EVERY_DAY, datetime(2026, 12, 5, 19, 59, 59, tzinfo=JAPAN), True),
        (EVERY_DAY, datetime(2026, 12, 5, 20, 0, tzinfo=JAPAN), False),
        (EVERY_DAY, datetime(2026, 12, 6, 12, 0, tzinfo=JAPAN), True),
        (EVERY_DAY, datetime(2026, 12, 7, 10, 0, tzinfo=JAPAN), True),
        (OFFICE_DAYS, datetime(2026, 12, 7, 10, 0, tzinfo=JAPAN), False),
        (OFFICE_DAYS, datetime(2026, 12, 7, 12, 0, tzinfo=JAPAN), True),
    ],
)
def test_a_service_is_open_by_hour_weekday_holiday_and_closed_day(
    service: Service, at: datetime, *, is_open: bool
) -> None:
    assert PROFILE.is_open(service, at) is is_open


def test_a_service_is_found_by_its_kind() -> None:
    assert PROFILE.service(CertificateKind.KOSEKI, TODAY) is OFFICE_DAYS
    assert PROFILE.service(CertificateKind.NOZEI, TODAY) is None


@pytest.mark.parametrize(
    ("day", "fee"),
    [
        (date(2026, 10, 31), 300),
        (date(2026, 11, 1), 10),
        (date(2026, 11, 14), 10),
        (date(2026, 11, 15), 0),
        (date(2026, 11, 16), 10),
        (date(2027, 3, 31), 10),
        (date(2027, 4, 1), 300),
    ],
)
def test_in_a_campaign_the_cheapest_fee_holds(day: date, fee: int) -> None:
    ten_yen = Campaign(date(2026, 11, 1), date(2027, 3, 31), Yen(10))
    free_day = Campaign(date(2026, 11, 15), date(2026, 11, 15), Yen(0))
    assert replace(EVERY_DAY, campaigns=(ten_yen, free_day)).fee_on(day) == fee


def test_what_a_kind_offers_changes_with_the_day() -> None:
    before = replace(EVERY_DAY, last_day=date(2027, 3, 31))
    after = replace(
        EVERY_DAY, items=(Item.HONSEKI,), fees=(DatedFee(date(2027, 4, 1), Yen(300)),), last_day=date.max
    )
    profile = replace(PROFILE, services=(before, after))
    assert profile.service(CertificateKind.JUMINHYO, date(2024, 3, 31)) is None
    assert profile.service(CertificateKind.JUMINHYO, date(2027, 3, 31)) is before
    assert profile.service(CertificateKind.JUMINHYO, date(2027, 4, 1)) is after


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 5, 10), "見本 一郎"),
        (date(2026, 5, 11), "代行 次郎"),
        (date(2026, 5, 22), "代行 次郎"),
        (date(2026, 5, 23), "見本 一郎"),
    ],
)
def test_somebody_signs_for_the_mayor_from_one_day_to_another(day: date, name: str) -> None:
    acting = ActingMayor(date(2026, 5, 11), date(2026, 5, 22), Signatory("みほん市長職務代理者", "代行 次郎"))
    assert replace(PROFILE, acting_mayors=(acting,)).signatory_on(day).name == name
