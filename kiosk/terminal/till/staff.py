"""What staff does with the till: count and close a day, and close what is open for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import Clock
from kiosk.terminal.ports import TransactionId
from kiosk.terminal.till.cash.changer import CashChanger, ChangerStatus
from kiosk.terminal.till.errors import EntryConflictError, StaffRefusedError
from kiosk.terminal.till.journal.audit import (
    ANSWERS,
    CASE_KINDS,
    ConservationError,
    Resolution,
    blocks_sales,
    is_payable,
    open_cases,
)
from kiosk.terminal.till.journal.claimed import claim
from kiosk.terminal.till.journal.day import DayClose, day_of, entries_of_close
from kiosk.terminal.till.journal.events import MACHINE, Entry, Event, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.journal.reader import entries_of
from kiosk.terminal.till.journal.stock import CASH_BOX, cash_counts, hoppers_in, notes_in_box

CLAIM_WINDOW = timedelta(days=90)
"""How long single transactions stay readable where no setting says otherwise; claims end after 55 days."""


_STILL: Mapping[ChangerStatus, str] = {
    ChangerStatus.JAM: "a coin or note is still jammed; take it out",
    ChangerStatus.FAULT: "the machine still tells a fault; switch it off and on",
    ChangerStatus.NOT_ANSWERING: "the machine does not answer; check its power and its cable",
    ChangerStatus.ABSENT: "this shop takes no cash; see till.takes_cash",
}


@dataclass(frozen=True, slots=True)
class DayClosed:
    """A day that was closed, and the chain's head to compare with what the center was told."""

    day: DayClose
    head: str
    redacted: int
    """Transactions that were forgotten because their claim window has passed."""


@dataclass(frozen=True, slots=True)
class ChangerSeen:
    """The change machine's state, and the coins that can be paid out."""

    status: ChangerStatus
    counts: Mapping[Denomination, int]


