"""Fees and hours change without a stop; a file that cannot be used changes nothing."""

import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import Campaign, MunicipalityProfile
from kiosk.municipality.live_profile import LiveProfile
from kiosk.municipality.profile_text import profile_text
from kiosk.municipality.profiles import ProfileRefused, write_profile
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog


class Watched:
    """A profile on disk, its live form, and what was logged."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.written(MIHON_PROFILE)
        self.logged = io.StringIO()
        self.live = LiveProfile.opened(path, EventLog("municipality", SystemClock(), self.logged))

    def written(self, profile: MunicipalityProfile) -> None:
        write_profile(profile, self.path)

    def looked_twice(self) -> MunicipalityProfile:
        self.live.look()
        self.live.look()
        return self.live.current

    def events(self) -> list[tuple[str, str | None]]:
        entries = [json.loads(line) for line in self.logged.getvalue().splitlines()]
        return [(entry["event"], entry.get("reason")) for entry in entries]


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched(tmp_path / "profile.toml")


def with_campaign(fee: int) -> MunicipalityProfile:
    juminhyo, *others = MIHON_PROFILE.services
    campaign = Campaign(date(2026, 11, 1), date(2027, 3, 31), Yen(fee))
    return replace(MIHON_PROFILE, services=(replace(juminhyo, campaigns=(campaign,)), *others))


def test_a_changed_file_is_taken_when_it_is_found_the_same_twice(watched: Watched) -> None:
    watched.written(with_campaign(10))
    watched.live.look()
    assert watched.live.current == MIHON_PROFILE
    watched.live.look()
    assert watched.live.current == with_campaign(10)
    assert watched.events() == [("profile-taken", None)]


def test_an_unchanged_file_is_not_taken_again(watched: Watched) -> None:
    before = watched.live.current
    assert watched.looked_twice() is before
    assert watched.events() == []


def test_a_file_that_is_still_being_written_is_not_taken(watched: Watched) -> None:
    text = profile_text(with_campaign(0))
    cut = text[: text.rindex("[[service]]")]
    watched.path.write_text(cut, encoding="utf-8")
    watched.live.look()
    watched.path.write_text(text, encoding="utf-8")
    watched.live.look()
    assert watched.live.current == MIHON_PROFILE
    watched.live.look()
    assert watched.live.current == with_campaign(0)


def test_a_file_that_cannot_be_used_is_told_once_and_the_former_stays(watched: Watched) -> None:
    watched.path.write_text("code = 1", encoding="utf-8")
    watched.looked_twice()
    assert watched.looked_twice() == MIHON_PROFILE
    assert watched.events() == [("profile-refused", "file-not-usable")]


def test_a_missing_file_changes_nothing(watched: Watched) -> None:
    watched.path.unlink()
    assert watched.looked_twice() == MIHON_PROFILE


@pytest.mark.parametrize(
    "changed",
    [
        replace(MIHON_PROFILE, mayor_name="仮名　新市長"),
        replace(MIHON_PROFILE, acting_mayors=()),
    ],
    ids=["mayor", "acting"],
)
def test_what_stands_on_paper_needs_a_restart(watched: Watched, changed: MunicipalityProfile) -> None:
    watched.written(changed)
    assert watched.looked_twice() == MIHON_PROFILE
    assert watched.events() == [("profile-refused", "restart-needed")]


def test_a_mended_file_is_taken(watched: Watched) -> None:
    watched.path.write_text("code = 1", encoding="utf-8")
    watched.looked_twice()
    watched.written(with_campaign(20))
    assert watched.looked_twice() == with_campaign(20)


def test_no_file_at_the_start_stops_the_start(tmp_path: Path) -> None:
    log = EventLog("municipality", SystemClock(), io.StringIO())
    with pytest.raises(ProfileRefused, match="cannot be read"):
        LiveProfile.opened(tmp_path / "nowhere.toml", log)
