"""A ccTalk note acceptor with escrow, in CRC mode."""

from enum import IntEnum

from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.bus import Bus
from kiosk.terminal.till.cash.cctalk.event_buffer import EventBatch, Place, read_batch
from kiosk.terminal.till.cash.cctalk.frame import Checksum
from kiosk.terminal.till.cash.cctalk.headers import Header
from kiosk.terminal.till.cash.cctalk.identity import denomination_named, inhibit_mask

_SLOTS = range(1, 17)
_STACKER_AND_ESCROW = 0b11

STACKED = 0
"""Second byte of an event: the note is in the stacker, which is the credit."""
IN_ESCROW = 1
"""Second byte of an event: the note waits for a decision."""

RETURNED_CODE = 1
"""Status code of a note that left the escrow towards the citizen."""
JAM_CODES = frozenset({6, 7, 13, 15, 16})
"""Status codes of a stuck note or a broken stacker (ccTalk generic specification)."""
FULL_CODES = frozenset({11, 14})
"""Status codes of a stacker that was taken out, or is full."""
ROOM_CODES = frozenset({10, 12})
"""Status codes of a stacker that is in order, or was put in."""
UNKNOWN_STACKED_CODE = 21
"""Status code of a note in the stacker that the acceptor cannot name."""


class Route(IntEnum):
    """Where a note in escrow goes."""

    RETURN = 0
    STACK = 1


class NoteAcceptor:
    """Reads notes and holds one in escrow; each method raises BusError without a sound answer."""

    def __init__(self, bus: Bus, address: int) -> None:
        self._bus = bus
        self._address = address
        self._slots: dict[int, Denomination] = {}

    def identify(self) -> None:
        """Learn which note each slot recognises, and switch stacker and escrow on."""
        for slot in _SLOTS:
            denomination = denomination_named(self._read(Header.NOTE_ID, bytes((slot,))))
            if denomination is not None:
                self._slots[slot] = denomination
        self._act(Header.OPERATING_MODE, bytes((_STACKER_AND_ESCROW,)))

    def accept(self, denominations: frozenset[Denomination]) -> None:
        """Accept these notes and no others; none at all closes the inlet."""
        mask = inhibit_mask(self._slots, denominations)
        self._act(Header.INHIBITS, mask)
        self._act(Header.MASTER_INHIBIT, bytes((any(mask),)))

    def route(self, route: Route) -> None:
        """Send the note in escrow on its way, if there is one; events tell where it went."""
        self._act(Header.ROUTE_NOTE, bytes((route,)))

    def read_events(self, place: Place | None) -> EventBatch:
        """The events after `place`: pairs of note slot and place, or of 0 and a status code."""
        return read_batch(self._read(Header.NOTE_EVENTS), place)

    def note_in(self, slot: int) -> Denomination | None:
        """The note that `slot` recognises; None for a slot without a Japanese note."""
        return self._slots.get(slot)

    def _read(self, header: Header, data: bytes = b"") -> bytes:
        return self._bus.read(self._address, header, data, checksum=Checksum.CRC)

    def _act(self, header: Header, data: bytes) -> None:
        self._bus.act(self._address, header, data, checksum=Checksum.CRC)