class StaffDesk:
    """Belongs to the till's thread. Each call raises JournalError where the journal cannot be written."""

    def __init__(self, journal: Journal, changer: CashChanger, clock: Clock, claim_window: timedelta) -> None:
        self._journal = journal
        self._changer = changer
        self._clock = clock
        self._claim_window = claim_window

    def close_day(self, counted: Mapping[str, Yen], *, box_is_emptied: bool) -> DayClosed:
        """Check and write down what the day adds up to; what was counted is believed from now on.

        Raises StaffRefusedError while a sale is going on, for a device that is not there, and where the
        journal does not balance.
        """
        if self._journal.open_transactions():
            raise StaffRefusedError("a transaction is not settled yet; close the day when nobody pays")
        self._require_pieces(counted, {**self._changer.outlets, CASH_BOX: Denomination.YEN_1000})
        entries = entries_of(self._journal.events_since(self._journal.last_close()))
        try:
            day = day_of(entries, {**hoppers_in(entries), **self._changer.outlets}, counted)
        except ConservationError as fault:
            raise StaffRefusedError(f"the journal does not balance: {fault}; call service") from fault
        closing = entries_of_close(day, entries)
        self._journal.append(*closing, *(_emptied(day, closing) if box_is_emptied else ()))
        self._changer.recount(self._coins(counted))
        return DayClosed(day, self._journal.verify().hex(), self._redact())

    def fill(self, filled: Mapping[str, Yen], filling: str) -> Mapping[str, Yen]:
        """Staff put coins into hoppers, which are in order again; what each holds now, by the journal.

        `filling` is its own name: what was written under it is not written again. Raises StaffRefusedError
        while a sale is going on, for what is no hopper or not its coins, and for others under an old name.
        """
        if self._journal.open_transactions():
            raise StaffRefusedError("a transaction is not settled yet; fill the hoppers when nobody pays")
        outlets = self._changer.outlets
        self._require_pieces(filled, outlets)
        try:
            self._journal.append(
                *(
                    Entry(MACHINE, Kind.FILLED, amount, device, key=f"{filling}-{device}")
                    for device, amount in filled.items()
                )
            )
        except EntryConflictError as other:
            raise StaffRefusedError(
                f"{filling} was told before with other coins; leave --again out"
            ) from other
        held = cash_counts(entries_of(self._journal.events_since(self._journal.last_close())), outlets)
        self._changer.recount({outlets[device]: held[outlets[device]] for device in filled})
        return {device: Yen(outlets[device] * held[outlets[device]]) for device in filled}

    def resolve(self, case: int, resolution: Resolution) -> None:
        """Close the case that event number `case` opened. Raises StaffRefusedError where it cannot be."""
        answers = ANSWERS[self._open_case(case).entry.kind]
        if resolution not in answers:
            raise StaffRefusedError(f"this case is closed with {' or '.join(sorted(answers))}")
        entry = Entry(MACHINE, Kind.RESOLVED_BY_STAFF, key=str(case), reference=resolution.value)
        self._journal.append(entry)

    def clear_jam(self) -> None:
        """Staff cleared the change machine: it takes money again.

        Raises StaffRefusedError while a sale is going on, where a case has to be looked into first, and
        where the machine still does not work.
        """
        self._require_idle("clear the machine")
        self._changer.clear_fault()
        status = self._changer.status()
        if status is not ChangerStatus.OK:
            raise StaffRefusedError(f"{_STILL[status]}; then try again")
        count = sum(1 for _ in self._journal.events_of({Kind.CLEARED_BY_STAFF}))
        self._journal.append(Entry(MACHINE, Kind.CLEARED_BY_STAFF, key=str(count)))

    def look_at_changer(self) -> ChangerSeen:
        """What the change machine says of itself now; nothing is moved."""
        return ChangerSeen(self._changer.status(), self._changer.read_cash_counts().counts)

    def claim(self, case: int) -> TransactionId:
        """Open the transaction that pays what a case owes; the case is closed with it.

        Raises StaffRefusedError for a case of which the machine cannot pay, and as `clear_jam` does.
        """
        self._require_idle("pay out")
        owing = self._open_case(case)
        if not is_payable(owing.entry, entries_of(self._journal.events(owing.entry.transaction))):
            raise StaffRefusedError("this case is no money that the machine surely owes; use `resolve`")
        if self._changer.status() is not ChangerStatus.OK:
            raise StaffRefusedError("the change machine is not ready; `kiosk cash unlock` tells why")
        owner, opened = claim(owing)
        resolved = Entry(MACHINE, Kind.RESOLVED_BY_STAFF, key=str(case), reference=Resolution.PAID_OUT.value)
        self._journal.append(*opened, resolved)
        return owner

    def _require_idle(self, wish: str) -> None:
        if self._journal.open_transactions():
            raise StaffRefusedError(f"a transaction is not settled yet; {wish} when nobody pays")
        if blocks_sales(self._journal.events_of(CASE_KINDS)):
            raise StaffRefusedError(
                "a case stops all sales; look into it first: `kiosk journal show` tells which"
            )

    @staticmethod
    def _require_pieces(amounts: Mapping[str, Yen], places: Mapping[str, Denomination]) -> None:
        """Each amount is a number of the pieces that lie in its place; in the cash box, of the least note."""
        unknown = amounts.keys() - places.keys()
        if unknown:
            raise StaffRefusedError(f"no {', '.join(sorted(unknown))} is in this machine")
        for place, amount in amounts.items():
            if amount < 0 or amount % places[place]:
                raise StaffRefusedError(f"{amount} yen cannot lie in {place}; count its coins or notes again")

    def _open_case(self, case: int) -> Event:
        cases = {event.seq: event for event in open_cases(self._journal.events_of(CASE_KINDS))}
        if case not in cases:
            raise StaffRefusedError(f"no open case has the number {case}; `kiosk journal show` lists them")
        return cases[case]

    def _coins(self, counted: Mapping[str, Yen]) -> Mapping[Denomination, int]:
        outlets = self._changer.outlets
        return {outlets[name]: yen // outlets[name] for name, yen in counted.items() if name in outlets}

    def _redact(self) -> int:
        old = self._beyond_claim()
        if old:
            self._journal.redact(old)
        return len(old)

    def _beyond_claim(self) -> frozenset[TransactionId]:
        """Transactions closed long ago, of which staff has nothing left to do."""
        oldest = self._clock.now() - self._claim_window
        waiting = {case.entry.transaction for case in open_cases(self._journal.events_of(CASE_KINDS))}
        closed = self._journal.events_of({Kind.CLOSED})
        return frozenset(e.entry.transaction for e in closed if e.at < oldest) - waiting


def _emptied(day: DayClose, closing: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return (Entry(MACHINE, Kind.EMPTIED, notes_in_box(closing), CASH_BOX, key=str(day.number)),)
