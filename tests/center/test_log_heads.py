"""A log that only grows: which of its heads cannot stand beside each other."""

import pytest

from kiosk.center.log_heads import LogHead

KEPT = LogHead(7, b"\x07" * 32)


@pytest.mark.parametrize("told", [KEPT, LogHead(8, b"\x08" * 32)])
def test_the_same_head_or_a_longer_log_contradicts_nothing(told: LogHead) -> None:
    assert not told.contradicts(KEPT)


@pytest.mark.parametrize("told", [LogHead(6, b"\x06" * 32), LogHead(7, b"\x08" * 32)])
def test_a_shorter_log_or_another_one_of_the_same_length_contradicts(told: LogHead) -> None:
    assert told.contradicts(KEPT)
