"""A virtual card behind the real pcscd: the card's side of the vpcd reader.

Source: docs/reference/card.md, section 8.1.
"""

import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Thread, current_thread

from kiosk.demo.card.behaviour import FallenMuteError, SwappedError, TornOutError
from kiosk.demo.card.virtual_card import VirtualCard

Connect = Callable[[int], socket.socket]
"""Connects to a port of the reader; raises OSError if nothing listens there."""


class VpcdSlot:
    """The slot of a vpcd reader that listens on `port`."""

    def __init__(self, connect: Connect, port: int) -> None:
        self._connect = connect
        self._port = port
        self._visit: _Visit | None = None

    def lay(self, card: VirtualCard) -> None:
        """Lay a card into the slot: it connects. Raises OSError if no reader listens."""
        if self._visit is not None and self._visit.lasts:
            raise RuntimeError("a card lies in the slot already: lift it first")
        self._visit = _Visit(card, self._connect(self._port))

    def lift(self) -> None:
        """Take the card away: it disconnects."""
        visit, self._visit = self._visit, None
        if visit is not None:
            visit.end()

    def swap(self, card: VirtualCard) -> None:
        """Swap the card between two polls of pcscd."""
        self.lift()
        self.lay(card)


class _Visit:
    """One stay of a card in the slot."""

    def __init__(self, card: VirtualCard, connection: socket.socket) -> None:
        self._card = card
        self._socket = connection
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._thread = Thread(target=self._serve, name="virtual-card", daemon=True)
        self._thread.start()

    @property
    def lasts(self) -> bool:
        """Whether the card is still in the slot."""
        return self._thread.is_alive()

    def end(self) -> None:
        with suppress(OSError):  # the reader may be gone first
            self._socket.shutdown(socket.SHUT_RDWR)
        if self._thread is not current_thread():  # which ends by itself when the other card lies there
            self._thread.join()

    def _serve(self) -> None:
        try:
            self._serve_until_it_leaves()
        except SwappedError as swapped:
            with suppress(OSError):  # the reader may be gone first
                swapped.lay_other()

    def _serve_until_it_leaves(self) -> None:
        with self._socket:
            try:
                while (message := self._receive()) is not None:
                    self._answer(message)
            except (OSError, TornOutError):
                pass  # out of the slot
            finally:
                self._card.power_off()

    def _answer(self, message: bytes) -> None:
        match message:
            case b"\x00":
                self._card.power_off()
            case b"\x01" | b"\x02":  # power on, reset
                self._card.power_on()
            case b"\x04":
                self._send(self._card.atr)
            case apdu:
                with suppress(FallenMuteError):  # then the reader waits until the card is taken away
                    self._send(self._card.transmit(apdu))

    def _send(self, body: bytes) -> None:
        self._socket.sendall(len(body).to_bytes(2) + body)

    def _receive(self) -> bytes | None:
        header = self._receive_exactly(2)
        return None if header is None else self._receive_exactly(int.from_bytes(header))

    def _receive_exactly(self, length: int) -> bytes | None:
        received = bytearray()
        while len(received) < length:
            part = self._socket.recv(length - len(received))
            if not part:
                return None
            # vpcd sends length and body apart: a delayed acknowledgement would cost 44 ms a command
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
            received += part
        return bytes(received)
