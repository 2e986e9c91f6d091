"""A ccTalk coin acceptor."""

from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.bus import Bus
from kiosk.terminal.till.cash.cctalk.event_buffer import EventBatch, Place, read_batch
from kiosk.terminal.till.cash.cctalk.headers import Header
from kiosk.terminal.till.cash.cctalk.identity import denomination_named, inhibit_mask

_SLOTS = range(1, 17)

JAM_CODES = frozenset({6, 7, 14, 15})
"""Error codes of a coin that is stuck at the credit or sorter sensor (ccTalk generic specification)."""


class CoinAcceptor:
    """Reads coins and sorts them; each method raises BusError where the device gives no sound answer."""

    def __init__(self, bus: Bus, address: int) -> None:
        self._bus = bus
        self._address = address
        self._slots: dict[int, Denomination] = {}

    def identify(self) -> None:
        """Learn which coin each slot recognises."""
        for slot in _SLOTS:
            name = self._bus.read(self._address, Header.COIN_ID, bytes((slot,)))
            denomination = denomination_named(name)
            if denomination is not None:
                self._slots[slot] = denomination

    def route(self, paths: dict[Denomination, int]) -> None:
        """Send each coin down its sorter path, to the hopper that pays the same coin out."""
        for slot, denomination in self._slots.items():
            if denomination in paths:
                path = paths[denomination]
                self._bus.act(self._address, Header.SORTER_PATH, bytes((slot, path)))

    def accept(self, denominations: frozenset[Denomination]) -> None:
        """Accept these coins and no others; none at all closes the inlet."""
        mask = inhibit_mask(self._slots, denominations)
        self._bus.act(self._address, Header.INHIBITS, mask)
        self._bus.act(self._address, Header.MASTER_INHIBIT, bytes((any(mask),)))

    def read_events(self, place: Place | None) -> EventBatch:
        """The events after `place`: pairs of coin slot and sorter path, or of 0 and an error code."""
        return read_batch(self._bus.read(self._address, Header.COIN_EVENTS), place)

    def coin_in(self, slot: int) -> Denomination | None:
        """The coin that `slot` recognises; None for a slot without a Japanese coin."""
        return self._slots.get(slot)
