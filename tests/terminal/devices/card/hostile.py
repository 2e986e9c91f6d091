"""Cards that answer anything: at random, or as a real one with some bytes changed."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.terminal.devices.card.reader import JpkiCardReader
from kiosk.terminal.devices.card.transport import Channel
from kiosk.terminal.ports import CardIdentity, CardPresence, CardProblem, CardSignature, WrongPin
from tests.demo.card.benches import TypedPin, unexamined

MOST_COMMANDS = 400
"""More than any card may make the kiosk send: a certificate of 32 KiB, chained responses and all."""

_TELLING_STATUS = (0x9000, 0x6282, 0x61FF, 0x6100, 0x6C01, 0x6CFF, 0x63C3, 0x63C0, 0x6300, 0x6983, 0x6984)
_OTHER_STATUS = (0x6982, 0x6985, 0x6986, 0x6A82, 0x6A86, 0x6A88, 0x6B00, 0x6D00, 0x6E00, 0x6F00, 0x6700)
_START_OF_CERTIFICATE = bytes.fromhex("30820520")


class TooManyCommandsError(AssertionError):
    """The kiosk went on asking a card that never came to an end."""


@dataclass
class HostileChannel:
    """A connection to a card that makes its answers up, or garbles those of `genuine`."""

    chance: random.Random
    genuine: VirtualCard | None = None
    commands: int = 0
    verifications: int = 0
    features: bytes = b""
    reader: str = field(default="hostile", init=False)

    def transmit(self, command: bytearray) -> bytes:
        self.commands += 1
        if self.commands > MOST_COMMANDS:
            raise TooManyCommandsError
        self.verifications += command[1] == 0x20 and len(command) > 4
        if self.genuine is None:
            return self._invented()
        answer = self.genuine.transmit(bytes(command))
        return self._garbled(answer) if self.chance.random() < 0.2 else answer

    def control(self, code: int, request: bytes, seconds: float) -> bytes:
        del code, request, seconds
        return self.chance.randbytes(self.chance.randrange(14))

    def close(self) -> None:
        """Nothing to let go of."""

    def _invented(self) -> bytes:
        chance = self.chance
        data = chance.randbytes(chance.choice((0, 0, 1, 31, 32, 256)))
        if chance.random() < 0.3:
            data = _START_OF_CERTIFICATE + data
        status = chance.choice((*_TELLING_STATUS, *_OTHER_STATUS, chance.randrange(0x10000)))
        return data[:256] + status.to_bytes(2)

    def _garbled(self, answer: bytes) -> bytes:
        garbled = bytearray(answer)
        match self.chance.randrange(4):
            case 0:
                garbled[self.chance.randrange(len(garbled))] ^= 1 << self.chance.randrange(8)
            case 1:
                del garbled[: self.chance.randrange(len(garbled) - 1)]
            case 2:
                garbled[-2:] = self.chance.choice((*_TELLING_STATUS, *_OTHER_STATUS)).to_bytes(2)
            case _:
                garbled[:0] = self.chance.randbytes(3)
        return bytes(garbled)


@dataclass
class HostileReader:
    """A transport that always leads to the same hostile card; a monitor that sees it lie there."""

    channel: HostileChannel

    def connect(self) -> Channel:
        return self.channel

    def watch(self, listener: Callable[[CardPresence], None]) -> None:
        del listener

    def close(self) -> None:
        """Nothing to stop."""


def survive(channel: HostileChannel) -> None:
    """One whole session with that card: it ends with a value, and has cost one VERIFY at most."""
    reader = JpkiCardReader(HostileReader(channel), HostileReader(channel), unexamined)
    identity = reader.read()
    assert isinstance(identity, CardIdentity | CardProblem)
    assert channel.verifications == 0
    if isinstance(identity, CardIdentity):
        pin = TypedPin()
        answer = reader.sign(pin, b"statement")
        assert isinstance(answer, CardSignature | WrongPin | CardProblem)
        assert pin.is_wiped
    assert channel.verifications <= 1
