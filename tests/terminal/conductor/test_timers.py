"""Timers on a thread: called back in the order of their time, or not at all."""

import threading
from collections.abc import Iterator

import pytest

from kiosk.runtime.clock import SystemClock
from kiosk.terminal.conductor.timers import ThreadTimers

PATIENCE = 30.0


@pytest.fixture
def timers() -> Iterator[ThreadTimers]:
    timers = ThreadTimers(SystemClock())
    yield timers
    timers.close()


def test_a_timer_calls_back(timers: ThreadTimers) -> None:
    fired = threading.Event()
    timers.start(0.0, fired.set)
    assert fired.wait(PATIENCE)


def test_the_shorter_of_two_timers_comes_first(timers: ThreadTimers) -> None:
    order: list[str] = []
    both = threading.Event()

    def long() -> None:
        order.append("long")
        both.set()

    timers.start(0.2, long)
    timers.start(0.0, lambda: order.append("short"))
    assert both.wait(PATIENCE)
    assert order == ["short", "long"]


def test_a_cancelled_timer_does_not_call_back(timers: ThreadTimers) -> None:
    fired: list[str] = []
    later = threading.Event()
    cancel = timers.start(0.05, lambda: fired.append("cancelled"))
    cancel()
    timers.start(0.1, later.set)
    assert later.wait(PATIENCE)
    assert fired == []


def test_cancelling_after_the_call_is_harmless(timers: ThreadTimers) -> None:
    fired = threading.Event()
    cancel = timers.start(0.0, fired.set)
    assert fired.wait(PATIENCE)
    cancel()
