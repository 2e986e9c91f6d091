"""The host's end of a ccTalk bus: one line, half duplex, on which it hears its own bytes."""

import termios
from typing import Protocol

import serial

from kiosk.runtime.clock import Clock, SystemClock
from kiosk.terminal.till.cash.cctalk.frame import (
    HOST,
    PREFIX_LENGTH,
    Checksum,
    Frame,
    FrameError,
    decode,
    encode,
    frame_length,
)
from kiosk.terminal.till.cash.cctalk.headers import Header

BAUD_RATE = 9600
REPLY_SECONDS = 0.25
"""The longest wait for a reply: a reset takes up to 90 ms (docs/reference/payment.md, section 1)."""

_READ_TRIES = 3

_DRAIN_SECONDS = 0.5
"""The longest frame takes 0.27 s; a line that goes on for longer is no device that answers late."""


class BusError(Exception):
    """A device gave no usable answer; whether it acted on the command is unknown."""


class CommandRefusedError(BusError):
    """The device answered NAK."""


class DeviceBusyError(BusError):
    """The device answered BUSY."""


class Line(Protocol):
    """A byte line to the bus. `serial.Serial` with a time-out is one."""

    def write(self, data: bytes, /) -> int | None:
        """Send all of `data`. Raises `serial.SerialTimeoutException` where the line does not take it."""
        ...

    def read(self, size: int = 1, /) -> bytes:
        """Up to `size` bytes; fewer where the time-out passes first."""
        ...

    def reset_input_buffer(self) -> None:
        """Throw away what was received and not read."""
        ...

    def close(self) -> None:
        """Release the line."""
        ...


def open_line(device: str) -> Line:
    """The serial line `device`, as ccTalk wants it: 9600 8N1, and nobody else's.

    Raises `serial.SerialException`, also where another process has the line.
    """
    line: Line = serial.Serial(
        device, BAUD_RATE, timeout=REPLY_SECONDS, write_timeout=REPLY_SECONDS, exclusive=True
    )
    return line


class Bus:
    """Commands and their replies. Not thread-safe: one thread owns the bus.

    Every method raises BusError where no sound reply came, and `serial.SerialException` where the line itself
    is gone.
    """

    def __init__(self, line: Line, clock: Clock | None = None) -> None:
        self._line = line
        self._clock = clock or SystemClock()

    def close(self) -> None:
        """Release the line."""
        self._line.close()

    def read(
        self, address: int, header: Header, data: bytes = b"", *, checksum: Checksum = Checksum.SIMPLE
    ) -> bytes:
        """Ask something that changes nothing in the device: asked again where the answer was damaged."""
        for _ in range(_READ_TRIES - 1):
            try:
                return self.act(address, header, data, checksum=checksum)
            except CommandRefusedError:
                raise
            except BusError:
                self._drain()
        return self.act(address, header, data, checksum=checksum)

    def act(
        self, address: int, header: Header, data: bytes = b"", *, checksum: Checksum = Checksum.SIMPLE
    ) -> bytes:
        """Send a command exactly once; the caller finds out what became of it where this raises."""
        request = Frame(address, header, data, source=HOST)
        self._send(encode(request, checksum))
        return self._reply(address, checksum)

    def _send(self, raw: bytes) -> None:
        self._forget_input()
        try:
            self._line.write(raw)
        except serial.SerialTimeoutException as stuck:
            raise BusError("the line takes no command; check adapter and cable of the bus") from stuck
        if self._line.read(len(raw)) != raw:
            raise BusError("the line did not echo the command; check adapter, cable and power of the bus")

    def _reply(self, address: int, checksum: Checksum) -> bytes:
        prefix = self._line.read(PREFIX_LENGTH)
        if len(prefix) < PREFIX_LENGTH:
            raise BusError(f"no answer from ccTalk address {address}; check its cable and power")
        raw = prefix + self._line.read(frame_length(prefix) - PREFIX_LENGTH)
        try:
            frame = decode(raw, checksum)
        except FrameError as damage:
            raise BusError(f"damaged answer from ccTalk address {address}: {damage}") from damage
        if frame.destination != HOST or frame.source not in (address, None):
            raise BusError(f"an answer of another device came for ccTalk address {address}")
        return _data_of(frame, address)

    def _drain(self) -> None:
        end = self._clock.monotonic() + _DRAIN_SECONDS
        while self._line.read(1):
            if self._clock.monotonic() >= end:
                raise BusError("the line never falls silent; check adapter, cable and devices of the bus")
            self._forget_input()

    def _forget_input(self) -> None:
        try:
            self._line.reset_input_buffer()
        except termios.error as gone:
            raise serial.SerialException("the serial line is gone; check adapter and cable") from gone


def _data_of(reply: Frame, address: int) -> bytes:
    match reply.header:
        case Header.REPLY:
            return reply.data
        case Header.NAK:
            raise CommandRefusedError(f"ccTalk address {address} refused the command")
        case Header.BUSY:
            raise DeviceBusyError(f"ccTalk address {address} is busy")
        case other:
            raise BusError(f"ccTalk address {address} answered with header {other} instead of a reply")
