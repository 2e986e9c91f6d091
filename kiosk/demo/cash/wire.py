"""A ccTalk bus behind a pseudo terminal: one wire, on which the host hears its own bytes."""

import os
import select
import threading
import time
import tty
from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import Enum, auto

from kiosk.demo.cash.device import Device, Reply
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

REPLY_SECONDS = 0.005
"""From the last byte of a command to the first of its reply."""

_INTER_BYTE_SECONDS = 0.05
_TURN_SECONDS = 0.01


class LineFault(Enum):
    """What disturbs the line."""

    NONE = auto()
    DAMAGED_REPLY = auto()
    """One bit of every reply is wrong."""
    HALF_REPLY = auto()
    """Every reply breaks off."""
    WITHOUT_ECHO = auto()
    """The host's bytes do not come back."""


class VirtualBus:
    """Serves devices on `path` until closed, on a thread of its own."""

    def __init__(self, devices: Iterable[Device]) -> None:
        self.fault = LineFault.NONE
        self.lock = threading.Condition()
        """Held while a device answers or moves; whoever touches a device holds it too."""
        self._devices = {device.address: device for device in devices}
        self._own_end, self._host_end = os.openpty()
        tty.setraw(self._host_end)
        self.path = os.ttyname(self._host_end)
        """The serial device for the host."""
        self._received = b""
        self._received_at = 0.0
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="virtual-cctalk-bus")
        self._thread.start()

    def close(self) -> None:
        """Unplug the bus."""
        self._closing.set()
        self._thread.join()
        os.close(self._own_end)
        os.close(self._host_end)

    def wait_for(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Wait until `condition` holds of the devices; False where `seconds` pass first."""
        with self.lock:
            return self.lock.wait_for(condition, seconds)

    def _serve(self) -> None:
        while not self._closing.is_set():
            readable, _, _ = select.select([self._own_end], [], [], _TURN_SECONDS)
            now = time.monotonic()
            if readable:
                self._hear(os.read(self._own_end, 4096), now)
            with self.lock:
                for device in self._devices.values():
                    device.advance(now)
                self.lock.notify_all()

    def _hear(self, data: bytes, now: float) -> None:
        if self.fault is not LineFault.WITHOUT_ECHO:
            os.write(self._own_end, data)
        if now - self._received_at > _INTER_BYTE_SECONDS:
            self._received = b""
        self._received_at = now
        self._received += data
        while len(self._received) >= PREFIX_LENGTH and len(self._received) >= frame_length(self._received):
            length = frame_length(self._received)
            raw, self._received = self._received[:length], self._received[length:]
            self._handle(raw)

    def _handle(self, raw: bytes) -> None:
        device = self._devices.get(raw[0])
        if device is None:
            return
        with suppress(FrameError), self.lock:
            reply = device.answer(decode(raw, device.checksum))
            if reply is not None:
                self._closing.wait(REPLY_SECONDS)
                os.write(self._own_end, self._disturbed(_reply_frame(device, reply)))

    def _disturbed(self, raw: bytes) -> bytes:
        match self.fault:
            case LineFault.DAMAGED_REPLY:
                return raw[:-1] + bytes((raw[-1] ^ 1,))
            case LineFault.HALF_REPLY:
                return raw[: len(raw) // 2]
            case LineFault.NONE | LineFault.WITHOUT_ECHO:
                return raw


def _reply_frame(device: Device, reply: Reply) -> bytes:
    source = device.address if device.checksum is Checksum.SIMPLE else None
    return encode(Frame(HOST, reply.header, reply.data, source), device.checksum)
