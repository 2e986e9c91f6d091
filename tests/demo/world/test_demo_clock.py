"""The demo's time is ahead of the machine's, and can be moved on but not back."""

from datetime import datetime, timedelta

import pytest

from kiosk.demo.world.demo_clock import DemoClock
from kiosk.runtime.clock import JAPAN, SteppedClock

MORNING = datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN)


def test_it_goes_on_like_the_machines_clock_from_its_own_time_on() -> None:
    machine = SteppedClock(MORNING)
    clock = DemoClock(timedelta(days=1), machine)
    machine.set(MORNING + timedelta(minutes=5))
    assert clock.now() == MORNING + timedelta(days=1, minutes=5)
    assert clock.monotonic() == machine.monotonic()


def test_it_can_be_moved_on() -> None:
    clock = DemoClock(timedelta(), SteppedClock(MORNING))
    clock.move_on(timedelta(hours=13))
    assert clock.now() == MORNING + timedelta(hours=13)
    assert clock.shift == timedelta(hours=13)


def test_it_does_not_go_back() -> None:
    with pytest.raises(ValueError, match="forward only"):
        DemoClock(timedelta(), SteppedClock(MORNING)).move_on(timedelta(hours=-1))
