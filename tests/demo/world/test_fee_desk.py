"""A city changes its fees before a server that runs, or that is off."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.demo.world.fee_desk import FeeDesk, FeesNotTaken, with_fees_raised
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.municipality.profiles import load_profile, write_profile
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import LogEvent

TODAY = date(2026, 11, 24)


@dataclass
class Reader:
    """A server that tells of the profiles that it takes, or takes none."""

    takes: bool
    seconds_waited: float = 0.0

    def times_logged(self, event: LogEvent) -> int:
        assert event is LogEvent.PROFILE_TAKEN
        return 3

    def wait_until_logged(self, event: LogEvent, times: int, timeout: float) -> bool:
        assert (event, times) == (LogEvent.PROFILE_TAKEN, 4)
        self.seconds_waited = timeout
        return self.takes


@dataclass
class Server:
    process: Reader | None


@pytest.fixture
def desk(tmp_path: Path) -> Callable[[Reader | None], FeeDesk]:
    def of(process: Reader | None) -> FeeDesk:
        path = tmp_path / "profile.toml"
        write_profile(MIHON_PROFILE, path)
        clock = SteppedClock(datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN))
        return FeeDesk(MIHON_PROFILE, path, Server(process), clock)

    return of


def test_every_fee_is_dearer_from_the_day_on_and_later_changes_stay() -> None:
    raised = with_fees_raised(MIHON_PROFILE, TODAY)
    for before, after in zip(MIHON_PROFILE.services, raised.services, strict=True):
        eve, later = date(2026, 11, 23), date(2031, 1, 1)
        assert [after.fee_on(day) for day in (eve, later)] == [before.fee_on(day) for day in (eve, later)]
        assert after.campaigns == before.campaigns
    juminhyo = raised.service(CertificateKind.JUMINHYO, TODAY)
    assert juminhyo is not None
    assert juminhyo.fee_on(TODAY) == Yen(350)


def test_a_second_rise_on_one_day_takes_the_place_of_the_first() -> None:
    twice = with_fees_raised(with_fees_raised(MIHON_PROFILE, TODAY), TODAY)
    juminhyo = twice.service(CertificateKind.JUMINHYO, TODAY)
    assert juminhyo is not None
    assert juminhyo.fee_on(TODAY) == Yen(400)
    assert len(juminhyo.fees) == len(MIHON_PROFILE.services[0].fees) + 1


def test_raised_fees_are_taken_back(desk: Callable[[Reader | None], FeeDesk]) -> None:
    at_work = desk(Reader(takes=True))
    at_work.raise_fees()
    assert load_profile(at_work.path) == with_fees_raised(MIHON_PROFILE, TODAY)
    at_work.take_back()
    assert load_profile(at_work.path) == MIHON_PROFILE
    assert not at_work.has_raised


def test_a_server_that_takes_nothing_is_told(desk: Callable[[Reader | None], FeeDesk]) -> None:
    with pytest.raises(FeesNotTaken, match="has not taken it"):
        desk(Reader(takes=False)).raise_fees()


def test_a_server_that_is_off_is_not_waited_for(desk: Callable[[Reader | None], FeeDesk]) -> None:
    at_work = desk(None)
    at_work.raise_fees()
    assert at_work.has_raised
