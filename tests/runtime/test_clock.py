"""Time is a dependency: of the machine, of a test, or of a demo with its own date."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.runtime.clock import (
    CLOCK_SETTINGS,
    JAPAN,
    ShiftedClock,
    SteppedClock,
    SystemClock,
    clock_of,
)
from kiosk.runtime.settings import load_settings

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=JAPAN)


def test_the_machine_tells_aware_time_in_japan() -> None:
    assert SystemClock().now().utcoffset() == timedelta(hours=9)


def test_the_machine_measures_durations_that_never_run_backwards() -> None:
    clock = SystemClock()
    assert clock.monotonic() <= clock.monotonic()


def test_a_stepped_clock_stands_still_until_it_is_set() -> None:
    clock = SteppedClock(NOON)
    assert (clock.now(), clock.monotonic()) == (NOON, 0.0)
    clock.set(NOON + timedelta(minutes=2))
    assert (clock.now(), clock.monotonic()) == (NOON + timedelta(minutes=2), 120.0)


def test_a_shifted_clock_goes_on_from_another_date_and_measures_as_its_base() -> None:
    base = SteppedClock(NOON)
    clock = ShiftedClock(timedelta(days=-1), base)
    base.set(NOON + timedelta(seconds=5))
    assert clock.now() == NOON - timedelta(days=1) + timedelta(seconds=5)
    assert clock.monotonic() == 5.0


@pytest.mark.parametrize(("text", "kind"), [("", SystemClock), ("demo.clock_shift = 60", ShiftedClock)])
def test_settings_choose_the_clock(tmp_path: Path, text: str, kind: type) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    assert type(clock_of(load_settings(path, CLOCK_SETTINGS))) is kind
