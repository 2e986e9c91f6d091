"""Which transactions a living session answers for, and when one that nobody answers for is settled."""

from collections.abc import Iterable

from kiosk.runtime.clock import Clock
from kiosk.terminal.ports import TransactionId


class Claims:
    """Deadlines of abandoned transactions.

    After a restart of the till, or when a session is cut off, the session has `grace_seconds` to come
    back: its paper may still be on the way out. Then what was not reported printed is given back.
    """

    def __init__(self, clock: Clock, grace_seconds: float) -> None:
        self._clock = clock
        self._grace_seconds = grace_seconds
        self._deadlines: dict[TransactionId, float] = {}

    def claim(self, transaction: TransactionId) -> None:
        """A session answers for the transaction, or it is settled."""
        self._deadlines.pop(transaction, None)

    def release(self, transactions: Iterable[TransactionId]) -> None:
        """Nobody answers for these transactions any more."""
        deadline = self._clock.monotonic() + self._grace_seconds
        for transaction in transactions:
            self._deadlines.setdefault(transaction, deadline)

    def expired(self) -> tuple[TransactionId, ...]:
        """The transactions whose session did not come back in time."""
        now = self._clock.monotonic()
        return tuple(transaction for transaction, end in self._deadlines.items() if end <= now)
