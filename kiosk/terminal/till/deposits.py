"""What the change machine tells, written down.

A credit is journalled always, in whatever state the till is.
"""

from typing import assert_never

from kiosk.domain.money import Yen
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.cash.changer import (
    Deposited,
    DepositEvent,
    DeviceReset,
    EventsLost,
    NoteInEscrow,
    NoteReturned,
    Noticed,
)
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.notes import NoteBook

_STRAY = "stray-"


def stray(origin: str) -> TransactionId:
    """The transaction of money that came while no other was there to take it; `origin` is its own name."""
    return TransactionId(_STRAY + origin)


def is_stray(transaction: TransactionId) -> bool:
    """Whether this is money that came while no transaction was there to take it."""
    return transaction.startswith(_STRAY)


class DepositBook:
    """Writes deposit events, each once: its key is the device's position."""

    def __init__(self, journal: Journal) -> None:
        self.notes = NoteBook(journal)
        self._journal = journal

    def record(self, event: DepositEvent, active: TransactionId | None) -> TransactionId | None:
        """Write one event; durable when this returns. `active` is the transaction that is being paid.

        Answers the transaction that was credited: the active one, after a crash the one that was left open,
        or one of its own for money that came while no transaction was there to take it. None where the
        event credits no transaction.
        """
        match event:
            case Deposited():
                return self._credit(event, active)
            case NoteReturned():
                self.notes.take_back(event)
            case NoteInEscrow() | Noticed():
                self._journal.append(_entry(event, Kind.NOTICED, mark=event.mark))
            case EventsLost(count=count):
                self._journal.append(_entry(event, Kind.EVENTS_LOST, f":{count}", event.mark))
            case DeviceReset():
                self._journal.append(_entry(event, Kind.DEVICE_RESET))
            case unreachable:
                assert_never(unreachable)
        return None

    def _credit(self, event: Deposited, active: TransactionId | None) -> TransactionId | None:
        intent = self.notes.under_way() if event.denomination.is_note else None
        is_awaited = intent is not None and intent.amount == int(event.denomination)
        if event.denomination.is_note and not is_awaited and self.notes.take_late(event):
            return None
        owner = intent.transaction if intent else active or self._left_open()
        transaction = owner or stray(_key(event))
        amount = Yen(event.denomination)
        credit = Entry(
            transaction, Kind.CREDIT, amount, event.device, event.position, _key(event), event.mark
        )
        if owner is None:
            self._journal.append(Entry(transaction, Kind.OPEN), credit)
        else:
            self._journal.append(credit)
        return transaction

    def _left_open(self) -> TransactionId | None:
        return next(reversed(self._journal.open_transactions()), None)


def _entry(event: DepositEvent, kind: Kind, detail: str = "", mark: str = "") -> Entry:
    key = _key(event) + detail
    return Entry(MACHINE, kind, device=event.device, device_counter=event.position, key=key, reference=mark)


def _key(event: DepositEvent) -> str:
    return f"{event.device}-{event.position}"
