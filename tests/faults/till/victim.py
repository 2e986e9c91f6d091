"""A till that kills itself at the n-th boundary of a money story: before or after a commit or a device act.

`python -m tests.faults.till.victim` reads one order a line and answers one line: how many boundaries
were passed, or "killed". Each order runs in a fork of its own, on the devices that the line names.
"""

import io
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.ports import LineResult, TransactionId
from kiosk.terminal.till.cash.cctalk.bus import Bus, Line, open_line
from kiosk.terminal.till.cash.cctalk.headers import Header
from kiosk.terminal.till.cash.cctalk_changer import CcTalkChanger
from kiosk.terminal.till.cash.changer import Dispensed, DispenseOrder, DispenseResult, NotDispensed
from kiosk.terminal.till.desk import CashDesk
from kiosk.terminal.till.journal.audit import CASE_KINDS, open_cases
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.journal import Journal
from kiosk.terminal.till.recovery import recover

TX = TransactionId("first")
FEES = (Yen(300), Yen(200))
COINS_EACH = 12

BEFORE = TransactionId("before")
NOTE_BEFORE = Denomination.YEN_1000
OWED_BEFORE = (
    Entry(BEFORE, Kind.OPEN),
    Entry(BEFORE, Kind.CREDIT, Yen(NOTE_BEFORE), "note-acceptor", key="before"),
    Entry(BEFORE, Kind.OWED, Yen(NOTE_BEFORE), key="before"),
    Entry(BEFORE, Kind.CLOSED),
)
"""A note that an earlier till took and could not give back."""

STRAY_COIN = "stray coin"
KNOWN_ACCEPTOR = Entry(MACHINE, Kind.NOTICED, device="coin-acceptor", key="coin-acceptor-0")
"""An earlier till knew the acceptor before its first coin: what comes later is money of this journal."""

_ACTS = frozenset({Header.DISPENSE, Header.ROUTE_NOTE})
_HEADER_AT = 3
_PATIENCE_POLLS = 4000


@dataclass(frozen=True, slots=True)
class Order:
    """Run `story` (or only recover) and die at boundary `die_at`; 0 lives on."""

    story: str
    journal: str
    device: str
    die_at: int = 0
    defect: str = ""


class Fuse:
    """Counts boundaries and kills the process at the chosen one."""

    def __init__(self, die_at: int) -> None:
        self.passed = 0
        self._die_at = die_at

    def boundary(self) -> None:
        self.passed += 1
        if self.passed == self._die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    @contextmanager
    def around(self) -> Iterator[None]:
        """A boundary before what is done inside, and one after it."""
        self.boundary()
        yield
        self.boundary()


class FusedLine:
    """A line with a boundary on each side of an irreversible act."""

    def __init__(self, line: Line, fuse: Fuse) -> None:
        self._line = line
        self._fuse = fuse

    def write(self, data: bytes, /) -> int | None:
        if data[_HEADER_AT] not in _ACTS:
            return self._line.write(data)
        self._fuse.boundary()
        written = self._line.write(data)
        self._fuse.boundary()
        return written

    def read(self, size: int = 1, /) -> bytes:
        return self._line.read(size)

    def reset_input_buffer(self) -> None:
        self._line.reset_input_buffer()

    def close(self) -> None:
        self._line.close()


class FusedJournal(Journal):
    """A journal with a boundary on each side of a commit."""

    def __init__(self, path: Path, fuse: Fuse) -> None:
        super().__init__(path, SystemClock())
        self._fuse = fuse

    def append(self, *entries: Entry) -> None:
        self._fuse.boundary()
        super().append(*entries)
        self._fuse.boundary()


class CredulousChanger(CcTalkChanger):
    """Defect: takes a payout without a result for one that was never sent, and does not ask the device."""

    def outcome_of(self, order: DispenseOrder) -> DispenseResult:
        del order
        return NotDispensed()


class OptimisticChanger(CcTalkChanger):
    """Defect: takes a payout without a result for one that was made, and does not ask the device."""

    def outcome_of(self, order: DispenseOrder) -> DispenseResult:
        return Dispensed(order.count, order.counter_before + 1)


class HastyJournal(FusedJournal):
    """Defect: takes note of an acceptor's event first and of the money in it only then."""

    def append(self, *entries: Entry) -> None:
        for entry in entries:
            if entry.kind is Kind.CREDIT:
                super().append(replace(entry, transaction=MACHINE, kind=Kind.NOTICED))
        super().append(*entries)


