"""A virtual coin acceptor."""

from collections.abc import Callable

from kiosk.demo.cash.device import ACK, Reply
from kiosk.demo.cash.inlet import Inlet
from kiosk.demo.cash.memory import DeviceMemory
from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.frame import Checksum, Frame
from kiosk.terminal.till.cash.cctalk.headers import Address, Header

_SLOTS = {
    1: Denomination.YEN_10,
    2: Denomination.YEN_50,
    3: Denomination.YEN_100,
    4: Denomination.YEN_500,
}
_REJECTED = 1
_INHIBITED = 2
_SENSOR_BLOCKED = 14


class VirtualCoinAcceptor:
    """Knows 10, 50, 100 and 500 yen; `sorted_into` gets the sorter path of each accepted coin."""

    address = int(Address.COIN_ACCEPTOR)
    checksum = Checksum.SIMPLE

    def __init__(self, memory: DeviceMemory, sorted_into: Callable[[int], None]) -> None:
        self._memory = memory
        self._sorted_into = sorted_into
        self._inlet = Inlet(memory, _SLOTS)

    def accepts(self, coin: Denomination) -> bool:
        """Whether a coin thrown in now would be kept."""
        return self._inlet.takes(coin)

    def insert(self, coin: Denomination) -> bool:
        """Throw a coin in; False where it falls through to the return tray."""
        if not self.accepts(coin):
            self._inlet.events.push(0, _INHIBITED if self._inlet.slot_of(coin) else _REJECTED)
            return False
        self.take(coin)
        return True

    def take(self, coin: Denomination) -> None:
        """Sort a coin that has passed the gate, and credit it."""
        slot = self._inlet.slot_of(coin)
        path = self._memory.number(f"path-{slot}", slot)
        self._sorted_into(path)
        self._inlet.events.push(slot, path)

    def jam(self) -> None:
        """A coin sticks before the credit sensor."""
        self._inlet.events.push(0, _SENSOR_BLOCKED)

    def reset(self) -> None:
        """As after a power cut: inlets closed, events forgotten."""
        self._inlet.reset()

    def answer(self, command: Frame) -> Reply:
        """See `Device.answer`."""
        match command.header, command.data:
            case Header.COIN_ID, data if len(data) == 1:
                return Reply(_name(data[0]))
            case Header.COIN_EVENTS, b"":
                return Reply(self._inlet.events.reading())
            case Header.SORTER_PATH, data if len(data) == 2:
                self._memory.keep(**{f"path-{data[0]}": data[1]})
                return ACK
        return self._inlet.answer(command)

    def advance(self, now: float) -> None:
        """See `Device.advance`; a coin falls at once."""


def _name(slot: int) -> bytes:
    return b"JP%03dA" % _SLOTS[slot] if slot in _SLOTS else b"......"
