"""What the till may wait for peers between two polls."""

from datetime import UTC, datetime, timedelta

from kiosk.runtime.clock import SteppedClock
from kiosk.terminal.till.cashless.allowance import ALLOWED_SECONDS, Allowance
from kiosk.terminal.till.client import ANSWER_SECONDS

NOON = datetime(2026, 4, 1, 12, tzinfo=UTC)


def test_all_acts_between_two_polls_share_one_span() -> None:
    clock = SteppedClock(NOON)
    allowance = Allowance(clock)
    assert allowance.left() == ALLOWED_SECONDS
    clock.set(NOON + timedelta(seconds=ALLOWED_SECONDS - 1))
    assert allowance.left() == 1
    clock.set(NOON + timedelta(seconds=ALLOWED_SECONDS + 5))
    assert allowance.left() == 0
    allowance.renew()
    assert allowance.left() == ALLOWED_SECONDS


def test_closing_a_charge_leaves_time_for_its_refund() -> None:
    assert Allowance(SteppedClock(NOON)).for_closing() <= ALLOWED_SECONDS / 2


def test_a_call_that_queues_behind_another_is_answered_in_time() -> None:
    assert 2 * ALLOWED_SECONDS < ANSWER_SECONDS
