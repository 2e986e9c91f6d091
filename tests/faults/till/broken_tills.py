"""Tills with a planted defect, which the kill matrix has to find."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.terminal.till.cash.cctalk_changer import CcTalkChanger
from kiosk.terminal.till.cash.changer import Dispensed, DispenseOrder, DispenseResult, NotDispensed
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from tests.faults.till.fuse import FusedJournal


class CredulousChanger(CcTalkChanger):
    """Takes a payout without a result for one that was never sent, and does not ask the device."""

    def outcome_of(self, order: DispenseOrder) -> DispenseResult:
        del order
        return NotDispensed()


class OptimisticChanger(CcTalkChanger):
    """Takes a payout without a result for one that was made, and does not ask the device."""

    def outcome_of(self, order: DispenseOrder) -> DispenseResult:
        return Dispensed(order.count, order.counter_before + 1)


class HastyJournal(FusedJournal):
    """Takes note of an acceptor's event first and of the money in it only then."""

    def append(self, *entries: Entry) -> None:
        for entry in entries:
            if entry.kind is Kind.CREDIT:
                super().append(replace(entry, transaction=MACHINE, kind=Kind.NOTICED))
        super().append(*entries)


class ForgetfulJournal(FusedJournal):
    """Stacks notes without a word about it before."""

    def append(self, *entries: Entry) -> None:
        super().append(*(entry for entry in entries if entry.kind is not Kind.NOTE_INTENT))


CHANGERS: Mapping[str, type[CcTalkChanger]] = {
    "credulous": CredulousChanger,
    "optimistic": OptimisticChanger,
}
JOURNALS: Mapping[str, type[FusedJournal]] = {
    "hasty": HastyJournal,
    "forgetful": ForgetfulJournal,
}
