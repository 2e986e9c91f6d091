"""The ccTalk frame: destination, length, source, header, data, checksum.

Source: docs/reference/payment.md, section 1.
"""

from binascii import crc_hqx
from dataclasses import dataclass
from enum import Enum, auto

HOST = 1
"""The address of the host on every ccTalk bus."""

PREFIX_LENGTH = 2
"""Destination and length: what has to be read before the length of a frame is known."""

_OVERHEAD = 5
_MAX_DATA = 255


class Checksum(Enum):
    """How a device protects its frames; fixed for each device."""

    SIMPLE = auto()
    CRC = auto()


class FrameError(ValueError):
    """Bytes that are not one whole, undamaged frame."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One command or reply.

    `source` is None in CRC mode, where its byte carries the low half of the checksum.
    """

    destination: int
    header: int
    data: bytes = b""
    source: int | None = HOST


def frame_length(prefix: bytes) -> int:
    """The bytes of the whole frame that starts with `prefix` (destination and length)."""
    return prefix[1] + _OVERHEAD


def encode(frame: Frame, checksum: Checksum) -> bytes:
    """The bytes of `frame` on the line. Raises FrameError if the data do not fit."""
    if len(frame.data) > _MAX_DATA:
        raise FrameError(f"a ccTalk frame carries at most {_MAX_DATA} bytes, not {len(frame.data)}")
    head = bytes((frame.destination, len(frame.data)))
    body = bytes((frame.header,)) + frame.data
    match checksum:
        case Checksum.SIMPLE:
            if frame.source is None:
                raise FrameError("a frame with a simple checksum needs a source address")
            unsummed = head + bytes((frame.source,)) + body
            return unsummed + bytes((-sum(unsummed) & 0xFF,))
        case Checksum.CRC:
            high, low = crc_hqx(head + body, 0).to_bytes(2, "big")
            return head + bytes((low,)) + body + bytes((high,))


def decode(raw: bytes, checksum: Checksum) -> Frame:
    """The frame in `raw`. Raises FrameError on a wrong length or checksum."""
    if len(raw) < _OVERHEAD or len(raw) != frame_length(raw):
        raise FrameError(f"not one whole ccTalk frame: {len(raw)} bytes")
    destination, header, data = raw[0], raw[3], raw[4:-1]
    match checksum:
        case Checksum.SIMPLE:
            if sum(raw) & 0xFF:
                raise FrameError("wrong simple checksum")
            return Frame(destination, header, data, source=raw[2])
        case Checksum.CRC:
            if crc_hqx(raw[:2] + raw[3:-1], 0) != raw[-1] << 8 | raw[2]:
                raise FrameError("wrong CRC")
            return Frame(destination, header, data, source=None)
