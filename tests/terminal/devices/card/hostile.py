"""Cards that answer anything: at random, or as a real one with some bytes changed."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.domain.cards import CertificateFlaw
from kiosk.terminal.devices.card.findings import CertificateExamination
from kiosk.terminal.devices.card.pin_pad import GET_FEATURE_REQUEST, IFD_PIN_PROPERTIES, VERIFY_PIN_DIRECT
from kiosk.terminal.devices.card.reader import JpkiCardReader
from kiosk.terminal.devices.card.transport import CardMute, Channel, TransportLost
from kiosk.terminal.ports import (
    CardIdentity,
    CardPresence,
    CardProblem,
    CardSignature,
    PadOutcome,
    WrongPin,
)
from tests.demo.card.benches import TypedPin

MOST_COMMANDS = 400
"""More than any card may make the kiosk send: a certificate of 32 KiB, chained responses and all."""

_TELLING_STATUS = (0x9000, 0x6282, 0x61FF, 0x6100, 0x6C01, 0x6CFF, 0x63C3, 0x63C0, 0x6300, 0x6983, 0x6984)
_OTHER_STATUS = (0x6982, 0x6985, 0x6986, 0x6A82, 0x6A86, 0x6A88, 0x6B00, 0x6D00, 0x6E00, 0x6F00, 0x6700)
_START_OF_CERTIFICATE = bytes.fromhex("30820520")
_LABEL = b"JPKIAPICCTOKEN2".ljust(32)
_VERIFY = 0x20
_PLAYS_ALONG = 0.9
"""How often an invented card answers as it should: seldomer, and hardly any session would reach the PIN."""
_BREAKS = 0.01
"""How often the connection breaks at a command, or the card falls mute."""
_ENTRIES = 3
_OF_THE_PAD = (0x6400, 0x6401, 0x6403, 0x6B80)


class TooManyCommandsError(AssertionError):
    """The kiosk went on asking a card that never came to an end."""


@dataclass
class HostileChannel:
    """A connection to a card that makes its answers up, or garbles those of `genuine`."""

    chance: random.Random
    certificate: bytes
    genuine: VirtualCard | None = None
    commands: int = 0
    verifications: int = 0
    signatures: int = 0
    reader: str = field(default="hostile", init=False)

    def transmit(self, command: bytearray) -> bytes:
        self.commands += 1
        if self.commands > MOST_COMMANDS:
            raise TooManyCommandsError
        if self.chance.random() < _BREAKS:
            raise self.chance.choice((TransportLost, CardMute))
        self.verifications += command[1] == _VERIFY and len(command) > 4
        self.signatures += command[1] == 0x2A
        if self.genuine is None:
            return self._plausible(command) if self.chance.random() < _PLAYS_ALONG else self._invented()
        answer = self.genuine.transmit(bytes(command))
        return self._garbled(answer) if self.chance.random() < 0.2 else answer

    def control(self, code: int, request: bytes, seconds: float) -> bytes:
        del seconds
        if code == GET_FEATURE_REQUEST:
            return self._pad_in_the_list() if self.chance.random() < 0.5 else self._noise()
        if not request:  # it asks for the pad's properties
            return self._noise()
        self.verifications += 1
        return self.chance.choice((self._noise(), self._status_of_the_pad(), b"\x90\x00"))

    def _status_of_the_pad(self) -> bytes:
        return self.chance.choice((*_OF_THE_PAD, *_TELLING_STATUS)).to_bytes(2)

    def _pad_in_the_list(self) -> bytes:
        properties = bytes((IFD_PIN_PROPERTIES, 4)) + self.chance.randbytes(4)
        return properties + bytes((VERIFY_PIN_DIRECT, 4)) + self.chance.randbytes(4)

    def _noise(self) -> bytes:
        return self.chance.randbytes(self.chance.randrange(14))

    def _plausible(self, command: bytearray) -> bytes:
        """As a card would that knows where a certificate lies, and takes any PIN."""
        match command[1]:
            case 0xB0 if command[2] in {0x86, 0x8A} or command[2:4] == b"\x00\x00":
                is_label = command[-1] == len(_LABEL)
                return (_LABEL if is_label else self.certificate[:256]) + b"\x90\x00"
            case 0xB0:
                start = int.from_bytes(command[2:4])
                return self.certificate[start : start + (command[-1] or 256)] + b"\x90\x00"
            case 0x20 if len(command) == 4:
                return b"\x63\xc3"
            case 0x2A:
                return self.chance.randbytes(256) + b"\x90\x00"
            case _:
                return b"\x90\x00"

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

    def connect(self, reader: str | None = None) -> Channel:
        del reader
        return self.channel

    def watch(self, listener: Callable[[CardPresence], None]) -> None:
        del listener

    def follow(self, reader: str) -> None:
        """There is no other reader."""

    def close(self) -> None:
        """Nothing to stop."""


class Reached(Enum):
    """How far a session came."""

    READING = auto()
    PIN = auto()
    SIGNATURE = auto()


def survive(channel: HostileChannel, examine: CertificateExamination, *, on_pad: bool) -> Reached:
    """One whole session with that card: it ends with a value, and each PIN costs one VERIFY at most."""
    reader = JpkiCardReader(HostileReader(channel), HostileReader(channel), examine)
    identity = reader.read()
    assert isinstance(identity, CardIdentity | CardProblem | CertificateFlaw)
    assert channel.verifications == 0
    if isinstance(identity, CardIdentity):
        for entry in range(1, _ENTRIES + 1):
            answer = reader.sign_on_pad(b"statement") if on_pad else _signed(reader)
            assert isinstance(answer, CardSignature | WrongPin | CardProblem | PadOutcome)
            assert channel.verifications <= entry
            if not isinstance(answer, WrongPin):
                break
    if channel.signatures:
        assert channel.verifications > 0
        return Reached.SIGNATURE
    return Reached.PIN if channel.verifications else Reached.READING


def _signed(reader: JpkiCardReader) -> CardSignature | WrongPin | CardProblem:
    pin = TypedPin()
    answer = reader.sign(pin, b"statement")
    assert pin.is_wiped
    return answer
