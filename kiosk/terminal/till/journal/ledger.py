"""What the events of the journal add up to. Pure: the only memory that the till has of money."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import Settlement
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind

_ASTRAY = frozenset({Kind.UNRESOLVED, Kind.EVENTS_LOST, Kind.PRINTED_LATE})
STAFF_KINDS = _ASTRAY | {Kind.RESOLVED_BY_STAFF}
"""What staff has to look at, and that they did."""


class ConservationError(Exception):
    """A closed transaction of which money in, money out and fees do not balance."""


@dataclass(frozen=True, slots=True)
class Account:
    """One transaction's money, folded from its events."""

    fees: Mapping[int, Yen] = field(default_factory=dict)
    """The fee of each line by its number."""
    received: Yen = Yen(0)
    paid_out: Yen = Yen(0)
    owed: Yen = Yen(0)
    """What staff owes to the citizen, because the machine could not pay it."""
    printed: frozenset[int] = frozenset()
    void: frozenset[int] = frozenset()
    intended: frozenset[int] = frozenset()
    """Lines that were about to be sent to the printer."""
    is_open: bool = False
    is_closed: bool = False
    payouts: int = 0
    """Payout intents so far; the next one's number."""
    unfinished_payout: Entry | None = None
    """The intent of which no result is known."""

    @property
    def due(self) -> Yen:
        """The fees of all lines."""
        return Yen(sum(self.fees.values()))

    @property
    def undecided(self) -> frozenset[int]:
        """Lines that may have been printed, and of which nobody told the end."""
        return self.intended - self.printed - self.void

    @property
    def kept(self) -> Yen:
        """The fees of the lines of which the paper came out."""
        return Yen(sum(self.fees[line] for line in self.printed))

    @property
    def to_pay_out(self) -> Yen:
        """What the citizen has to get back if no further line is printed."""
        return Yen(self.received - self.paid_out - self.owed - self.kept)

    @property
    def settlement(self) -> Settlement:
        """The account in the words of the port."""
        return Settlement(self.received, self.paid_out, self.kept)


def fold(entries: Iterable[Entry]) -> Account:
    """The account after the events of one transaction, in their order."""
    return reduce(_apply, entries, Account())


def _apply(account: Account, entry: Entry) -> Account:  # noqa: C901, PLR0911 - one arm a kind
    match entry.kind:
        case Kind.OPEN:
            return replace(account, is_open=True)
        case Kind.LINE:
            return replace(account, fees={**account.fees, int(entry.key): entry.amount})
        case Kind.CREDIT:
            return replace(account, received=Yen(account.received + entry.amount))
        case Kind.PRINT_INTENT:
            return replace(account, intended=account.intended | {int(entry.key)})
        case Kind.PRINTED:
            return replace(account, printed=account.printed | {int(entry.key)})
        case Kind.VOID:
            return replace(account, void=account.void | {int(entry.key)})
        case Kind.PAYOUT_INTENT:
            return replace(account, payouts=account.payouts + 1, unfinished_payout=entry)
        case Kind.PAYOUT_RESULT:
            paid_out = Yen(account.paid_out + entry.amount)
            return replace(account, paid_out=paid_out, unfinished_payout=None)
        case Kind.UNRESOLVED:
            return replace(account, unfinished_payout=None)
        case Kind.OWED:
            return replace(account, owed=Yen(account.owed + entry.amount))
        case Kind.CLOSED:
            return replace(account, is_closed=True)
        case (
            Kind.COUNTED
            | Kind.NOTICED
            | Kind.EVENTS_LOST
            | Kind.DEVICE_RESET
            | Kind.DUE_MET
            | Kind.PRINTED_LATE
            | Kind.RESOLVED_BY_STAFF
        ):
            return account


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


def positions(entries: Iterable[Entry]) -> Mapping[str, int]:
    """Up to which of its events each acceptor was journalled."""
    seen = {Kind.CREDIT, Kind.NOTICED, Kind.EVENTS_LOST, Kind.DEVICE_RESET}
    return {entry.device: entry.device_counter for entry in entries if entry.kind in seen}


def cash_counts(entries: Iterable[Entry], hoppers: Mapping[str, Denomination]) -> Mapping[Denomination, int]:
    """The coins in each of `hoppers` (by device name), of which each is filled by its own coin.

    A hopper that came short holds nothing until staff counts it again; one that never got the order,
    because its command counter stands where it stood, did not come short.
    """
    counts = dict.fromkeys(hoppers.values(), 0)
    intent = Entry(MACHINE, Kind.PAYOUT_INTENT)
    for entry in entries:
        match entry.kind:
            case Kind.CREDIT if Denomination(entry.amount) in counts:
                counts[Denomination(entry.amount)] += 1
            case Kind.COUNTED:
                counts[hoppers[entry.device]] = entry.amount // hoppers[entry.device]
            case Kind.PAYOUT_INTENT:
                intent = entry
            case Kind.PAYOUT_RESULT if entry.device_counter != intent.device_counter:
                coin = hoppers[entry.device]
                left = counts[coin] - entry.amount // coin
                counts[coin] = max(0, left) if entry.amount == intent.amount else 0
            case Kind.UNRESOLVED:
                counts[hoppers[entry.device]] = 0
            case _:
                pass
    return counts
