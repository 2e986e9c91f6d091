"""A virtual payout hopper."""

from collections.abc import Callable
from enum import Enum, auto

from kiosk.demo.cash.device import ACK, NAK, Reply
from kiosk.demo.cash.memory import DeviceMemory
from kiosk.domain.money import Denomination
from kiosk.terminal.till.cash.cctalk.event_buffer import next_counter
from kiosk.terminal.till.cash.cctalk.frame import Checksum, Frame
from kiosk.terminal.till.cash.cctalk.headers import ENABLE_KEY, Header

COIN_SECONDS = 0.04
"""From one coin to the next."""

_COUNTER_FROM_FACTORY = 1
"""The maker tested it once; afterwards the counter never stands at 0 while its memory holds."""

_MOTOR_BLOCKED, _TIMED_OUT, _DISABLED = 0b0000_0001, 0b0000_0010, 0b1000_0000


class HopperFault(Enum):
    """What can go wrong with a hopper."""

    NONE = auto()
    JAM = auto()
    """The motor blocks before the next coin."""
    STUCK = auto()
    """The motor turns without end, and no further coin comes."""
    SILENT = auto()
    """No answer to anything."""
    MUTE_DISPENSE = auto()
    """Pays, but its answer to the dispense command is lost."""
    DEAF_DISPENSE = auto()
    """The dispense command is lost on its way."""
    DYING = auto()
    """Pays, but never says a word again after a dispense command."""
    REFUSING = auto()
    """Refuses to dispense, and counts the command all the same."""


class VirtualHopper:
    """Holds coins of one kind; `dropped` gets each coin that falls into the tray."""

    checksum = Checksum.SIMPLE

    def __init__(
        self, address: int, coin: Denomination, memory: DeviceMemory, dropped: Callable[[Denomination], None]
    ) -> None:
        self.address = address
        self.fault = HopperFault.NONE
        self._coin = coin
        self._memory = memory
        self._dropped = dropped
        self._is_enabled = False
        self._is_dead = False
        self._flags = 0
        self._next_coin_at: float | None = None

    @property
    def coins(self) -> int:
        """The coins that lie in the hopper."""
        return self._memory.number("coins", 0)

    def lose_power(self, *, forgets: bool = False) -> None:
        """Stop at once, as in a power cut; unpaid is 0 then (docs/reference/payment.md, section 1).

        A hopper that `forgets` has no memory for its counter either, and stands at 0 again.
        """
        self._is_enabled = False
        self._is_dead = False
        self._next_coin_at = None
        self._memory.keep(remaining=0, unpaid=0)
        if forgets:
            self._memory.keep(counter=0, paid=0)

    def fill(self, coins: int) -> None:
        """Put so many coins in, and take out what was there."""
        self._memory.keep(coins=coins)

    def add(self) -> None:
        """One coin falls in from the acceptor."""
        self._memory.keep(coins=self.coins + 1)

    def answer(self, command: Frame) -> Reply | None:  # noqa: PLR0911 - one arm a header
        """See `Device.answer`."""
        if self.fault is HopperFault.SILENT or self._is_dead:
            return None
        match command.header, command.data:
            case Header.SIMPLE_POLL, b"":
                return ACK
            case Header.SERIAL_NUMBER, b"":
                return Reply(self._serial_number)
            case Header.ENABLE_HOPPER, data:
                self._is_enabled = data == bytes((ENABLE_KEY,))
                return ACK
            case Header.TEST_HOPPER, b"":
                return Reply(bytes((self._flags | (0 if self._is_enabled else _DISABLED), _DISABLED)))
            case Header.HOPPER_STATUS, b"":
                done = (self._memory.number(name, 0) for name in ("remaining", "paid", "unpaid"))
                return Reply(bytes((self._counter, *done)))
            case Header.DISPENSE, data if len(data) == 4:
                return self._dispense(data)
            case Header.RESET | Header.EMERGENCY_STOP, b"":
                self._stop()
                return ACK
        return NAK

    def advance(self, now: float) -> None:
        """See `Device.advance`; coin after coin."""
        while (remaining := self._memory.number("remaining", 0)) > 0 and self.fault is not HopperFault.STUCK:
            if self._next_coin_at is None:
                self._next_coin_at = now + COIN_SECONDS
            if now < self._next_coin_at:
                return
            self._next_coin_at += COIN_SECONDS
            self._pay_one(remaining)
        self._next_coin_at = None

    @property
    def _counter(self) -> int:
        return self._memory.number("counter", _COUNTER_FROM_FACTORY)

    @property
    def _serial_number(self) -> bytes:
        return (0x0C0000 + self.address).to_bytes(3, "little")

    def _dispense(self, data: bytes) -> Reply | None:
        if self.fault is HopperFault.DEAF_DISPENSE:
            return None
        counter = next_counter(self._counter)
        count = data[3]
        refused = (
            not self._is_enabled or data[:3] != self._serial_number or self.fault is HopperFault.REFUSING
        )
        self._is_enabled = False
        if refused:
            self._memory.keep(counter=counter, remaining=0, paid=0, unpaid=count)
            return NAK
        self._flags = 0
        self._memory.keep(counter=counter, remaining=count, paid=0, unpaid=0)
        self._is_dead = self.fault is HopperFault.DYING
        return None if self._is_dead or self.fault is HopperFault.MUTE_DISPENSE else Reply(bytes((counter,)))

    def _pay_one(self, remaining: int) -> None:
        if self.fault is HopperFault.JAM:
            self._flags = _MOTOR_BLOCKED
            self._stop()
        elif self.coins == 0:
            self._flags = _TIMED_OUT
            self._stop()
        else:
            paid = self._memory.number("paid", 0) + 1
            self._memory.keep(remaining=remaining - 1, paid=paid, coins=self.coins - 1)
            self._dropped(self._coin)

    def _stop(self) -> None:
        self._memory.keep(remaining=0, unpaid=self._memory.number("remaining", 0))
        self._next_coin_at = None
