"""How often one peer may ask: a bucket of tokens for each, filled at a steady rate."""

import threading
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests a second in the long run, and so many at once after a pause."""

    per_second: float
    burst: int


@dataclass(slots=True)
class _Bucket:
    tokens: float
    filled_at: float


class RateLimit:
    """Buckets by peer; threads may share it. Peers that have paused long enough are forgotten."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._lock = threading.Lock()
        self._buckets: dict[bytes, _Bucket] = {}

    def allows(self, peer: bytes, now: float) -> bool:
        """Take a token of this peer; False if it has none. `now` is a steady time in seconds."""
        with self._lock:
            bucket = self._buckets.pop(peer, None) or _Bucket(self._rate.burst, now)
            filled = bucket.tokens + (now - bucket.filled_at) * self._rate.per_second
            bucket.tokens, bucket.filled_at = min(filled, self._rate.burst), now
            allowed = bucket.tokens >= 1
            if allowed:
                bucket.tokens -= 1
            self._buckets[peer] = bucket
            self._forget_the_idle(now)
        return allowed

    def _forget_the_idle(self, now: float) -> None:
        """The longest idle stands first, because each use puts its peer last."""
        full_after = self._rate.burst / self._rate.per_second
        while self._buckets:
            peer = next(iter(self._buckets))
            if now - self._buckets[peer].filled_at < full_after:
                return
            del self._buckets[peer]
