"""Canonical CBOR (RFC 8949, section 4.2.1) of a closed set of types: the only form that travels.

cbor2 writes it. Reading is our own and strict, because a general reader accepts what must not pass:
several spellings of one value, duplicate keys, trailing bytes, and tags that build dates or compile
regular expressions before any signature was checked (docs/adr/0010).
"""

from typing import TypeAlias

import cbor2

from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.limits import MAX_DEPTH

Value: TypeAlias = "bool | int | bytes | str | tuple[Value, ...] | dict[str | int, Value] | None"
"""What may travel: no floats, no tags, no indefinite lengths. Arrays are read as tuples."""

_TAG = 6
_SIMPLE: dict[int, bool | None] = {20: False, 21: True, 22: None}


def encode(value: object) -> bytes:
    """The canonical encoding of `value`."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes) -> Value:
    """The value whose canonical encoding is `data`.

    Raises ProtocolViolation for anything that is not exactly one canonical value of the allowed types.
    """
    reader = _Reader(data)
    value = reader.value(depth=0)
    if reader.position != len(data):
        raise ProtocolViolation("bytes follow the message")
    return value


class _Reader:
    """Reads one value after the other from `data`."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.position = 0

    def value(self, depth: int) -> Value:
        if depth > MAX_DEPTH:
            raise ProtocolViolation("nested too deeply")
        major, argument = self._head()
        match major:
            case 0 | 1:
                return -1 - argument if major else argument
            case 2:
                return self._take(argument)
            case 3:
                return self._text(argument)
            case 4:
                return self._array(argument, depth + 1)
            case 5:
                return self._map(argument, depth + 1)
            case _:
                return self._simple(major, argument)

    def _take(self, count: int) -> bytes:
        end = self.position + count
        if end > len(self._data):
            raise ProtocolViolation("the message ends early")
        taken = self._data[self.position : end]
        self.position = end
        return taken

    def _head(self) -> tuple[int, int]:
        """The major type and argument of the next item, in their shortest form only."""
        initial = self._take(1)[0]
        major, low = initial >> 5, initial & 0x1F
        if low < 24:
            return major, low
        if low > 27 or major == 7:
            raise ProtocolViolation("indefinite lengths and floats are not part of this protocol")
        size = 1 << (low - 24)
        argument = int.from_bytes(self._take(size), "big")
        shortest_needs_it = argument >= 24 if size == 1 else argument >> (size * 4)
        if not shortest_needs_it:
            raise ProtocolViolation("a number is not in its shortest form")
        return major, argument

    def _simple(self, major: int, argument: int) -> Value:
        if major == _TAG:
            raise ProtocolViolation("tags are not part of this protocol")
        if argument not in _SIMPLE:
            raise ProtocolViolation("an unknown simple value")
        return _SIMPLE[argument]

    def _text(self, length: int) -> str:
        try:
            return self._take(length).decode("utf-8")
        except UnicodeDecodeError:
            raise ProtocolViolation("text is not UTF-8") from None

    def _array(self, length: int, depth: int) -> Value:
        return tuple(self.value(depth) for _ in range(length))

    def _map(self, length: int, depth: int) -> Value:
        entries: dict[str | int, Value] = {}
        previous = b""
        for _ in range(length):
            start = self.position
            key = self.value(depth)
            encoded_key = self._data[start : self.position]
            if not isinstance(key, str | int) or isinstance(key, bool):
                raise ProtocolViolation("a key is neither text nor number")
            if encoded_key <= previous:
                raise ProtocolViolation("keys are doubled or out of order")
            previous = encoded_key
            entries[key] = self.value(depth)
        return entries
