"""What the journal has to answer for: balanced transactions, and what staff has to look at. Pure."""

from collections.abc import Iterable

from kiosk.terminal.till.journal.account import Account
from kiosk.terminal.till.journal.events import Entry, Kind

_ASTRAY = frozenset(
    {Kind.UNRESOLVED, Kind.EVENTS_LOST, Kind.PRINTED_LATE, Kind.CHARGE_UNKNOWN, Kind.REFUND_UNKNOWN}
)
STAFF_KINDS = _ASTRAY | {Kind.RESOLVED_BY_STAFF}
"""What staff has to look at, and that they did."""


class ConservationError(Exception):
    """A closed transaction of which money in, money out and fees do not balance."""


def check_conservation(account: Account) -> None:
    """Raise ConservationError unless a closed account balances."""
    if account.is_closed and account.to_pay_out != 0:
        raise ConservationError(f"{account.to_pay_out} yen of a closed transaction are unaccounted for")


def needs_staff(entries: Iterable[Entry]) -> bool:
    """Whether money may be astray since staff last looked: no sale may start.

    Only entries of `STAFF_KINDS` count.
    """
    last = None
    for entry in entries:
        last = entry.kind if entry.kind in STAFF_KINDS else last
    return last in _ASTRAY
