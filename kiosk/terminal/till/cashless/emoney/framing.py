"""Messages on the terminal's socket: four bytes of length, most significant first, then JSON in UTF-8."""

import json
import socket
import struct
from collections.abc import Iterator
from typing import Any

Message = dict[str, Any]

MAX_MESSAGE = 65_536
_LENGTH = struct.Struct(">I")


class FramingError(Exception):
    """The other side sent what is no message; the connection is of no use any more."""


def encode(message: Message) -> bytes:
    """The bytes that carry `message`."""
    body = json.dumps(message).encode()
    return _LENGTH.pack(len(body)) + body


class Decoder:
    """Collects bytes as they come and takes messages out of them."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, data: bytes) -> Iterator[Message]:
        """Every message that is complete now. Raises FramingError."""
        self._bytes += data
        while len(self._bytes) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._bytes)
            if not 0 < length <= MAX_MESSAGE:
                raise FramingError("a message is empty or too long")
            end = _LENGTH.size + length
            if len(self._bytes) < end:
                return
            body = bytes(self._bytes[_LENGTH.size : end])
            del self._bytes[:end]
            yield _message(body)


def receive(connection: socket.socket, decoder: Decoder) -> list[Message]:
    """Wait for bytes once, as long as the socket's time-out allows.

    Raises FramingError, TimeoutError, and OSError or EOFError where the connection ended.
    """
    data = connection.recv(MAX_MESSAGE)
    if not data:
        raise EOFError("the other side closed the connection")
    return list(decoder.feed(data))


def _message(body: bytes) -> Message:
    try:
        message = json.loads(body)
    except (ValueError, RecursionError):
        raise FramingError("a message is not JSON") from None
    if not isinstance(message, dict):
        raise FramingError("a message is not an object")
    return message
