"""A ccTalk payout hopper: one kind of coin, dispensed by number."""

from dataclasses import dataclass

from kiosk.terminal.till.cash.cctalk.bus import Bus, BusError
from kiosk.terminal.till.cash.cctalk.headers import ENABLE_KEY, Header

MAX_COINS = 255
"""The most coins that one dispense command can ask for."""

_STATUS_LENGTH = 4
_SERIAL_LENGTH = 3


@dataclass(frozen=True, slots=True)
class HopperStatus:
    """Answer to header 166, about the last dispense command."""

    counter: int
    """Dispense commands so far: 1 to 255, then 1 again; counted even where the command was refused."""
    remaining: int
    """Coins still to come; 0 when the hopper has finished or given up."""
    paid: int
    unpaid: int


class Hopper:
    """Pays coins out; each method raises BusError where the device gives no sound answer."""

    def __init__(self, bus: Bus, address: int) -> None:
        self._bus = bus
        self._address = address

    def status(self) -> HopperStatus:
        """What became of the last dispense command."""
        reply = self._bus.read(self._address, Header.HOPPER_STATUS)
        if len(reply) != _STATUS_LENGTH:
            raise BusError(f"a hopper status has {_STATUS_LENGTH} bytes, not {len(reply)}")
        return HopperStatus(*reply)

    def dispense(self, coins: int) -> None:
        """Start paying out `coins` (1 to 255), once.

        The command is the plain form by serial number (docs/adr/0043). Where this raises, only
        `status` tells whether the hopper got it.
        """
        serial_number = self._bus.read(self._address, Header.SERIAL_NUMBER)
        if len(serial_number) != _SERIAL_LENGTH:
            raise BusError(f"a hopper serial number has {_SERIAL_LENGTH} bytes, not {len(serial_number)}")
        self._bus.act(self._address, Header.ENABLE_HOPPER, bytes((ENABLE_KEY,)))
        self._bus.act(self._address, Header.DISPENSE, serial_number + bytes((coins,)))

    def stop(self) -> None:
        """Let no further coin come out; `status` then tells how many did."""
        self._bus.act(self._address, Header.EMERGENCY_STOP)
