from datetime import datetime, timedelta

from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.claims import Claims

TX = TransactionId("first")
START = datetime(2026, 4, 1, 10, 0, tzinfo=JAPAN)


def test_an_abandoned_transaction_expires_after_its_grace() -> None:
    clock = SteppedClock(START)
    claims = Claims(clock, grace_seconds=60)
    claims.release([TX])
    clock.set(START + timedelta(seconds=59))
    assert claims.expired() == ()
    clock.set(START + timedelta(seconds=60))
    assert claims.expired() == (TX,)


def test_a_session_that_comes_back_keeps_its_transaction() -> None:
    clock = SteppedClock(START)
    claims = Claims(clock, grace_seconds=60)
    claims.release([TX])
    claims.claim(TX)
    clock.set(START + timedelta(hours=1))
    assert claims.expired() == ()


def test_being_cut_off_twice_does_not_prolong_the_grace() -> None:
    clock = SteppedClock(START)
    claims = Claims(clock, grace_seconds=60)
    claims.release([TX])
    clock.set(START + timedelta(seconds=50))
    claims.release([TX])
    clock.set(START + timedelta(seconds=60))
    assert claims.expired() == (TX,)
