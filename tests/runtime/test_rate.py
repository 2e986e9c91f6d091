"""A peer may ask at a steady rate, and at once after a pause; others are not held up by it."""

from kiosk.runtime.rate import Rate, RateLimit

PEER, OTHER = b"p" * 32, b"o" * 32


def test_a_burst_is_let_through_and_no_more() -> None:
    limit = RateLimit(Rate(1.0, 3))
    assert [limit.allows(PEER, 0.0) for _ in range(4)] == [True, True, True, False]


def test_tokens_come_back_with_time_and_not_beyond_the_burst() -> None:
    limit = RateLimit(Rate(2.0, 2))
    assert [limit.allows(PEER, 0.0) for _ in range(3)] == [True, True, False]
    assert [limit.allows(PEER, 0.5) for _ in range(2)] == [True, False]
    assert [limit.allows(PEER, 100.0) for _ in range(3)] == [True, True, False]


def test_one_peer_does_not_hold_up_another() -> None:
    limit = RateLimit(Rate(1.0, 1))
    assert limit.allows(PEER, 0.0)
    assert not limit.allows(PEER, 0.0)
    assert limit.allows(OTHER, 0.0)
