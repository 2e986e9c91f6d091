"""The two acceptors of a ccTalk change machine: their events in the words of the changer port."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Protocol

from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk import coin_acceptor, note_acceptor
from kiosk.terminal.till.cash.cctalk.bus import BusError
from kiosk.terminal.till.cash.cctalk.coin_acceptor import CoinAcceptor
from kiosk.terminal.till.cash.cctalk.event_buffer import BufferedEvent, EventBatch, Place
from kiosk.terminal.till.cash.cctalk.note_acceptor import NoteAcceptor
from kiosk.terminal.till.cash.cctalk_marks import mark_of, place_of
from kiosk.terminal.till.cash.changer import (
    Deposited,
    DepositEvent,
    DeviceReset,
    EventsLost,
    Journalled,
    NoteInEscrow,
    NoteReturned,
    Noticed,
)

COIN_ACCEPTOR = "coin-acceptor"
NOTE_ACCEPTOR = "note-acceptor"


class Inlet(Protocol):
    """An acceptor with its place in the journal's count of its events."""

    is_jammed: bool

    def clear(self) -> None:
        """Staff saw to it: a jam is over until the acceptor tells of another one."""
        ...

    def start(self, journalled: Journalled | None) -> None:
        """Learn what the acceptor knows, close it, go on after what was journalled of it. Raises BusError."""
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
        self._place: Place | None = None

    def clear(self) -> None:
        """See `Inlet.clear`."""
        self.is_jammed = False

    def start(self, journalled: Journalled | None) -> None:
        """See `Inlet.start`."""
        self._place = place_of(journalled)
        self._acceptor.identify()
        self._acceptor.accept(frozenset())
        self._acceptor.route(self._paths)

    def accept(self, denominations: frozenset[Denomination]) -> None:
        """See `Inlet.accept`."""
        self._acceptor.accept(denominations)

    def read(self) -> tuple[DepositEvent, ...]:
        """See `Inlet.read`."""
        batch = self._acceptor.read_events(self._place)
        beginning = _beginning(COIN_ACCEPTOR, self._place)
        self._place = (self._place or Place(0)).after(batch)
        return (*beginning, *_irregularities(COIN_ACCEPTOR, batch), *map(self._event, batch.events))

    def _event(self, event: BufferedEvent) -> DepositEvent:
        coin = self._acceptor.coin_in(event.first)
        if coin is not None:
            return Deposited(COIN_ACCEPTOR, event.position, coin, mark_of(event))
        if event.first:
            return EventsLost(COIN_ACCEPTOR, event.position, 1, mark_of(event))
        if event.second in coin_acceptor.JAM_CODES:
            self.is_jammed = True
        return Noticed(COIN_ACCEPTOR, event.position, mark_of(event))


class NoteInlet:
    """Notes: money when they lie in the stacker, not before. A stacked note without a name is astray."""

    def __init__(self, acceptor: NoteAcceptor) -> None:
        self.is_jammed = False
        self.is_holding = False
        """A note is in escrow or on its way from there."""
        self.is_full = False
        """No further note fits, as far as the acceptor told."""
        self._acceptor = acceptor
        self._place: Place | None = None

    def start(self, journalled: Journalled | None) -> None:
        """See `Inlet.start`; a note that an earlier process left in escrow goes back."""
        self._place = place_of(journalled)
        self._acceptor.identify()
        self._acceptor.accept(frozenset())
        self._acceptor.route(note_acceptor.Route.RETURN)

    def accept(self, denominations: frozenset[Denomination]) -> None:
        """See `Inlet.accept`."""
        self._acceptor.accept(denominations)

    def route(self, route: note_acceptor.Route) -> None:
        """Send the note in escrow to the stacker or back; events tell where it went. Raises BusError."""
        self._acceptor.route(route)

    def clear(self) -> None:
        """Staff saw to it: nothing is jammed, there is room, and a note that is still in escrow goes back.

        The next reading tells again what is not so.
        """
        self.is_jammed = self.is_full = self.is_holding = False
        self._return_what_waits()

    def read(self) -> tuple[DepositEvent, ...]:
        """See `Inlet.read`."""
        batch = self._acceptor.read_events(self._place)
        beginning = _beginning(NOTE_ACCEPTOR, self._place)
        self._place = (self._place or Place(0)).after(batch)
        if batch.reset_at is not None:
            self._return_what_waits()
        return (*beginning, *_irregularities(NOTE_ACCEPTOR, batch), *map(self._event, batch.events))

    def _event(self, event: BufferedEvent) -> DepositEvent:
        note, mark = self._acceptor.note_in(event.first), mark_of(event)
        match note, event.second:
            case Denomination(), note_acceptor.STACKED:
                self.is_holding = False
                return Deposited(NOTE_ACCEPTOR, event.position, note, mark)
            case Denomination(), note_acceptor.IN_ESCROW:
                self.is_holding = True
                return NoteInEscrow(NOTE_ACCEPTOR, event.position, note, mark)
            case None, note_acceptor.STACKED if event.first:
                return EventsLost(NOTE_ACCEPTOR, event.position, 1, mark)
            case None, note_acceptor.IN_ESCROW if event.first:
                self._return_what_waits()
            case None, note_acceptor.UNKNOWN_STACKED_CODE:
                return EventsLost(NOTE_ACCEPTOR, event.position, 1, mark)
            case None, note_acceptor.RETURNED_CODE:
                self.is_holding = False
                return NoteReturned(NOTE_ACCEPTOR, event.position, mark)
            case None, code:
                self._follow_status(code)
        return Noticed(NOTE_ACCEPTOR, event.position, mark)

    def _return_what_waits(self) -> None:
        """A note nobody asked for, or left there by a power cut; where this is lost, its time-out follows."""
        with suppress(BusError):
            self.route(note_acceptor.Route.RETURN)

    def _follow_status(self, code: int) -> None:
        if code in note_acceptor.JAM_CODES:
            self.is_jammed = True
            self.is_holding = False
        if code in note_acceptor.FULL_CODES | note_acceptor.ROOM_CODES:
            self.is_full = code in note_acceptor.FULL_CODES


def _beginning(device: str, place: Place | None) -> Iterator[DepositEvent]:
    """Put on record that a device is known from its very first event on, before that one can happen."""
    if place is None:
        yield Noticed(device, 0)


def _irregularities(device: str, batch: EventBatch) -> Iterator[DepositEvent]:
    if batch.reset_at is not None:
        yield DeviceReset(device, batch.reset_at)
    if batch.lost:
        yield EventsLost(device, batch.position - len(batch.events), batch.lost)
