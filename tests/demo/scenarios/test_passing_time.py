"""Time that passes by hand: a timer that would run for a minute runs out at once, and once."""

from collections.abc import Iterator

import pytest

from kiosk.demo.scenarios.passing_time import PassingTime
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.conductor import Timers

A_MINUTE = 60.0


@pytest.fixture
def time() -> PassingTime:
    return PassingTime()


@pytest.fixture
def timers(time: PassingTime) -> Iterator[Timers]:
    made = time.timers(SystemClock())
    yield made
    made.close()


def test_the_newest_timer_runs_out_and_the_older_ones_run_on(time: PassingTime, timers: Timers) -> None:
    ran_out: list[str] = []
    timers.start(A_MINUTE, lambda: ran_out.append("older"))
    timers.start(A_MINUTE, lambda: ran_out.append("newest"))
    assert time.let_pass()
    assert ran_out == ["newest"]


def test_a_timer_that_was_cancelled_does_not_run_out(time: PassingTime, timers: Timers) -> None:
    timers.start(A_MINUTE, pytest.fail)()
    assert not time.let_pass()


def test_without_a_session_no_time_passes(time: PassingTime) -> None:
    assert not time.let_pass()


def test_a_closed_session_has_no_timers_any_more(time: PassingTime, timers: Timers) -> None:
    timers.start(A_MINUTE, pytest.fail)
    timers.close()
    assert not time.let_pass()
