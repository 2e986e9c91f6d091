"""Touches of a scripted citizen are timed by what they read, not by how fast the machine is."""

from kiosk.terminal.ui.bridge.touch_guard import TouchGuard
from kiosk.trials.tour.reading_time import ReadingTime


def test_a_second_touch_counts_only_after_reading() -> None:
    reading = ReadingTime()
    guard = TouchGuard(0.35, reading.monotonic)

    assert [guard.admits(), guard.admits()] == [True, False]
    reading.let_pass(0.35)
    assert guard.admits()
