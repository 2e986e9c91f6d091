"""What the journal has to answer for: balanced transactions, and cases that staff has to close. Pure."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from kiosk.terminal.till.journal.account import Account, fold
from kiosk.terminal.till.journal.events import MACHINE, Entry, Event, Kind


class Resolution(StrEnum):
    """How staff closed a case."""

    CHECKED = "checked"
    """The device was looked into, and is in order."""
    HANDED_OUT = "handed-out"
    """The citizen got the money from staff."""
    NOTHING_OWED = "nothing-owed"
    """It turned out that the citizen has to get nothing."""
    PAID_OUT = "paid-out"
    """The machine paid it out after all, told to by staff."""


_MONEY_ANSWERS = frozenset({Resolution.HANDED_OUT, Resolution.NOTHING_OWED})
_DEVICE_ANSWERS = frozenset({Resolution.CHECKED})

ANSWERS: Mapping[Kind, frozenset[Resolution]] = {
    Kind.UNRESOLVED: _DEVICE_ANSWERS,
    Kind.EVENTS_LOST: _DEVICE_ANSWERS,
    Kind.PRINTED_LATE: _DEVICE_ANSWERS,
    Kind.DISCREPANCY: _DEVICE_ANSWERS,
    Kind.NOTE_UNKNOWN: _MONEY_ANSWERS,
    Kind.OWED: _MONEY_ANSWERS,
    Kind.MISPRINTED: _MONEY_ANSWERS,
    Kind.CHARGE_UNKNOWN: _MONEY_ANSWERS,
    Kind.REFUND_FAILED: _MONEY_ANSWERS,
    Kind.REFUND_UNKNOWN: _MONEY_ANSWERS,
}
"""The kinds of event that open a case, and how each may be closed."""

_PAYABLE = frozenset({Kind.OWED, Kind.REFUND_FAILED})

_BLOCKING = frozenset({Kind.UNRESOLVED, Kind.NOTE_UNKNOWN, Kind.EVENTS_LOST, Kind.PRINTED_LATE})
CLOSING = frozenset({Kind.RESOLVED_BY_STAFF, Kind.CASE_ANSWERED})
"""The kinds of event that close one; `key` is the number of the event that opened it."""

CASE_KINDS = frozenset(ANSWERS) | CLOSING
"""What has to be read to know the open cases."""


class ConservationError(Exception):
    """A closed transaction of which money in, money out and fees do not balance."""


def accounts(entries: Iterable[Entry]) -> Mapping[str, Account]:
    """The account of each transaction that the entries speak of."""
    by_transaction: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.transaction != MACHINE:
            by_transaction.setdefault(entry.transaction, []).append(entry)
    return {transaction: fold(said) for transaction, said in by_transaction.items()}


def check_conservation(account: Account) -> None:
    """Raise ConservationError unless a closed account balances."""
    if account.is_closed and account.to_pay_out != 0:
        raise ConservationError(f"{account.to_pay_out} yen of a closed transaction are unaccounted for")


def is_payable(case: Entry, said: Iterable[Entry]) -> bool:
    """Whether the machine may pay what `case` owes; `said` is all that its transaction tells.

    Nobody may doubt the amount, and nothing else move it. What is owed because a hopper does not tell what it
    paid is doubted: the citizen may have it, whatever staff found in the hopper.
    """
    doubted = {entry.key for entry in said if entry.kind is Kind.UNRESOLVED}
    return case.kind in _PAYABLE and not (case.kind is Kind.OWED and case.key in doubted)


def open_cases(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events that nobody closed yet, staff or a late answer. Only `CASE_KINDS` count."""
    cases: dict[str, Event] = {}
    for event in events:
        if event.entry.kind in CLOSING:
            cases.pop(event.entry.key, None)
        elif event.entry.kind in ANSWERS:
            cases[str(event.seq)] = event
    return tuple(cases.values())


def doubted_outlets(events: Iterable[Event]) -> frozenset[str]:
    """The devices that may still tell the end of an unresolved payout, as long as they pay nothing else."""
    cases = open_cases(events)
    return frozenset(case.entry.device for case in cases if case.entry.kind is Kind.UNRESOLVED)


def blocks_sales(events: Iterable[Event]) -> bool:
    """Whether money may be astray in the machine: no sale may start."""
    return any(case.entry.kind in _BLOCKING for case in open_cases(events))
