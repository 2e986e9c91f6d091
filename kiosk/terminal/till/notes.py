"""A note on its way from escrow to the stacker: written down before it moves, and followed to its end.

An acceptor that loses its power forgets its events. The intent to stack stays: it ends with the note's
credit or return, or as a case of staff that stops all sales.
"""

from dataclasses import replace

from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.cash.changer import Deposited, NoteInEscrow, NoteReturned
from kiosk.terminal.till.journal.audit import CASE_KINDS, open_cases
from kiosk.terminal.till.journal.claimed import answered, claim
from kiosk.terminal.till.journal.events import MACHINE, Entry, Event, Kind
from kiosk.terminal.till.journal.journal import Journal


class NoteBook:
    """Belongs to the till's thread. Each call raises JournalError where the journal fails."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def intend(self, transaction: TransactionId, note: NoteInEscrow) -> None:
        """The note is about to be stacked for the transaction; durable when this returns."""
        key = f"{note.device}-{note.position}"
        amount = Yen(note.denomination)
        self._journal.append(Entry(transaction, Kind.NOTE_INTENT, amount, note.device, note.position, key))

    def under_way(self) -> Entry | None:
        """The intent of the one note of which nobody knows yet where it went."""
        accounts = map(self._journal.account, self._journal.open_transactions())
        return next((account.note for account in accounts if account.note is not None), None)

    def doubt(self, transaction: TransactionId) -> None:
        """Nobody tells where the transaction's note went: if there is one, staff has to look."""
        intent = self._journal.account(transaction).note
        if intent is not None:
            self._journal.append(replace(intent, kind=Kind.NOTE_UNKNOWN))

    def take_back(self, event: NoteReturned) -> None:
        """A note went back: the one under way, or one of which staff had to be told."""
        intent = self.under_way()
        owner = MACHINE if intent is None else intent.transaction
        case = self._case(event.device) if intent is None else None
        returned = _entry(owner, Kind.NOTE_RETURNED, event)
        self._journal.append(returned, *(() if case is None else (answered(case, Kind.NOTE_RETURNED),)))

    def take_late(self, event: Deposited) -> bool:
        """Whether this credit is the note of a case: it lies in the stacker, and staff surely owes it.

        Nobody is there any more to whom the machine could pay it back unasked.
        """
        case = self._case(event.device)
        if case is None or case.entry.amount != int(event.denomination):
            return False
        owner, opened = claim(case)
        amount = case.entry.amount
        self._journal.append(
            _entry(MACHINE, Kind.CREDIT, event, amount),
            *opened,
            Entry(owner, Kind.OWED, amount, key=f"total-{amount}"),
            Entry(owner, Kind.CLOSED),
            answered(case, Kind.CREDIT),
        )
        return True

    def _case(self, device: str) -> Event | None:
        cases = open_cases(self._journal.events_of(CASE_KINDS))
        own = (case for case in cases if case.entry.kind is Kind.NOTE_UNKNOWN and case.entry.device == device)
        return next(own, None)


def _entry(owner: TransactionId, kind: Kind, event: Deposited | NoteReturned, amount: Yen = Yen(0)) -> Entry:
    key = f"{event.device}-{event.position}"
    return Entry(owner, kind, amount, event.device, event.position, key, event.mark)
