"""How long the till may stand still for peers: all that waits between two polls shares one span."""

from kiosk.runtime.clock import Clock

ALLOWED_SECONDS = 24.0
"""A session gives up after 60 s, of which it may spend one such span in the queue before its own act."""

_CLOSING_SECONDS = 12.0
"""At most so long for closing a charge, so that a refund in the same act is left as much."""


class Allowance:
    """Belongs to the till's thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until: float | None = None

    def renew(self) -> None:
        """The till has polled: the next act may wait again."""
        self._until = None

    def left(self) -> float:
        """Seconds that are left; the first question since the last poll starts the span."""
        now = self._clock.monotonic()
        if self._until is None:
            self._until = now + ALLOWED_SECONDS
        return max(0.0, self._until - now)

    def for_closing(self) -> float:
        """Seconds for closing a charge."""
        return min(_CLOSING_SECONDS, self.left())
