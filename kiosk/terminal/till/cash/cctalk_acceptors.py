"""The two acceptors of a ccTalk change machine: their events in the words of the changer port."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Protocol

from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk import coin_acceptor, note_acceptor
from kiosk.terminal.till.cash.cctalk.bus import BusError
from kiosk.terminal.till.cash.cctalk.coin_acceptor import CoinAcceptor
from kiosk.terminal.till.cash.cctalk.event_buffer import BufferedEvent, EventBatch
from kiosk.terminal.till.cash.cctalk.note_acceptor import NoteAcceptor
from kiosk.terminal.till.cash.changer import (
    Deposited,
    DepositEvent,
    DeviceReset,
    EventsLost,
    NoteInEscrow,
    Noticed,
)

COIN_ACCEPTOR = "coin-acceptor"
NOTE_ACCEPTOR = "note-acceptor"


class Inlet(Protocol):
    """An acceptor with its place in the journal's count of its events."""

    is_jammed: bool

    def start(self, position: int | None) -> None:
        """Learn what the acceptor knows, close it, go on after `position` if it is known. Raises BusError."""
        ...

    def accept(self, denominations: frozenset[Denomination]) -> None:
        """Accept these and no others. Raises BusError."""
        ...

    def read(self) -> tuple[DepositEvent, ...]:
        """What happened since the last reading, oldest first. Raises BusError."""
        ...


class CoinInlet:
    """Coins: a coin that was recognised is in its hopper, and money. One without a name is astray."""

    def __init__(self, acceptor: CoinAcceptor, paths: dict[Denomination, int]) -> None:
        self.is_jammed = False
        self._acceptor = acceptor
        self._paths = paths
        self._position: int | None = None

    def start(self, position: int | None) -> None:
        """See `Inlet.start`."""
        self._position = position
        self._acceptor.identify()
        self._acceptor.accept(frozenset())
        self._acceptor.route(self._paths)

    def accept(self, denominations: frozenset[Denomination]) -> None:
        """See `Inlet.accept`."""
        self._acceptor.accept(denominations)

    def read(self) -> tuple[DepositEvent, ...]:
        """See `Inlet.read`."""
        batch = self._acceptor.read_events(self._position)
        beginning = _beginning(COIN_ACCEPTOR, self._position)
        self._position = batch.position
        return (*beginning, *_irregularities(COIN_ACCEPTOR, batch), *map(self._event, batch.events))

    def _event(self, event: BufferedEvent) -> DepositEvent:
        coin = self._acceptor.coin_in(event.first)
        if coin is not None:
            return Deposited(COIN_ACCEPTOR, event.position, coin)
        if event.first:
            return EventsLost(COIN_ACCEPTOR, event.position, count=1)
        if event.second in coin_acceptor.JAM_CODES:
            self.is_jammed = True
        return Noticed(COIN_ACCEPTOR, event.position)


class NoteInlet:
    """Notes: money when they lie in the stacker, not before. A stacked note without a name is astray."""

    def __init__(self, acceptor: NoteAcceptor) -> None:
        self.is_jammed = False
        self.is_holding = False
        """A note is in escrow or on its way from there."""
        self.is_full = False
        """No further note fits, as far as the acceptor told."""
        self._acceptor = acceptor
        self._position: int | None = None

    def start(self, position: int | None) -> None:
        """See `Inlet.start`; a note that an earlier process left in escrow goes back."""
        self._position = position
        self._acceptor.identify()
        self._acceptor.accept(frozenset())
        self._acceptor.route(note_acceptor.Route.RETURN)

    def accept(self, denominations: frozenset[Denomination]) -> None:
        """See `Inlet.accept`."""
        self._acceptor.accept(denominations)

    def route(self, route: note_acceptor.Route) -> None:
        """Send the note in escrow to the stacker or back. Raises BusError."""
        if not self._acceptor.route(route):
            self.is_holding = False

    def read(self) -> tuple[DepositEvent, ...]:
        """See `Inlet.read`."""
        batch = self._acceptor.read_events(self._position)
        beginning = _beginning(NOTE_ACCEPTOR, self._position)
        self._position = batch.position
        if batch.was_reset:
            self.is_holding = False
        return (*beginning, *_irregularities(NOTE_ACCEPTOR, batch), *map(self._event, batch.events))

    def _event(self, event: BufferedEvent) -> DepositEvent:
        note = self._acceptor.note_in(event.first)
        match note, event.second:
            case Denomination(), note_acceptor.STACKED:
                self.is_holding = False
                return Deposited(NOTE_ACCEPTOR, event.position, note)
            case Denomination(), note_acceptor.IN_ESCROW:
                self.is_holding = True
                return NoteInEscrow(NOTE_ACCEPTOR, event.position, note)
            case None, note_acceptor.STACKED if event.first:
                return EventsLost(NOTE_ACCEPTOR, event.position, count=1)
            case None, note_acceptor.IN_ESCROW if event.first:
                self._return_unnamed()
            case None, note_acceptor.UNKNOWN_STACKED_CODE:
                return EventsLost(NOTE_ACCEPTOR, event.position, count=1)
            case None, code:
                self._follow_status(code)
        return Noticed(NOTE_ACCEPTOR, event.position)

    def _return_unnamed(self) -> None:
        """A note that nobody asked for lies in escrow; its time-out returns it where the order is lost."""
        with suppress(BusError):
            self.route(note_acceptor.Route.RETURN)

    def _follow_status(self, code: int) -> None:
        if code in note_acceptor.JAM_CODES:
            self.is_jammed = True
        if code in note_acceptor.FULL_CODES | note_acceptor.ROOM_CODES:
            self.is_full = code in note_acceptor.FULL_CODES
        if code in note_acceptor.JAM_CODES or code == note_acceptor.RETURNED_CODE:
            self.is_holding = False


def _beginning(device: str, position: int | None) -> Iterator[DepositEvent]:
    """Put on record that a device is known from its very first event on, before that one can happen."""
    if position is None:
        yield Noticed(device, 0)


def _irregularities(device: str, batch: EventBatch) -> Iterator[DepositEvent]:
    if batch.was_reset:
        yield DeviceReset(device, batch.position)
    if batch.lost:
        yield EventsLost(device, batch.position - len(batch.events), batch.lost)
