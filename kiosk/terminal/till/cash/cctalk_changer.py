"""The CashChanger port over ccTalk: one coin acceptor, one note acceptor, a hopper for each coin."""

import threading
from collections.abc import Mapping
from contextlib import suppress
from enum import Enum, auto
from typing import assert_never

from serial import SerialException

from kiosk.domain.money import Denomination
from kiosk.runtime.clock import Clock, SystemClock
from kiosk.terminal.till.cash.cctalk.bus import Bus, BusError
from kiosk.terminal.till.cash.cctalk.coin_acceptor import CoinAcceptor
from kiosk.terminal.till.cash.cctalk.headers import Address
from kiosk.terminal.till.cash.cctalk.hopper import Hopper
from kiosk.terminal.till.cash.cctalk.note_acceptor import NoteAcceptor, Route
from kiosk.terminal.till.cash.cctalk_acceptors import (
    COIN_ACCEPTOR,
    NOTE_ACCEPTOR,
    CoinInlet,
    Inlet,
    NoteInlet,
)
from kiosk.terminal.till.cash.cctalk_hoppers import HopperBank
from kiosk.terminal.till.cash.changer import (
    CashCounts,
    ChangerStatus,
    Deposited,
    DepositEvent,
    DeviceReset,
    DispenseOrder,
    DispenseResult,
    EventsLost,
    IllegalSequenceError,
    Journalled,
    NoteInEscrow,
    NoteReturned,
    Noticed,
)
from kiosk.terminal.till.hoppers import hopper_name

HOPPER_COINS = (Denomination.YEN_10, Denomination.YEN_50, Denomination.YEN_100, Denomination.YEN_500)
"""The coins of the hoppers, in the order of their addresses and sorter paths."""

_TRANSIT_INTERVAL = 0.05
_TRANSIT_SECONDS = 5.0
"""From the last decision about a note until the acceptor must have told where it went."""


class _Deposit(Enum):
    ENDED = auto()
    OPEN = auto()
    FIXED = auto()


