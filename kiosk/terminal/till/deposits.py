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
    Noticed,
)
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.journal import Journal

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
        self._journal = journal

    def record(self, event: DepositEvent, owner: TransactionId | None) -> TransactionId | None:
        """Write one event; durable when this returns.

        Answers the transaction that was credited: `owner`, or one of its own for money that came
        while no transaction was there to take it. None where the event is not money.
        """
        match event:
            case Deposited():
                return self._credit(event, owner)
            case NoteInEscrow() | Noticed():
                self._journal.append(_entry(event, Kind.NOTICED))
            case EventsLost(count=count):
                self._journal.append(_entry(event, Kind.EVENTS_LOST, detail=f":{count}"))
            case DeviceReset():
                self._journal.append(_entry(event, Kind.DEVICE_RESET))
            case unreachable:
                assert_never(unreachable)
        return None

    def _credit(self, event: Deposited, owner: TransactionId | None) -> TransactionId:
        transaction = owner or stray(_key(event))
        amount = Yen(event.denomination)
        credit = Entry(transaction, Kind.CREDIT, amount, event.device, event.position, _key(event))
        if owner is None:
            self._journal.append(Entry(transaction, Kind.OPEN), credit)
        else:
            self._journal.append(credit)
        return transaction


def _entry(event: DepositEvent, kind: Kind, detail: str = "") -> Entry:
    return Entry(MACHINE, kind, device=event.device, device_counter=event.position, key=_key(event) + detail)


def _key(event: DepositEvent) -> str:
    return f"{event.device}-{event.position}"
