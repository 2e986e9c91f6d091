from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.demo.cities.profiles import MIHON_PROFILE, TAMESHI_PROFILE
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import DatedFee, MunicipalityCode, MunicipalityProfile
from kiosk.municipality.profiles import ProfileRefused, load_profile, write_profile


@pytest.mark.parametrize("profile", [MIHON_PROFILE, TAMESHI_PROFILE])
def test_a_profile_is_read_as_it_was_written(tmp_path: Path, profile: MunicipalityProfile) -> None:
    write_profile(profile, tmp_path / "profile.json")
    assert load_profile(tmp_path / "profile.json") == profile


def refused(tmp_path: Path, profile: MunicipalityProfile) -> str:
    path = tmp_path / "profile.json"
    write_profile(profile, path)
    with pytest.raises(ProfileRefused) as caught:
        load_profile(path)
    return str(caught.value)


@pytest.mark.parametrize("code", ["991016", "99101", "abcdef", "９９１０１５"])
def test_a_code_with_a_wrong_check_digit_is_refused(tmp_path: Path, code: str) -> None:
    assert "check digit" in refused(tmp_path, replace(MIHON_PROFILE, code=MunicipalityCode(code)))


def test_a_municipality_that_serves_nothing_is_refused(tmp_path: Path) -> None:
    assert "at least one" in refused(tmp_path, replace(MIHON_PROFILE, services=()))


@pytest.mark.parametrize(
    "fees",
    [
        (),
        (DatedFee(date(2026, 4, 1), Yen(300)), DatedFee(date(2024, 4, 1), Yen(200))),
        (DatedFee(date(2026, 4, 1), Yen(300)), DatedFee(date(2026, 4, 1), Yen(200))),
    ],
)
def test_fees_out_of_order_are_refused(tmp_path: Path, fees: tuple[DatedFee, ...]) -> None:
    service = replace(MIHON_PROFILE.services[0], fees=fees)
    assert "earliest first" in refused(tmp_path, replace(MIHON_PROFILE, services=(service,)))


def test_a_bad_value_is_named_by_its_place(tmp_path: Path) -> None:
    path = tmp_path / "profile.json"
    write_profile(MIHON_PROFILE, path)
    path.write_text(path.read_text(encoding="utf-8").replace('"juminhyo"', '"jumin"'), encoding="utf-8")
    with pytest.raises(ProfileRefused, match=r"services\.0\.kind"):
        load_profile(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProfileRefused, match=r"nowhere\.json"):
        load_profile(tmp_path / "nowhere.json")
