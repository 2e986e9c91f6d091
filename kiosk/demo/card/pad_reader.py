"""A virtual reader with a pad of its own, spoken to by the control codes of PC/SC part 10.

No virtual reader that we know has a pad, so this one stands above PC/SC: it is sent the control codes and
structures that a reader's driver would get. Parsed apart from the kiosk's own code, which it is to judge.
Source: docs/reference/card.md, section 5.
"""

from dataclasses import dataclass
from enum import Enum
from struct import pack

from kiosk.terminal.devices.card.transport import Channel, Transport, TransportLost

_FEATURE_REQUEST = 0x42000D48
_VERIFY_CODE = 0x42330006
"""Readers choose this code themselves and tell it in the list of features."""
_PROPERTIES_CODE = 0x4233000A
_OTHER_FEATURE = bytes((0x12, 4)) + (0x42330012).to_bytes(4)
_VERIFY_FEATURE = bytes((0x06, 4)) + _VERIFY_CODE.to_bytes(4)
_PROPERTIES_FEATURE = bytes((0x0A, 4)) + _PROPERTIES_CODE.to_bytes(4)
_HEADER_BYTES = 19
_ASCII_BYTES_FROM_THE_LEFT = 0x82
_SILENT = 0x00
"""bNumberMessage of a structure that asks for nothing on the display."""
_LAYOUT_AND_KEYS = "<HBB"
"""wLcdLayout, bEntryValidationCondition, bTimeOut2."""
_TWO_LINES_OF_16 = 0x0210


class PadKey(Enum):
    """What a citizen can do at the pad besides typing digits; the value is what the reader then answers."""

    NOTHING = bytes.fromhex("6400")
    CANCEL = bytes.fromhex("6401")
    TOO_FEW = bytes.fromhex("6403")


Typing = bytes | PadKey


@dataclass(frozen=True, slots=True)
class PadReader:
    """A transport to a reader with a pad; `typing` is what is done at it, one entry after the other."""

    transport: Transport
    typing: list[Typing]
    refuses_structures: bool = False
    has_display: bool = True

    def connect(self, reader: str | None = None) -> Channel:
        """As the other transport does."""
        return _PadChannel(self.transport.connect(reader), self)


@dataclass(frozen=True, slots=True)
class _PadChannel:
    channel: Channel
    pad: PadReader

    @property
    def reader(self) -> str:
        return self.channel.reader

    def transmit(self, command: bytearray) -> bytes:
        return self.channel.transmit(command)

    def control(self, code: int, request: bytes, seconds: float) -> bytes:
        if code == _FEATURE_REQUEST:
            return _OTHER_FEATURE + _VERIFY_FEATURE + _PROPERTIES_FEATURE
        if code == _PROPERTIES_CODE:
            return pack(_LAYOUT_AND_KEYS, _TWO_LINES_OF_16 if self.pad.has_display else 0, 0x07, 0)
        return self._verify(request, seconds) if code == _VERIFY_CODE else b""

    def close(self) -> None:
        self.channel.close()

    def _verify(self, structure: bytes, seconds: float) -> bytes:
        command = _command_in(structure)
        has_no_display_for_it = structure[8] != _SILENT and not self.pad.has_display
        if command is None or has_no_display_for_it or self.pad.refuses_structures:
            return bytes.fromhex("6B80")
        first_key, later_key, digits = structure[0], structure[1], structure[5]
        if seconds < first_key + digits * later_key:  # the key that ends the entry is the last of them
            raise TransportLost  # nobody would be left to hear the answer
        entry = self.pad.typing.pop(0)
        if isinstance(entry, PadKey):
            return entry.value
        command[5 : 5 + len(entry)] = entry
        return self.channel.transmit(command)


def _command_in(structure: bytes) -> bytearray | None:
    """The VERIFY to be filled in; None where a reader would refuse the structure."""
    most, fewest, length = structure[5], structure[6], int.from_bytes(structure[15:19], "little")
    command = bytearray(structure[_HEADER_BYTES:])
    is_whole = len(command) == length and command[4] == most == fewest == len(command) - 5
    return command if is_whole and structure[2] == _ASCII_BYTES_FROM_THE_LEFT else None
