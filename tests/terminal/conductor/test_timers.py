"""Timers on a thread: called back in the order of their time, or not at all."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from kiosk.runtime.clock import JAPAN, SteppedClock, SystemClock
from kiosk.terminal.conductor.timers import ThreadTimers

PATIENCE = 30.0
NOON = datetime(2026, 4, 1, 12, 0, tzinfo=JAPAN)


@pytest.fixture
def timers() -> Iterator[ThreadTimers]:
    timers = ThreadTimers(SystemClock())
    yield timers
    timers.close()


def test_a_timer_calls_back(timers: ThreadTimers) -> None:
    fired = threading.Event()
    timers.start(0.0, fired.set)
    assert fired.wait(PATIENCE)


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(NOON)


@pytest.fixture
def stepped(clock: SteppedClock) -> Iterator[ThreadTimers]:
    timers = ThreadTimers(clock)
    yield timers
    timers.close()


def let_a_minute_pass(clock: SteppedClock, timers: ThreadTimers) -> None:
    """And wait until all that was due in it has been called."""
    passed = threading.Event()
    clock.set(NOON + timedelta(minutes=1))
    timers.start(0.0, passed.set)
    assert passed.wait(PATIENCE)


def test_the_shorter_of_two_timers_comes_first(clock: SteppedClock, stepped: ThreadTimers) -> None:
    order: list[str] = []
    stepped.start(20.0, lambda: order.append("long"))
    stepped.start(10.0, lambda: order.append("short"))
    let_a_minute_pass(clock, stepped)
    assert order == ["short", "long"]


def test_a_cancelled_timer_does_not_call_back(clock: SteppedClock, stepped: ThreadTimers) -> None:
    called: list[str] = []
    cancel = stepped.start(20.0, lambda: called.append("cancelled"))
    stepped.start(30.0, lambda: called.append("kept"))
    cancel()
    let_a_minute_pass(clock, stepped)
    assert called == ["kept"]


def test_cancelling_after_the_call_is_harmless(timers: ThreadTimers) -> None:
    fired = threading.Event()
    cancel = timers.start(0.0, fired.set)
    assert fired.wait(PATIENCE)
    cancel()
