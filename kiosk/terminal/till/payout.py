"""Paying out, exactly once: the intent is durable before the coins move, the result after.

What a device did is read from the device, never from the journal (docs/reference/payment.md, section 7).
"""

from collections.abc import Mapping
from typing import assert_never

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.cash.change import plan_change
from kiosk.terminal.till.cash.changer import (
    CashChanger,
    Dispensed,
    DispenseOrder,
    DispenseResult,
    DispenseUnknown,
    NotDispensed,
)
from kiosk.terminal.till.journal.account import Account
from kiosk.terminal.till.journal.audit import CASE_KINDS, doubted_outlets
from kiosk.terminal.till.journal.events import Entry, Kind
from kiosk.terminal.till.journal.journal import Journal


class Payout:
    """Pays a transaction's rest out of the change machine. Raises JournalError where it cannot write."""

    def __init__(self, journal: Journal, changer: CashChanger) -> None:
        self._journal = journal
        self._changer = changer

    def has_begun(self, transaction: TransactionId) -> bool:
        """Whether an order to pay out was ever journalled for the transaction."""
        return self._journal.account(transaction).payouts > 0

    def pay_rest(self, transaction: TransactionId) -> None:
        """Bring the transaction to where no coins are left to pay: what cannot be paid becomes owed."""
        account = self._journal.account(transaction)
        while account.unfinished_payout is not None or account.to_dispense > 0:
            if account.unfinished_payout is not None:
                self._finish(account.unfinished_payout)
            else:
                self._pay_next(transaction, account)
            account = self._journal.account(transaction)

    def _pay_next(self, transaction: TransactionId, account: Account) -> None:
        rest = account.to_dispense
        plan = plan_change(rest, self._payable())
        if plan is None:
            self._journal.append(Entry(transaction, Kind.OWED, rest, key=f"total-{account.owed + rest}"))
            return
        denomination, count = next(iter(plan.items()))
        order = self._changer.prepare_dispense(denomination, count)
        if order is None:
            return
        intent = _intent(transaction, order, account.payouts)
        self._journal.append(intent)
        self._record(intent, order.denomination, self._changer.dispense(order))

    def _payable(self) -> Mapping[Denomination, int]:
        """What the hoppers may pay; one whose payout is doubted nothing, for its counter is the proof."""
        outlets = self._changer.outlets
        doubted = doubted_outlets(self._journal.events_of(CASE_KINDS))
        kept_still = {outlets[device] for device in doubted if device in outlets}
        counts = self._changer.read_cash_counts().counts
        return {coin: 0 if coin in kept_still else count for coin, count in counts.items()}

    def _finish(self, intent: Entry) -> None:
        order = self._order(intent)
        if order is None:
            self._doubt(intent)
        else:
            self._record(intent, order.denomination, self._changer.outcome_of(order))

    def _record(self, intent: Entry, denomination: Denomination, result: DispenseResult) -> None:
        match result:
            case Dispensed(paid=paid, counter=counter):
                self._append_result(intent, Yen(paid * denomination), counter)
            case NotDispensed():
                self._append_result(intent, Yen(0), intent.device_counter)
            case DispenseUnknown():
                self._doubt(intent)
            case unreachable:
                assert_never(unreachable)

    def _doubt(self, intent: Entry) -> None:
        """Nobody can tell what came out: staff has to look, and owes it until then."""
        self._journal.append(
            _follow_up(intent, Kind.UNRESOLVED, intent.amount, intent.device_counter),
            _follow_up(intent, Kind.OWED, intent.amount, intent.device_counter),
        )

    def _append_result(self, intent: Entry, amount: Yen, counter: int) -> None:
        self._journal.append(_follow_up(intent, Kind.PAYOUT_RESULT, amount, counter))

    def _order(self, intent: Entry) -> DispenseOrder | None:
        """The order of the intent; None where its device was taken away with its change machine."""
        denomination = self._changer.outlets.get(intent.device)
        if denomination is None:
            return None
        count = intent.amount // denomination
        return DispenseOrder(denomination, count, intent.device, intent.device_counter)


def _intent(transaction: TransactionId, order: DispenseOrder, number: int) -> Entry:
    amount = Yen(order.denomination * order.count)
    return Entry(transaction, Kind.PAYOUT_INTENT, amount, order.device, order.counter_before, key=str(number))


def _follow_up(intent: Entry, kind: Kind, amount: Yen, counter: int) -> Entry:
    return Entry(intent.transaction, kind, amount, intent.device, counter, key=intent.key)
