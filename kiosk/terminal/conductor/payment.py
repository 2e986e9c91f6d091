"""The till's part of the session: accepting money and settling it."""

from collections.abc import Callable

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import BeginPayment, CommandId
from kiosk.terminal.flow.events import Event, MoneyReceived, PaymentBegun, Refused, Settled
from kiosk.terminal.ports import Till, TillTrouble, TransactionId

_REFUSAL_OF = {
    TillTrouble.NOT_READY: Refusal.CASH_NOT_READY,
    TillTrouble.FAULT: Refusal.CASH_FAULT,
}


class Payment:
    """One transaction; every coin becomes an event."""

    def __init__(self, till: Till, transaction: TransactionId, post: Callable[[Event], None]) -> None:
        self._till = till
        self._transaction = transaction
        self._post = post

    def begin(self, command: BeginPayment) -> Event:
        """BeginPayment."""
        means = self._till.begin(
            self._transaction, command.fees, lambda received: self._post(MoneyReceived(received))
        )
        if isinstance(means, TillTrouble):
            return Refused(command.id, _REFUSAL_OF[means])
        return PaymentBegun(command.id, means.accepts_notes)

    def settle(self, number: CommandId) -> Event:
        """Settle."""
        settlement = self._till.settle(self._transaction)
        if isinstance(settlement, TillTrouble):
            return Refused(number, _REFUSAL_OF[settlement])
        return Settled(number, settlement)
