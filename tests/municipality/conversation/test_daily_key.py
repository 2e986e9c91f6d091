from datetime import datetime, timedelta

from kiosk.municipality.conversation.daily_key import DailyKey
from kiosk.runtime.clock import JAPAN, SteppedClock

EVENING = datetime(2026, 11, 21, 23, 30, tzinfo=JAPAN)
MIDNIGHT = datetime(2026, 11, 22, 0, 0, tzinfo=JAPAN)


def test_a_key_serves_until_midnight_in_japan() -> None:
    clock = SteppedClock(EVENING)
    daily = DailyKey(clock)
    key = daily.current()
    clock.set(MIDNIGHT - timedelta(seconds=1))
    assert key.expires_at == MIDNIGHT
    assert daily.current() is key


def test_the_next_day_has_another_key() -> None:
    clock = SteppedClock(EVENING)
    daily = DailyKey(clock)
    yesterday = daily.current().private.public.encoded
    clock.set(MIDNIGHT)
    assert daily.current().private.public.encoded != yesterday


def test_a_key_whose_day_is_over_is_given_up_without_being_asked_for() -> None:
    clock = SteppedClock(EVENING)
    daily = DailyKey(clock)
    daily.current()
    clock.set(MIDNIGHT)
    daily.expire()
    assert daily._current is None


def test_a_key_of_today_is_kept() -> None:
    daily = DailyKey(SteppedClock(EVENING))
    key = daily.current()
    daily.expire()
    assert daily.current() is key