class Visit:
    """One session at the desk, as the flow would lead it."""

    def __init__(self, desk: CashDesk, journal: Journal) -> None:
        self._desk = desk
        self._journal = journal
        self._received = 0

    def pay(self, amount: int) -> None:
        """Begin, and poll until the citizen has inserted `amount`."""
        self._desk.begin(TX, FEES, self._take)
        for _ in range(_PATIENCE_POLLS):
            if self._received >= amount:
                return
            self._desk.poll()
        raise TimeoutError("the money of the story never came")

    def end_line(self, line: int, result: LineResult) -> None:
        self._desk.record_print_intent(TX, line)
        self._desk.record_outcome(TX, line, result)

    def settle(self) -> None:
        self._desk.settle(TX)

    def pay_out_for_staff(self) -> None:
        """Staff lets the machine pay what it owes since before."""
        cases = open_cases(self._journal.events_of(CASE_KINDS))
        self._desk.pay_out(next(case.seq for case in cases if case.entry.transaction == BEFORE))

    def close_day(self) -> None:
        self._desk.staff.close_day({}, box_is_emptied=True)

    def report_misprints(self, *lines: int) -> None:
        self._desk.record_misprints(TX, lines)

    def _take(self, amount: Yen) -> None:
        self._received = amount


def _exact(visit: Visit) -> None:
    visit.pay(500)
    visit.end_line(0, LineResult.PRINTED)
    visit.end_line(1, LineResult.PRINTED)
    visit.settle()


def _change(visit: Visit) -> None:
    visit.pay(1000)
    visit.end_line(0, LineResult.PRINTED)
    visit.end_line(1, LineResult.PRINTED)
    visit.settle()


def _misprint(visit: Visit) -> None:
    visit.pay(1000)
    visit.end_line(0, LineResult.PRINTED)
    visit.end_line(1, LineResult.VOID)
    visit.settle()


def _not_right(visit: Visit) -> None:
    """Both papers are smeared, and the citizen says so."""
    _change(visit)
    visit.report_misprints(0, 1)


def _cancel(visit: Visit) -> None:
    visit.pay(150)
    visit.settle()


def _pay_out_and_close_the_day(visit: Visit) -> None:
    visit.pay_out_for_staff()
    visit.close_day()


def _only_recover(_: Visit) -> None:
    """The till starts, finishes what it finds, and nobody comes."""


ONLY_RECOVER = "only recover"
NOT_RIGHT = "not right"
PAID_OUT_FOR_STAFF = "paid out for staff"
STORIES: Mapping[str, Callable[[Visit], None]] = {
    "exact": _exact,
    "change": _change,
    "misprint": _misprint,
    "cancel": _cancel,
    "jammed hopper": _change,
    "empty hoppers": _change,
    STRAY_COIN: _only_recover,
    PAID_OUT_FOR_STAFF: _pay_out_and_close_the_day,
    NOT_RIGHT: _not_right,
    ONLY_RECOVER: _only_recover,
}
MONEY: Mapping[str, tuple[Denomination, ...]] = {
    "jammed hopper": (Denomination.YEN_1000,),
    "empty hoppers": (Denomination.YEN_1000,),
    STRAY_COIN: (),
    PAID_OUT_FOR_STAFF: (),
    "exact": (Denomination.YEN_100, Denomination.YEN_100, Denomination.YEN_100, *[Denomination.YEN_100] * 2),
    "change": (Denomination.YEN_1000,),
    NOT_RIGHT: (Denomination.YEN_1000,),
    "misprint": (Denomination.YEN_1000,),
    "cancel": (Denomination.YEN_100, Denomination.YEN_50),
}
EARLIER: Mapping[str, tuple[Entry, ...]] = {
    PAID_OUT_FOR_STAFF: OWED_BEFORE,
    STRAY_COIN: (KNOWN_ACCEPTOR,),
}
"""What the journal holds before the till of the story starts."""


_CHANGERS: Mapping[str, type[CcTalkChanger]] = {
    "credulous": CredulousChanger,
    "optimistic": OptimisticChanger,
}


def run(order: Order) -> int:
    """Start the till, let it recover, play the story; the number of boundaries passed."""
    fuse = Fuse(order.die_at)
    if order.story in EARLIER:
        with closing(Journal(Path(order.journal), SystemClock())) as earlier:
            earlier.append(*EARLIER[order.story])
    journal = (HastyJournal if order.defect == "hasty" else FusedJournal)(Path(order.journal), fuse)
    bus = Bus(FusedLine(open_line(order.device), fuse))
    changer = _CHANGERS.get(order.defect, CcTalkChanger)(bus)
    if next(journal.events_of({Kind.COUNTED}), None) is None:
        fill = [
            Entry(MACHINE, Kind.COUNTED, Yen(coin * COINS_EACH), device, key=device)
            for device, coin in changer.outlets.items()
        ]
        journal.append(*fill)
    recover(journal, changer)
    desk = CashDesk(journal, changer, EventLog("till", SystemClock(), io.StringIO()))
    desk.poll()
    for transaction in desk.unfinished():
        desk.settle(transaction)
    STORIES[order.story](Visit(desk, journal))
    desk.close()
    return fuse.passed


def in_fork(play: Callable[[], int]) -> str:
    """Play in a process of its own: what `play` answers, "killed" or "failed"."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, str(play()).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        passed = answer.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return "killed"
    if os.waitstatus_to_exitcode(status) != 0:
        return "failed"
    return passed


def encode(order: Order) -> str:
    return json.dumps(asdict(order)) + "\n"


def main() -> None:
    for line in sys.stdin:
        sys.stdout.write(in_fork(partial(run, Order(**json.loads(line)))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
