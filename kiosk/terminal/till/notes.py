"""A note on its way from escrow to the stacker: written down before it moves, and followed to its end.

An acceptor that loses its power forgets its events. The intent to stack stays: it ends with the note's
credit or return, or as a case of staff that stops all sales.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.cash.changer import Deposited, NoteInEscrow, NoteReturned
from kiosk.terminal.till.journal.audit import CASE_KINDS, Resolution
from kiosk.terminal.till.journal.claimed import answered, claim
from kiosk.terminal.till.journal.events import MACHINE, Entry, Event, Kind
from kiosk.terminal.till.journal.journal import Journal


@dataclass(frozen=True, slots=True)
class _Unanswered:
    """A note of which the acceptor never told where it went; what staff said of it, once it did."""

    case: Event
    resolution: str = ""


class NoteBook:
    """Belongs to the till's thread. Each call raises JournalError where the journal fails."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def intend(self, transaction: TransactionId, note: NoteInEscrow) -> None:
        """The note is about to be stacked for the transaction; durable when this returns.

        An earlier one of which nobody told where it went is for staff: in the escrow it is no more.
        """
        key = f"{note.device}-{note.position}"
        amount = Yen(note.denomination)
        self._journal.append(
            *self._doubted(transaction),
            Entry(transaction, Kind.NOTE_INTENT, amount, note.device, note.position, key),
        )

    def under_way(self) -> Entry | None:
        """The intent of the one note of which nobody knows yet where it went."""
        accounts = map(self._journal.account, self._journal.open_transactions())
        return next((account.note for account in accounts if account.note is not None), None)

    def doubt(self, transaction: TransactionId) -> None:
        """Nobody tells where the transaction's note went: if there is one, staff has to look."""
        self._journal.append(*self._doubted(transaction))

    def take_back(self, event: NoteReturned) -> None:
        """A note went back: the one under way, or one of which staff had to be told."""
        intent = self.under_way()
        owner = MACHINE if intent is None else intent.transaction
        case = self._open_case(event.device) if intent is None else None
        returned = _entry(owner, Kind.NOTE_RETURNED, event)
        self._journal.append(returned, *(() if case is None else (answered(case, Kind.NOTE_RETURNED),)))

    def take_late(self, event: Deposited) -> bool:
        """Whether this credit is a note that was unknown: it lies in the stacker, and staff surely owes it.

        Nobody is there any more to whom the machine could pay it back unasked; nor is it the money of who
        stands there now, even where staff closed the case before. What was handed out is owed no longer.
        """
        own = (
            note
            for note in self._unanswered(event.device)
            if note.case.entry.amount == int(event.denomination)
        )
        late = max(own, key=lambda note: (not note.resolution, note.case.seq), default=None)
        if late is None:
            return False
        credit = _entry(MACHINE, Kind.CREDIT, event, late.case.entry.amount)
        owing = () if late.resolution == Resolution.HANDED_OUT else _owing(late.case)
        self._journal.append(credit, *owing, answered(late.case, Kind.CREDIT))
        return True

    def _doubted(self, transaction: TransactionId) -> tuple[Entry, ...]:
        intent = self._journal.account(transaction).note
        return () if intent is None else (replace(intent, kind=Kind.NOTE_UNKNOWN),)

    def _open_case(self, device: str) -> Event | None:
        return next((note.case for note in self._unanswered(device) if not note.resolution), None)

    def _unanswered(self, device: str) -> tuple[_Unanswered, ...]:
        notes = _fold(self._journal.events_of(CASE_KINDS))
        return tuple(note for note in notes if note.case.entry.device == device)


def _fold(events: Iterable[Event]) -> Iterable[_Unanswered]:
    notes: dict[str, _Unanswered] = {}
    for event in events:
        entry = event.entry
        if entry.kind is Kind.NOTE_UNKNOWN:
            notes[str(event.seq)] = _Unanswered(event)
        elif entry.kind is Kind.CASE_ANSWERED:
            notes.pop(entry.key, None)
        elif entry.kind is Kind.RESOLVED_BY_STAFF and entry.key in notes:
            notes[entry.key] = replace(notes[entry.key], resolution=entry.reference)
    return notes.values()


def _owing(case: Event) -> tuple[Entry, ...]:
    """What makes the money of a case surely owed: a transaction that closes with it."""
    owner, opened = claim(case)
    amount = case.entry.amount
    owed = Entry(owner, Kind.OWED, amount, key=f"total-{amount}")
    return (*opened, owed, Entry(owner, Kind.CLOSED))


def _entry(owner: TransactionId, kind: Kind, event: Deposited | NoteReturned, amount: Yen = Yen(0)) -> Entry:
    key = f"{event.device}-{event.position}"
    return Entry(owner, kind, amount, event.device, event.position, key, event.mark)
