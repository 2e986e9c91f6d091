"""A virtual note acceptor with escrow and stacker, in CRC mode."""

from collections.abc import Callable
from enum import Enum, auto
from typing import assert_never

from kiosk.demo.cash.device import ACK, NAK, Reply
from kiosk.demo.cash.inlet import Inlet
from kiosk.demo.cash.memory import DeviceMemory
from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.frame import Checksum, Frame
from kiosk.terminal.till.cash.cctalk.headers import Address, Header

_SLOTS = {1: Denomination.YEN_1000, 2: Denomination.YEN_2000, 3: Denomination.YEN_5000}
_RETURNED = 1
_INVALID = 2
_INHIBITED = 4
_JAM = 6
_STACKER_REMOVED, _STACKER_INSERTED, _STACKER_FULL, _UNKNOWN_STACKED = 11, 12, 14, 21
_UNNAMED_SLOT = 9
_ESCROW_EMPTY = Reply(b"\xfe")
_TRANSPORT_SECONDS = 0.15


class NoteInPowerCut(Enum):
    """What a note acceptor does, when its power is back, with a note that was in escrow or on its way."""

    STAYS = auto()
    """It waits in escrow for an order."""
    STACKED = auto()
    """It is stacked, and told."""
    STACKED_UNTOLD = auto()
    """It is stacked, and never told."""
    RETURNED = auto()
    """It goes back to the citizen, and is told."""


class VirtualNoteAcceptor:
    """Holds one note in escrow; `left` gets each note that goes back to the citizen."""

    address = int(Address.NOTE_ACCEPTOR)
    checksum = Checksum.CRC

    def __init__(self, memory: DeviceMemory, left: Callable[[Denomination], None]) -> None:
        self._memory = memory
        self._left = left
        self._inlet = Inlet(memory, _SLOTS)
        self._arrives_at: float | None = None
        self._next_cut: NoteInPowerCut | None = None

    @property
    def stacked(self) -> int:
        """The yen in the stacker."""
        return self._memory.number("stacked", 0)

    def accepts(self, note: Denomination) -> bool:
        """Whether a note pushed in now would be drawn into escrow."""
        return self._inlet.takes(note) and not self._escrow and not self._is_full

    def insert(self, note: Denomination) -> bool:
        """Push a note in; False where it is pushed out again at once."""
        if not self.accepts(note):
            self._inlet.events.push(0, _INHIBITED if self._inlet.slot_of(note) else _INVALID)
            return False
        self.hold(note)
        return True

    def hold(self, note: Denomination) -> None:
        """Draw a note into escrow."""
        slot = self._inlet.slot_of(note)
        self._memory.keep(escrow=slot)
        self._inlet.events.push(slot, 1)

    def time_out(self) -> None:
        """Give the note in escrow back, because no order came in time."""
        self._return()

    def fill(self) -> None:
        """No further note fits."""
        self._memory.keep(full=1)
        self._inlet.events.push(0, _STACKER_FULL)

    def empty(self) -> None:
        """Staff takes the stacker out, empties it and puts it in again."""
        self._memory.keep(full=0, stacked=0)
        self._inlet.events.push(0, _STACKER_REMOVED)
        self._inlet.events.push(0, _STACKER_INSERTED)

    def tell_stacked(self, note: Denomination) -> None:
        """Report a note that lies in the stacker already."""
        self._inlet.events.push(self._inlet.slot_of(note), 0)

    def let_go(self, note: Denomination) -> None:
        """Give a note back that hung before the stacker, and report it."""
        self._memory.keep(escrow=self._inlet.slot_of(note), stacked=self.stacked - note)
        self._return()

    def stack_unknown(self, *, in_a_slot: bool) -> None:
        """A note lies in the stacker that has no name: by a status, or as the credit of an empty slot."""
        self._inlet.events.push(*((_UNNAMED_SLOT, 0) if in_a_slot else (0, _UNKNOWN_STACKED)))

    def jam(self) -> None:
        """A note sticks in the transport."""
        self._inlet.events.push(0, _JAM)

    def lose_power(self, note: NoteInPowerCut) -> None:
        """As after a power cut: inlets closed, events forgotten."""
        self._inlet.reset()
        self._memory.keep(stacking=0)
        self._arrives_at = None
        if self._escrow:
            self._move_after_cut(note)

    def lose_power_while_stacking(self, note: NoteInPowerCut) -> None:
        """The next order to stack is the last that is heard: the power goes before its answer."""
        self._next_cut = note

    def answer(self, command: Frame) -> Reply | None:
        """See `Device.answer`."""
        match command.header, command.data:
            case Header.OPERATING_MODE, b"\x03":
                return ACK
            case Header.NOTE_ID, data if len(data) == 1:
                return Reply(_name(data[0]))
            case Header.NOTE_EVENTS, b"":
                return Reply(self._inlet.events.reading())
            case Header.ROUTE_NOTE, data if len(data) == 1:
                return self._route(data[0])
        return self._inlet.answer(command)

    def advance(self, now: float) -> None:
        """See `Device.advance`; a note takes a moment from escrow to stacker."""
        if not self._memory.number("stacking", 0):
            return
        if self._arrives_at is None:
            self._arrives_at = now + _TRANSPORT_SECONDS
        elif now >= self._arrives_at:
            self._inlet.events.push(self._stack(), 0)
            self._arrives_at = None

    @property
    def _is_full(self) -> bool:
        return bool(self._memory.number("full", 0))

    @property
    def _escrow(self) -> int:
        return self._memory.number("escrow", 0)

    def _move_after_cut(self, note: NoteInPowerCut) -> None:
        match note:
            case NoteInPowerCut.STAYS:
                pass
            case NoteInPowerCut.STACKED:
                self._inlet.events.push(self._stack(), 0)
            case NoteInPowerCut.STACKED_UNTOLD:
                self._stack()
            case NoteInPowerCut.RETURNED:
                self._return()
            case unreachable:
                assert_never(unreachable)

    def _stack(self) -> int:
        """Let the note in escrow lie in the stacker; its slot."""
        slot = self._escrow
        self._memory.keep(escrow=0, stacking=0, stacked=self.stacked + _SLOTS[slot])
        return slot

    def _return(self) -> None:
        note = _SLOTS[self._escrow]
        self._memory.keep(escrow=0)
        self._inlet.events.push(0, _RETURNED)
        self._left(note)

    def _route(self, destination: int) -> Reply | None:
        if not self._escrow or self._memory.number("stacking", 0):
            return _ESCROW_EMPTY
        match destination:
            case 0:
                self._return()
                return ACK
            case 1 if self._next_cut is not None:
                cut, self._next_cut = self._next_cut, None
                self.lose_power(cut)
                return None
            case 1:
                self._memory.keep(stacking=1)
                return ACK
            case 255:
                return ACK
        return NAK


def _name(slot: int) -> bytes:
    return b"JP%04dA" % _SLOTS[slot] if slot in _SLOTS else b"......."
