"""Base45 (RFC 9285): bytes in the 45 characters that a QR symbol stores at 5.5 bits each."""

import struct

from kiosk.protocol.errors import ProtocolViolation

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_PAIRS = tuple(first + second for second in _ALPHABET for first in _ALPHABET)
"""The two characters of every number below 45 times 45, the less significant one first."""


def encode(data: bytes) -> str:
    """Three characters for two bytes, two for a last single one."""
    even = len(data) & ~1
    groups = (divmod(number, len(_PAIRS)) for (number,) in struct.iter_unpack(">H", data[:even]))
    last = "".join(_PAIRS[number] for number in data[even:])
    return "".join(_PAIRS[low] + _ALPHABET[high] for high, low in groups) + last


def decode(text: str) -> bytes:
    """The bytes that `encode` gives as `text`. Raises ProtocolViolation for any other text."""
    if len(text) % 3 == 1 or not _VALUES.keys() >= set(text):
        raise ProtocolViolation("not base45")
    data = bytearray()
    for start in range(0, len(text), 3):
        group = text[start : start + 3]
        number = sum(_VALUES[character] * 45**place for place, character in enumerate(group))
        width = len(group) - 1
        if number >> (8 * width):
            raise ProtocolViolation("a base45 group is out of range")
        data += number.to_bytes(width, "big")
    return bytes(data)
