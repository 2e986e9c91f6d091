"""Which connection answers for which transaction: a session that came back is not robbed by its old line."""

import threading
from typing import Protocol

from kiosk.terminal.ports import Till, TransactionId


class ReleasableTill(Till, Protocol):
    """A till that is told when a session is cut off."""

    def release(self, transactions: frozenset[TransactionId]) -> None:
        """The session behind these transactions is gone."""
        ...


class Holders:
    """The newest connection that began a transaction holds it; only its end releases it.

    A session whose line broke begins again on a new one, perhaps before the end of the old one was noticed.
    """

    def __init__(self, till: ReleasableTill) -> None:
        self._till = till
        self._gate = threading.Lock()
        self._held: dict[TransactionId, object] = {}

    def take(self, transaction: TransactionId, connection: object) -> None:
        """`connection` is about to begin the transaction; what it begins claims it from here on."""
        with self._gate:
            self._held[transaction] = connection

    def leave(self, connection: object) -> None:
        """`connection` has ended: release what it still holds. Raises what `release` raises."""
        with self._gate:
            left = frozenset(held for held, holder in self._held.items() if holder is connection)
            for transaction in left:
                del self._held[transaction]
            # Within the gate: whoever takes one of these afterwards begins it after its release.
            self._till.release(left)
