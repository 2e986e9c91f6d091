"""What a coin and a note acceptor have in common: slots that are inhibited one by one or all at once."""

from collections.abc import Mapping

from kiosk.demo.cash.device import ACK, NAK, Reply
from kiosk.demo.cash.event_buffer import VirtualEventBuffer
from kiosk.demo.cash.memory import DeviceMemory
from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.frame import Frame
from kiosk.terminal.till.cash.cctalk.headers import Header


class Inlet:
    """Where money goes in. After a power cut it is closed, and every slot is inhibited."""

    def __init__(self, memory: DeviceMemory, slots: Mapping[int, Denomination]) -> None:
        self.events = VirtualEventBuffer(memory)
        self._slots = slots
        self._enabled_slots = 0
        self._is_open = False

    def slot_of(self, money: Denomination) -> int:
        """The slot of a coin or note, counted from 1; 0 for one that the device does not know."""
        return next((slot for slot, known in self._slots.items() if known is money), 0)

    def takes(self, money: Denomination) -> bool:
        """Whether neither its slot nor the whole inlet is inhibited."""
        slot = self.slot_of(money)
        return self._is_open and bool(slot and self._enabled_slots & 1 << slot - 1)

    def reset(self) -> None:
        """As after a power cut: closed, events forgotten."""
        self._enabled_slots, self._is_open = 0, False
        self.events.reset()

    def answer(self, command: Frame) -> Reply:
        """The reply to what every acceptor is told; NAK to anything else."""
        match command.header, command.data:
            case Header.SIMPLE_POLL, b"":
                return ACK
            case Header.INHIBITS, data if len(data) == 2:
                self._enabled_slots = int.from_bytes(data, "little")
                return ACK
            case Header.MASTER_INHIBIT, data if len(data) == 1:
                self._is_open = bool(data[0] & 1)
                return ACK
            case Header.RESET, b"":
                self.reset()
                return ACK
        return NAK
