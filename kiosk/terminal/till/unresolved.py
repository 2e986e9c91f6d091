"""Payouts of which no hopper could tell the end: asked about once more when the till starts.

A hopper that fell silent may answer again after its power was switched, and its counter still proves what it
did. What it paid then is paid, what it did not is surely owed; before that staff has to look. Where it was
told to pay once more since, its counter tells of that, and of the doubtful payout nothing.
"""

from typing import assert_never

from kiosk.domain.money import Yen
from kiosk.terminal.till.cash.changer import (
    CashChanger,
    Dispensed,
    DispenseOrder,
    DispenseUnknown,
    NotDispensed,
)
from kiosk.terminal.till.journal.audit import CASE_KINDS, open_cases
from kiosk.terminal.till.journal.claimed import answered, claim
from kiosk.terminal.till.journal.events import Entry, Event, Kind
from kiosk.terminal.till.journal.journal import Journal


class UnresolvedPayouts:
    """Belongs to the till's thread. Raises JournalError where the journal cannot be read or written."""

    def __init__(self, journal: Journal, changer: CashChanger) -> None:
        self._journal = journal
        self._changer = changer

    def ask_again(self) -> None:
        """Close the cases of which the hoppers tell the end now; nothing is paid."""
        for case in self._cases():
            if case.entry.kind is Kind.UNRESOLVED:
                self._ask(case)

    def _ask(self, case: Event) -> None:
        denomination = self._changer.outlets.get(case.entry.device)
        if denomination is None or self._was_told_to_pay_since(case):
            return
        entry = case.entry
        count = entry.amount // denomination
        order = DispenseOrder(denomination, count, entry.device, entry.device_counter)
        match self._changer.outcome_of(order):
            case Dispensed(paid=paid, counter=counter):
                self._close(case, Yen(paid * denomination), counter)
            case NotDispensed():
                self._close(case, Yen(0), entry.device_counter)
            case DispenseUnknown():
                pass
            case unreachable:
                assert_never(unreachable)

    def _was_told_to_pay_since(self, case: Event) -> bool:
        intents = self._journal.events_of({Kind.PAYOUT_INTENT})
        return any(told.seq > case.seq and told.entry.device == case.entry.device for told in intents)

    def _close(self, case: Event, paid: Yen, counter: int) -> None:
        """Staff that handed the money out meanwhile keeps the last word about it."""
        owed = next((other for other in self._cases() if _is_owed_for(case, other)), None)
        told = () if owed is None else (*_paid(owed, paid, counter), answered(owed, Kind.PAYOUT_RESULT))
        self._journal.append(answered(case, Kind.PAYOUT_RESULT), *told)

    def _cases(self) -> tuple[Event, ...]:
        return open_cases(self._journal.events_of(CASE_KINDS))


def _is_owed_for(case: Event, other: Event) -> bool:
    doubted = (case.entry.transaction, case.entry.key)
    return other.entry.kind is Kind.OWED and (other.entry.transaction, other.entry.key) == doubted


def _paid(owed: Event, paid: Yen, counter: int) -> tuple[Entry, ...]:
    """A transaction of its own: of what was owed, so much had come out, and the rest is owed for certain."""
    owner, opened = claim(owed)
    rest = Yen(owed.entry.amount - paid)
    left = (Entry(owner, Kind.OWED, rest, key=f"total-{rest}"),) if rest else ()
    result = Entry(owner, Kind.PAYOUT_RESULT, paid, owed.entry.device, counter, key=owed.entry.key)
    return (*opened, result, *left, Entry(owner, Kind.CLOSED))
