"""The money stories of the kill matrix: what is wrong with the machine, and who does what."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.cash.hopper import HopperFault
from kiosk.demo.cash.note_acceptor import NoteInPowerCut
from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import (
    LineResult,
    PaymentMeans,
    PaymentMethod,
    PaymentPrompt,
    PaymentStage,
    TransactionId,
)
from kiosk.terminal.till.desk import CashDesk
from kiosk.terminal.till.journal.audit import CASE_KINDS, open_cases
from kiosk.terminal.till.journal.events import MACHINE, Entry, Kind
from kiosk.terminal.till.journal.journal import Journal

TX = TransactionId("first")
FEES = (Yen(300), Yen(200))
COINS_EACH = 12
FILLED = Yen(500)
HOPPERS = (Denomination.YEN_10, Denomination.YEN_50, Denomination.YEN_100, Denomination.YEN_500)

_BEFORE = TransactionId("before")
_NOTE = Denomination.YEN_1000
_OWED_BEFORE = (
    Entry(_BEFORE, Kind.OPEN),
    Entry(_BEFORE, Kind.CREDIT, Yen(_NOTE), "note-acceptor", key="before"),
    Entry(_BEFORE, Kind.OWED, Yen(_NOTE), key="before"),
    Entry(_BEFORE, Kind.CLOSED),
)
"""A note that an earlier till took and could not give back."""
_KNOWN_ACCEPTOR = Entry(MACHINE, Kind.NOTICED, device="coin-acceptor", key="coin-acceptor-0")
"""An earlier till knew the acceptor before its first coin: what comes later is money of this journal."""
_PATIENCE_POLLS = 4000


class Visit:
    """One session at the desk, as the flow would lead it; and staff, when it is gone."""

    def __init__(self, desk: CashDesk, journal: Journal) -> None:
        self._desk = desk
        self._journal = journal
        self._received = 0
        self._is_stopped = False

    def pay(self, amount: int) -> None:
        """Begin, and poll until the citizen has inserted `amount`, or the machine takes nothing more."""
        self._poll_until(self._has_begun)
        self._poll_until(lambda: self._received >= amount or self._is_stopped)

    def end_line(self, line: int, result: LineResult) -> None:
        self._desk.record_print_intent(TX, line)
        self._desk.record_outcome(TX, line, result)

    def settle(self) -> None:
        self._desk.settle(TX)

    def pay_out_for_staff(self) -> None:
        """Staff lets the machine pay what it owes since before."""
        cases = open_cases(self._journal.events_of(CASE_KINDS))
        self._desk.pay_out(next(case.seq for case in cases if case.entry.transaction == _BEFORE))

    def fill_twice(self) -> None:
        """Staff tells of coins, hears no answer and tells of them again."""
        for _ in range(2):
            self._desk.staff.fill({"hopper-100": FILLED}, "a1")

    def close_day(self) -> None:
        self._desk.staff.close_day({}, box_is_emptied=True)

    def report_misprints(self, *lines: int) -> None:
        self._desk.record_misprints(TX, lines)

    def _poll_until(self, condition: Callable[[], bool]) -> None:
        for _ in range(_PATIENCE_POLLS):
            if condition():
                return
            self._desk.poll()
        raise TimeoutError("the money of the story never came")

    def _has_begun(self) -> bool:
        """A line that is slow for a moment takes no money yet."""
        begun = self._desk.begin(TX, FEES, self._take, PaymentMethod.CASH, self._hear)
        return isinstance(begun, PaymentMeans)

    def _take(self, amount: Yen) -> None:
        self._received = amount

    def _hear(self, prompt: PaymentPrompt) -> None:
        self._is_stopped = prompt.stage is PaymentStage.OUT_OF_ORDER


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


def _broken_off(visit: Visit) -> None:
    """The machine stops while it takes the note."""
    visit.pay(1000)
    visit.settle()


def _staff(visit: Visit) -> None:
    visit.pay_out_for_staff()
    visit.fill_twice()
    visit.close_day()


def _nobody(_: Visit) -> None:
    """The till starts, finishes what it finds, and nobody comes."""


def _as_it_is(_: VirtualChanger) -> None:
    """Nothing is wrong with the machine."""


def _break_hopper(fault: HopperFault) -> Callable[[VirtualChanger], None]:
    return lambda machine: machine.set_hopper_fault(Denomination.YEN_500, fault)


def _switch_hopper_off_and_on(machine: VirtualChanger) -> None:
    machine.set_hopper_fault(Denomination.YEN_500, HopperFault.NONE)
    machine.cut_hopper_power(Denomination.YEN_500)


def _cut_power(note: NoteInPowerCut) -> Callable[[VirtualChanger], None]:
    return lambda machine: machine.cut_power_while_stacking(note)


def _empty_all(machine: VirtualChanger) -> None:
    for coin in HOPPERS:
        machine.empty_hopper(coin)


def _let_a_coin_slip_in(machine: VirtualChanger) -> None:
    machine.let_coin_slip_in(Denomination.YEN_100)


def _has_taken_a_note(machine: VirtualChanger) -> None:
    machine.accepted[_NOTE] += 1


@dataclass(frozen=True, slots=True)
class Story:
    """What happens between a start of the till and its end."""

    play: Callable[[Visit], None]
    money: tuple[Denomination, ...] = ()
    """What the citizen inserts."""
    prepare: Callable[[VirtualChanger], None] = _as_it_is
    earlier: tuple[Entry, ...] = ()
    """What the journal holds before the till starts."""
    mend: Callable[[VirtualChanger], None] = _as_it_is
    """What staff does with the machine when the till was started again."""


ONLY_RECOVER = "only recover"
NOT_RIGHT = "not right"
STORIES: Mapping[str, Story] = {
    "exact": Story(_exact, (Denomination.YEN_100,) * 5),
    "change": Story(_change, (_NOTE,)),
    "misprint": Story(_misprint, (_NOTE,)),
    "cancel": Story(_cancel, (Denomination.YEN_100, Denomination.YEN_50)),
    "jammed hopper": Story(_change, (_NOTE,), _break_hopper(HopperFault.JAM)),
    "empty hoppers": Story(_change, (_NOTE,), _empty_all),
    "stray coin": Story(_nobody, (), _let_a_coin_slip_in, (_KNOWN_ACCEPTOR,)),
    "staff": Story(_staff, (), _has_taken_a_note, _OWED_BEFORE),
    NOT_RIGHT: Story(_not_right, (_NOTE,)),
    "note told after a power cut": Story(_change, (_NOTE,), _cut_power(NoteInPowerCut.STACKED)),
    "note returned after a power cut": Story(_broken_off, (_NOTE,), _cut_power(NoteInPowerCut.RETURNED)),
    "note lost in a power cut": Story(_broken_off, (_NOTE,), _cut_power(NoteInPowerCut.STACKED_UNTOLD)),
    "hopper that stands still": Story(_change, (_NOTE,), _break_hopper(HopperFault.STUCK)),
    "hopper that dies": Story(
        _change, (_NOTE,), _break_hopper(HopperFault.DYING), mend=_switch_hopper_off_and_on
    ),
    ONLY_RECOVER: Story(_nobody),
}
