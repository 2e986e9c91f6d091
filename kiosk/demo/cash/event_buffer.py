"""The device's side of buffered events: a counter that skips 0 and the five newest pairs."""

from kiosk.demo.cash.memory import DeviceMemory
from kiosk.terminal.till.cash.cctalk.event_buffer import next_counter

_BYTES = 10


class VirtualEventBuffer:
    """Kept in the device's memory, so that a kill loses no event."""

    def __init__(self, memory: DeviceMemory) -> None:
        self._memory = memory

    def push(self, first: int, second: int) -> None:
        """Take note of one more event; the sixth oldest is forgotten."""
        counter = next_counter(self._memory.number("counter", 0))
        pairs = [first, second, *self._memory.numbers("pairs")][:_BYTES]
        self._memory.keep(counter=counter, pairs=pairs)

    def reset(self) -> None:
        """Forget everything, as at a reset of the device."""
        self._memory.keep(counter=0, pairs=[])

    def reading(self) -> bytes:
        """The answer to header 229 or 159."""
        pairs = bytes(self._memory.numbers("pairs"))
        return bytes((self._memory.number("counter", 0),)) + pairs.ljust(_BYTES, b"\0")
