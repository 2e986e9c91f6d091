"""One TOML file a municipality; what cannot be used is refused with its line and what to do."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.demo.cities.profiles import MIHON_PROFILE, TAMESHI_PROFILE
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import (
    ActingMayor,
    Campaign,
    DatedFee,
    Maintenance,
    MunicipalityCode,
    MunicipalityProfile,
    Signatory,
)
from kiosk.municipality.profile_text import profile_text
from kiosk.municipality.profiles import ProfileRefused, load_profile, parse_profile, write_profile

RICH_PROFILE = replace(
    MIHON_PROFILE,
    closed_days=frozenset({date(2026, 12, 12)}),
    acting_mayors=(
        *MIHON_PROFILE.acting_mayors,
        ActingMayor(date(2026, 10, 5), date.max, Signatory("みほん市長職務代理者", "代行　三郎")),
    ),
    maintenance=(
        Maintenance(
            datetime(2026, 12, 5, 20),  # noqa: DTZ001 - local times
            datetime(2026, 12, 6, 12, 30),  # noqa: DTZ001
            frozenset({CertificateKind.KOSEKI}),
        ),
    ),
    services=(
        replace(
            MIHON_PROFILE.services[0],
            campaigns=(Campaign(date(2026, 11, 1), date(2027, 3, 31), Yen(10)),),
            last_day=date(2029, 3, 31),
        ),
        *MIHON_PROFILE.services[1:],
    ),
)

TEXT = profile_text(RICH_PROFILE)


@pytest.mark.parametrize("profile", [MIHON_PROFILE, TAMESHI_PROFILE, RICH_PROFILE])
def test_a_profile_is_read_as_it_was_written(tmp_path: Path, profile: MunicipalityProfile) -> None:
    write_profile(profile, tmp_path / "profile.toml")
    assert load_profile(tmp_path / "profile.toml") == profile


def refused(text: str) -> str:
    with pytest.raises(ProfileRefused) as caught:
        parse_profile(text.encode("utf-8"), Path("mihon.toml"))
    return str(caught.value)


@pytest.mark.parametrize("code", ["991016", "99101", "abcdef", "９９１０１５"])
def test_a_code_with_a_wrong_check_digit_is_refused(code: str) -> None:
    message = refused(profile_text(replace(MIHON_PROFILE, code=MunicipalityCode(code))))
    assert message.startswith("mihon.toml:1: code: ")
    assert "check digit" in message


@pytest.mark.parametrize(
    ("was", "becomes", "says"),
    [
        ('kind = "inkan-toroku"', 'kind = "inkan"', "service.1.kind"),
        ("fee = 200 }", "fee = 205 }", "below 10 yen"),
        ("fee = 200 }", "fee = -10 }", "greater than or equal to 0"),
        ("opens = 09:00:00", "opens = 18:00:00", "no hour is left"),
        ('"mon"', '"monday"', "'mon'"),
        ("on_holidays = false", "on_holiday = false", "Extra inputs are not permitted"),
        ("last_day = 2027-03-31, fee = 10", "last_day = 2026-10-31, fee = 10", "lies before the first"),
        ("last_day = 2029-03-31", "last_day = 2015-03-31", "before the first fee"),
        ("ends = 2026-12-06T12:30:00", "ends = 2026-12-05T12:30:00", "ends before it begins"),
        ("ends = 2026-12-06T12:30:00", "ends = 2026-12-06T12:30:00+09:00", "without an offset"),
        ('"12-29"', '"12-32"', "closed_every_year"),
        ('kind = "shotoku"', 'kind = "kazei"', "stands in the file twice"),
        ('extents = ["honnin"]', 'extents = ["setai-zenin"]', "inkan-toroku has only honnin"),
        ("first_day = 2024-04-01", "first_day = 2016-04-01", "put the earliest first"),
        ('name = "みほん市"', 'name = ""', "at least 1 character"),
        ("last_day = 2026-05-22", "last_day = 2026-05-10", "before the first"),
        ("first_day = 2026-10-05", "first_day = 2026-05-22", "on the same day"),
    ],
)
def test_a_bad_value_is_refused_with_its_line(was: str, becomes: str, says: str) -> None:
    text = TEXT.replace(was, becomes, 1)
    message = refused(text)
    assert says in message
    assert ";" in message, "the remedy is missing"
    line = int(message.split(":")[1])
    near = text.splitlines()[line - 1 : line + 3] if "twice" not in says else [becomes]
    assert any(becomes in found or becomes.split(" = ", maxsplit=1)[0] in found for found in near), message


@pytest.mark.parametrize("text", ["name = ", "name = 'x'\nname = 'y'"])
def test_what_is_not_toml_is_refused_with_its_line(text: str) -> None:
    assert "(at " in refused(text)


def test_a_file_that_is_not_text_is_refused() -> None:
    with pytest.raises(ProfileRefused, match="not TOML"):
        parse_profile(b"\xff\xfe", Path("mihon.toml"))


def test_a_municipality_that_serves_nothing_is_refused() -> None:
    assert "service" in refused(profile_text(replace(MIHON_PROFILE, services=())))


def test_one_kind_may_stand_there_for_one_time_after_another() -> None:
    juminhyo, *others = MIHON_PROFILE.services
    later = replace(juminhyo, items=(), fees=(DatedFee(date(2029, 4, 1), Yen(300)),))
    earlier = replace(juminhyo, last_day=date(2029, 3, 31))
    profile = replace(MIHON_PROFILE, services=(earlier, *others, later))
    assert parse_profile(profile_text(profile).encode(), Path("mihon.toml")) == profile


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProfileRefused, match=r"nowhere\.toml"):
        load_profile(tmp_path / "nowhere.toml")
