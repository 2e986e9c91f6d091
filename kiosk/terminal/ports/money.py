"""The till: takes a session's money, remembers what became of each line, gives back the rest."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import NewType, Protocol

from kiosk.domain.money import Yen

TransactionId = NewType("TransactionId", str)
"""Names one session's money towards the till: random, on the receipt, tells nothing of anyone."""


class LineResult(Enum):
    """What became of one paid line, as the till records it."""

    PRINTED = auto()
    VOID = auto()


@dataclass(frozen=True, slots=True)
class PaymentMeans:
    """What the till can take now: `accepts_notes` is False when change could not be given."""

    accepts_notes: bool


class TillTrouble(Enum):
    """Why the till cannot take money now."""

    NOT_READY = auto()
    FAULT = auto()


@dataclass(frozen=True, slots=True)
class Settlement:
    """A balanced transaction: money in - money paid out = fees kept."""

    received: Yen
    paid_out: Yen
    kept: Yen


class Till(Protocol):
    """The payment port: the till process owns devices and journal; no citizen data passes here.

    Every call names the transaction; calling again with the same arguments is harmless.
    """

    def begin(
        self,
        transaction: TransactionId,
        fees: tuple[Yen, ...],
        on_received: Callable[[Yen], None],
    ) -> PaymentMeans | TillTrouble:
        """Open a transaction over one fee a line and accept money.

        `on_received` is called with the whole amount received so far, after it was journalled, and
        once more with each later coin. Acceptance stops by itself when the sum of the fees is reached.
        """
        ...

    def record_print_intent(self, transaction: TransactionId, line: int) -> None:
        """Journal that line `line` is about to be sent to the printer; durable when this returns."""
        ...

    def record_outcome(self, transaction: TransactionId, line: int, result: LineResult) -> None:
        """Journal what became of line `line`; durable when this returns."""
        ...

    def settle(self, transaction: TransactionId) -> Settlement | TillTrouble:
        """Stop accepting, pay out what is not kept for printed lines, close the transaction.

        Before any line was printed this gives everything back (REPAY).
        """
        ...
