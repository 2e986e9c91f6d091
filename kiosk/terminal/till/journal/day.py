"""The close of a day: what it added up to, what lies in the machine, what the next day starts from. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.till.journal.audit import accounts, check_conservation
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.stock import CASH_BOX, acceptors, cash_counts, notes_in_box


@dataclass(frozen=True, slots=True)
class DaySums:
    """What a day's transactions add up to: in cash and cashless, received - paid out = kept + owed."""

    transactions: int
    received: Yen
    charged: Yen
    """The part of `received` that came in cashless."""
    paid_out: Yen
    refunded: Yen
    """The part of `paid_out` that went back cashless."""
    kept: Yen
    owed: Yen
    claimed: Yen = Yen(0)
    """The part of `received` that staff had owed before, paid out by the machine after all."""


@dataclass(frozen=True, slots=True)
class Drawer:
    """One place where money lies: what the journal expects there, and what staff counted (None: did not)."""

    device: str
    expected: Yen
    counted: Yen | None

    @property
    def difference(self) -> Yen:
        """What was counted more than expected; negative where money is missing."""
        return Yen(0 if self.counted is None else self.counted - self.expected)


@dataclass(frozen=True, slots=True)
class DayClose:
    """A day that can be closed."""

    number: int
    sums: DaySums
    drawers: tuple[Drawer, ...]


def sums_of(entries: Iterable[Entry]) -> DaySums:
    """Add up closed transactions. Raises ConservationError for one that does not balance."""
    closed = [account for account in accounts(entries).values() if account.is_closed]
    for account in closed:
        check_conservation(account)
    return DaySums(
        transactions=len(closed),
        received=Yen(sum(account.received for account in closed)),
        charged=Yen(sum(account.charged for account in closed)),
        paid_out=Yen(sum(account.paid_out for account in closed)),
        refunded=Yen(sum(account.refunded for account in closed)),
        kept=Yen(sum(account.kept for account in closed)),
        owed=Yen(sum(account.owed for account in closed)),
        claimed=Yen(sum(account.claimed for account in closed)),
    )


def day_of(
    entries: Sequence[Entry],
    hoppers: Mapping[str, Denomination],
    counted: Mapping[str, Yen],
) -> DayClose:
    """The day since the last close, whose event is the first of `entries` if there was one.

    `counted` is what staff found, by device.
    """
    coins = cash_counts(entries, hoppers)
    expected = {device: Yen(coin * coins[coin]) for device, coin in hoppers.items()}
    expected[CASH_BOX] = notes_in_box(entries)
    drawers = (Drawer(device, amount, counted.get(device)) for device, amount in expected.items())
    last = next((int(entry.key) for entry in entries if entry.kind is Kind.DAY_CLOSED), 0)
    return DayClose(last + 1, sums_of(entries), tuple(drawers))


def entries_of_close(day: DayClose, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """What to write, all in one: the close, what was counted, and all that the next day starts from."""
    number = str(day.number)
    closed = Entry(MACHINE, Kind.DAY_CLOSED, day.sums.kept, key=number)
    discrepancies = (
        Entry(MACHINE, Kind.DISCREPANCY, drawer.difference, drawer.device, key=f"{number}-{drawer.device}")
        for drawer in day.drawers
        if drawer.difference
    )
    return (closed, *discrepancies, *_carried_over(day, number), *_positions(entries, number))


def _carried_over(day: DayClose, number: str) -> Iterable[Entry]:
    for drawer in day.drawers:
        amount = drawer.expected if drawer.counted is None else drawer.counted
        yield Entry(MACHINE, Kind.COUNTED, amount, drawer.device, key=f"{number}-{drawer.device}")


def _positions(entries: Iterable[Entry], number: str) -> Iterable[Entry]:
    for device, known in acceptors(entries).items():
        mark = known.marks.get(known.position, "")
        key = f"{number}-{device}"
        yield Entry(MACHINE, Kind.POSITION, Yen(0), device, known.position, key, reference=mark)
