"""The till's part of the session: accepting money and settling it."""

from collections.abc import Callable

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import BeginPayment, CommandId, RecallVisit, RecordMisprints, Settle
from kiosk.terminal.flow.events import (
    Event,
    MethodsOffered,
    MoneyReceived,
    PaymentBegun,
    PaymentPrompted,
    Refused,
    Settled,
    VisitRecalled,
)
from kiosk.terminal.ports import PaymentMethod, Settlement, Till, TillTrouble, TransactionId

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
        if command.method is not None:
            return self._begin(command, command.method)
        offer = self._till.offer(command.fees)
        if isinstance(offer, TillTrouble):
            return Refused(command.id, _REFUSAL_OF[offer])
        match tuple(offer.methods):
            case (only,):
                return self._begin(command, only)
            case _:
                return MethodsOffered(command.id, offer.methods)

    def _begin(self, command: BeginPayment, method: PaymentMethod) -> Event:
        means = self._till.begin(
            self._transaction,
            command.fees,
            lambda received: self._post(MoneyReceived(received)),
            method,
            lambda prompt: self._post(PaymentPrompted(prompt)),
        )
        if isinstance(means, TillTrouble):
            return Refused(command.id, _REFUSAL_OF[means])
        return PaymentBegun(command.id, means.accepts_notes, method)

    def record_misprints(self, command: RecordMisprints) -> Event:
        """RecordMisprints."""
        return _settled(command.id, self._till.record_misprints(self._transaction, command.lines))

    def balance(self, command: Settle | RecallVisit) -> Event:
        """Settle, or RecallVisit for the transaction of another process."""
        return self.settle(command.id) if isinstance(command, Settle) else self._recall(command.id)

    def _recall(self, number: CommandId) -> Event:
        leftover = self._till.leftover(self._transaction)
        if isinstance(leftover, TillTrouble):
            return Refused(number, _REFUSAL_OF[leftover])
        return VisitRecalled(number, leftover)

    def settle(self, number: CommandId) -> Event:
        """Settle."""
        return _settled(number, self._till.settle(self._transaction))


def _settled(number: CommandId, settlement: Settlement | TillTrouble) -> Event:
    if isinstance(settlement, TillTrouble):
        return Refused(number, _REFUSAL_OF[settlement])
    return Settled(number, settlement)
