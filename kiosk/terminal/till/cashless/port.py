"""What the desk asks of the cashless means, whichever they are."""

from typing import Protocol

from kiosk.domain.money import Yen
from kiosk.terminal.ports import PaymentMethod, PromptListener, TransactionId


class Cashless(Protocol):
    """All means but cash. Called on the till's thread, which also polls the change machine: answer fast.

    Whoever implements this writes the journal: CHARGE_INTENT before a charge is asked for and its result
    after, REFUND_INTENT and its result likewise. Slow peers are spoken to on threads of their own, and
    `poll` takes what they answered. Raises JournalError where the journal cannot be written.
    """

    def recover(self) -> None:
        """After a start, before anything else: ask the peers about every intent without a result."""
        ...

    def methods(self) -> frozenset[PaymentMethod]:
        """The methods whose device or provider is known to be idle and to hold no old amount."""
        ...

    def begin(
        self, transaction: TransactionId, due: Yen, method: PaymentMethod, on_prompt: PromptListener
    ) -> bool:
        """Start to charge `due`; False where the method cannot be used now. The transaction is open."""
        ...

    def give_up(self, transaction: TransactionId) -> None:
        """End a charge that is under way: the citizen pays in another way. Paid, if that came first."""
        ...

    def poll(self) -> tuple[TransactionId, ...]:
        """Journal what the peers answered; the transactions that were charged."""
        ...

    def settle(self, transaction: TransactionId) -> None:
        """End a charge that is under way, and refund what the account says is `to_refund`.

        Afterwards the account has neither an open charge nor an open refund, and `to_refund` is 0: what
        cannot be refunded was journalled as REFUND_FAILED or REFUND_UNKNOWN and is owed by staff.
        """
        ...

    def close(self) -> None:
        """Release the peers; what is under way stays so in the journal."""
        ...


class CashOnly:
    """A till without any cashless means."""

    def recover(self) -> None:
        """Nothing can be open."""

    def methods(self) -> frozenset[PaymentMethod]:
        """None."""
        return frozenset()

    def begin(
        self, transaction: TransactionId, due: Yen, method: PaymentMethod, on_prompt: PromptListener
    ) -> bool:
        """Refuse."""
        del transaction, due, method, on_prompt
        return False

    def give_up(self, transaction: TransactionId) -> None:
        """Nothing is under way."""

    def poll(self) -> tuple[TransactionId, ...]:
        """Nothing ever answers."""
        return ()

    def settle(self, transaction: TransactionId) -> None:
        """Nothing was charged."""

    def close(self) -> None:
        """Nothing to release."""
