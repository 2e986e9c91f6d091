from datetime import date, datetime, time

import pytest

from kiosk.demo.cities.profiles import MIHON_PROFILE, TAMESHI_PROFILE
from kiosk.domain.certificates import CertificateKind, Item
from kiosk.domain.municipalities import MunicipalityProfile, Service

PROFILES = [MIHON_PROFILE, TAMESHI_PROFILE]
TODAY = date(2026, 11, 20)


def service(profile: MunicipalityProfile, kind: CertificateKind) -> Service:
    found = profile.service(kind, TODAY)
    assert found is not None
    return found


@pytest.mark.parametrize("profile", PROFILES)
def test_both_cities_serve_juminhyo_and_inkan(profile: MunicipalityProfile) -> None:
    served = {offered.kind for offered in profile.services}
    assert served >= {CertificateKind.JUMINHYO, CertificateKind.INKAN}


def test_one_of_the_cities_serves_every_kind() -> None:
    assert {offered.kind for offered in MIHON_PROFILE.services} == set(CertificateKind)


@pytest.mark.parametrize("profile", PROFILES)
def test_a_fee_changed_in_the_past_and_another_change_is_known(profile: MunicipalityProfile) -> None:
    juminhyo = service(profile, CertificateKind.JUMINHYO)
    fees = [juminhyo.fee_on(day) for day in (date(2020, 1, 1), TODAY, date(2030, 4, 1))]
    assert len(set(fees)) == 3


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize(
    ("at", "is_open"),
    [
        (time(6, 29, 59), False),
        (time(6, 30), True),
        (time(22, 59, 59), True),
        (time(23, 0), False),
    ],
)
def test_hours_are_from_half_past_six_to_eleven(
    profile: MunicipalityProfile, at: time, is_open: bool
) -> None:
    juminhyo = service(profile, CertificateKind.JUMINHYO)
    assert profile.is_open(juminhyo, datetime.combine(TODAY, at)) is is_open


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize(
    ("day", "is_open"),
    [
        (date(2026, 12, 28), True),
        (date(2026, 12, 29), False),
        (date(2027, 1, 3), False),
        (date(2027, 1, 4), True),
        (date(2026, 1, 2), False),
        (date(2027, 12, 31), False),
    ],
)
def test_nothing_is_issued_at_the_turn_of_the_year(
    profile: MunicipalityProfile, day: date, is_open: bool
) -> None:
    inkan = service(profile, CertificateKind.INKAN)
    assert profile.is_open(inkan, datetime.combine(day, time(12))) is is_open


def test_only_one_of_the_cities_prints_the_kojin_bango() -> None:
    assert Item.KOJIN_BANGO in service(MIHON_PROFILE, CertificateKind.JUMINHYO).items
    assert Item.KOJIN_BANGO not in service(TAMESHI_PROFILE, CertificateKind.JUMINHYO).items