class CcTalkChanger:
    """See `CashChanger`. The bus belongs to this object; all calls come from one thread."""

    def __init__(self, bus: Bus, clock: Clock | None = None) -> None:
        paths = {coin: path for path, coin in enumerate(HOPPER_COINS, start=1)}
        hoppers = {coin: Hopper(bus, Address.FIRST_HOPPER + index) for index, coin in enumerate(HOPPER_COINS)}
        self._bus = bus
        self._clock = clock or SystemClock()
        self._coins = CoinInlet(CoinAcceptor(bus, Address.COIN_ACCEPTOR), paths)
        self._notes = NoteInlet(NoteAcceptor(bus, Address.NOTE_ACCEPTOR))
        self._inlets: tuple[Inlet, ...] = (self._coins, self._notes)
        self._hoppers = HopperBank(hoppers)
        self._journalled: Mapping[str, Journalled] = {}
        self._pending: list[DepositEvent] = []
        self._undecided: NoteInEscrow | None = None
        self._deposit = _Deposit.ENDED
        self._unheard: frozenset[Denomination] | None = None
        self._is_connected = False
        self._is_answering = False
        self._is_at_fault = False
        self._pause = threading.Event()

    @property
    def outlets(self) -> Mapping[str, Denomination]:
        """See `CashChanger.outlets`."""
        return {hopper_name(coin): coin for coin in HOPPER_COINS}

    def start(self, journalled: Mapping[str, Journalled], counts: Mapping[Denomination, int]) -> None:
        """See `CashChanger.start`."""
        self._journalled = journalled
        self._hoppers.fill(counts)
        self._connect()

    def status(self) -> ChangerStatus:
        """See `CashChanger.status`."""
        if self._is_at_fault:
            return ChangerStatus.FAULT
        if self._coins.is_jammed or self._notes.is_jammed:
            return ChangerStatus.JAM
        if not self._is_answering:
            return ChangerStatus.NOT_ANSWERING
        return ChangerStatus.OK

    @property
    def takes_notes(self) -> bool:
        """See `CashChanger.takes_notes`."""
        return not self._notes.is_full

    def begin_deposit(self, accepted: frozenset[Denomination]) -> None:
        """See `CashChanger.begin_deposit`."""
        if self._deposit is not _Deposit.ENDED:
            raise IllegalSequenceError("end the deposit before the next one begins")
        self._deposit = _Deposit.OPEN
        if self.status() is ChangerStatus.OK:
            self._accept(accepted)

    def restrict_deposit(self, accepted: frozenset[Denomination]) -> None:
        """See `CashChanger.restrict_deposit`."""
        if self._deposit is not _Deposit.OPEN:
            raise IllegalSequenceError("begin a deposit before restricting it")
        self._accept(accepted)

    def poll(self) -> tuple[DepositEvent, ...]:
        """See `CashChanger.poll`."""
        self._collect()
        events, self._pending = tuple(self._pending), []
        return events

    def keep_note(self, note: NoteInEscrow) -> None:
        """See `CashChanger.keep_note`."""
        self._decide(note, Route.STACK)

    def return_note(self, note: NoteInEscrow) -> None:
        """See `CashChanger.return_note`."""
        self._decide(note, Route.RETURN)

    def fix_deposit(self) -> None:
        """See `CashChanger.fix_deposit`; a note about which nothing was decided goes back."""
        self._accept(frozenset())
        self._deposit = _Deposit.FIXED
        self._collect()
        self._return_undecided_note()
        end = self._clock.monotonic() + _TRANSIT_SECONDS
        while self._notes.is_holding:
            if self._clock.monotonic() >= end:
                self._is_at_fault = True
                return
            self._pause.wait(_TRANSIT_INTERVAL)
            self._collect()
            self._return_undecided_note()

    def end_deposit(self) -> None:
        """See `CashChanger.end_deposit`."""
        if self._deposit is not _Deposit.FIXED:
            raise IllegalSequenceError("fix the deposit before it ends")
        self._deposit = _Deposit.ENDED

    def read_cash_counts(self) -> CashCounts:
        """See `CashChanger.read_cash_counts`."""
        return self._hoppers.cash_counts()

    def recount(self, counts: Mapping[Denomination, int]) -> None:
        """See `CashChanger.recount`."""
        self._hoppers.recount(counts)

    def clear_fault(self) -> None:
        """See `CashChanger.clear_fault`."""
        for inlet in self._inlets:
            inlet.clear()
        self._is_at_fault = False
        self._collect()

    def prepare_dispense(self, denomination: Denomination, count: int) -> DispenseOrder | None:
        """See `CashChanger.prepare_dispense`."""
        return self._hoppers.prepare(denomination, count)

    def dispense(self, order: DispenseOrder) -> DispenseResult:
        """See `CashChanger.dispense`."""
        if self._deposit is not _Deposit.ENDED:
            raise IllegalSequenceError("end the deposit before dispensing")
        return self._hoppers.dispense(order, self._keep_listening)

    def outcome_of(self, order: DispenseOrder) -> DispenseResult:
        """See `CashChanger.outcome_of`."""
        return self._hoppers.outcome_of(order, self._keep_listening)

    def close(self) -> None:
        """See `CashChanger.close`."""
        with suppress(SerialException):  # nothing can be told to the devices of a line that is gone
            self._accept(frozenset())
        self._bus.close()

    def _connect(self) -> None:
        try:
            self._coins.start(self._journalled.get(COIN_ACCEPTOR))
            self._notes.start(self._journalled.get(NOTE_ACCEPTOR))
        except BusError:
            return
        self._is_connected = True
        self._collect()
        # A device that starts counting at 0 was switched on with the machine: no fault by itself.
        self._is_at_fault = any(isinstance(event, EventsLost) for event in self._pending)

    def _collect(self) -> None:
        if not self._is_connected:
            self._connect()
            return
        self._is_answering = True
        for inlet in self._inlets:
            try:
                events = inlet.read()
            except BusError:
                self._is_answering = False
            else:
                self._take(events)
        if self._is_answering and self._unheard is not None:
            self._accept(self._unheard)

    def _take(self, events: tuple[DepositEvent, ...]) -> None:
        for event in events:
            if self._undecided is not None and event.device == self._undecided.device:
                self._undecided = _undecided_after(self._undecided, event)
            match event:
                case Deposited(denomination=denomination):
                    self._hoppers.coin_arrived(denomination)
                case EventsLost() | DeviceReset():
                    self._is_at_fault = True
                case NoteInEscrow():
                    self._undecided = event
                case NoteReturned() | Noticed():
                    pass
                case unreachable:
                    assert_never(unreachable)
        self._pending.extend(events)

    def _accept(self, denominations: frozenset[Denomination]) -> None:
        """Set what the inlets take; said again with the next reading where an answer is missing."""
        self._unheard = None
        for inlet in self._inlets:
            try:
                inlet.accept(denominations)
            except BusError:
                self._is_answering = False
                self._unheard = denominations

    def _decide(self, note: NoteInEscrow, route: Route) -> None:
        """Send the note on its way; where it left in the meantime, nothing is left to do."""
        if note != self._undecided:
            return
        self._undecided = None
        # Where the answer is lost, the acceptor's events tell where the note went.
        with suppress(BusError):
            self._notes.route(route)

    def _return_undecided_note(self) -> None:
        """Also a note that `poll` has told of already: its decision waits for what was told before it."""
        note = self._undecided
        if note is None:
            return
        if note in self._pending:
            self._pending[self._pending.index(note)] = Noticed(note.device, note.position, note.mark)
        self._decide(note, Route.RETURN)

    def _keep_listening(self, seconds: float) -> None:
        self._pause.wait(seconds)
        # Silent acceptors would hold the payout up with each question; the next poll asks them again.
        if self._is_answering:
            self._collect()


def _undecided_after(note: NoteInEscrow, event: DepositEvent) -> NoteInEscrow | None:
    """The note that still waits when its acceptor told of this: what may be its end leaves none."""
    return note if isinstance(event, NoteInEscrow | Noticed) else None
