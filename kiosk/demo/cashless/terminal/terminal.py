"""The payment terminal as the demo and the tests handle it: its socket, its sleep, its lost responses."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from kiosk.demo.cashless.terminal.cards import EMoneyCard, Touch
from kiosk.demo.cashless.terminal.desk import TerminalDesk
from kiosk.demo.cashless.terminal.till_roll import TillRoll
from kiosk.runtime.clock import Clock
from kiosk.terminal.till.cashless.emoney.framing import Decoder, FramingError, Message, encode, receive
from kiosk.terminal.till.cashless.emoney.requests import Category


class VirtualTerminal:
    """Switched on by `with`; listens on loopback. What it remembers survives being switched off."""

    def __init__(self, clock: Clock) -> None:
        self.roll = TillRoll()
        self._desk = TerminalDesk(self.roll, clock)
        self._guard = threading.Lock()
        self._listener: socket.socket | None = None
        self._connections: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._lost: list[Category] = []
        self._deaf = 0
        self.port = 0

    def __enter__(self) -> "VirtualTerminal":
        self.switch_on()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.switch_off()

    def switch_on(self) -> None:
        """Listen, at the same port as before."""
        if self._listener is not None:
            return
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self.port))
        listener.listen()
        self.port = int(listener.getsockname()[1])
        self._listener = listener
        self._spawn(self._accept, listener)

    def switch_off(self) -> None:
        """Close the port and every connection, as a terminal that loses its power does."""
        listener, self._listener = self._listener, None
        if listener is not None:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        self.cut_connections()
        threads, self._threads = self._threads, []
        for thread in threads:
            thread.join()

    def cut_connections(self) -> None:
        """Let every connection break."""
        with self._guard:
            for connection in self._connections:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def touch(self, card: EMoneyCard, how: Touch = Touch.STEADY) -> bool:
        """Hold a card to the terminal; see `TillRoll.touch`."""
        return self.roll.touch(card, how)

    def lose_response(self, category: Category) -> None:
        """The next response of this category does not arrive."""
        with self._guard:
            self._lost.append(category)

    def fall_asleep(self, messages: int = 1) -> None:
        """Take no notice of the next messages."""
        with self._guard:
            self._deaf = messages

    def _accept(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with self._guard:
                    self._connections.add(connection)
                self._spawn(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        decoder, sending = Decoder(), threading.Lock()

        def send(message: Message) -> None:
            if self._is_lost(message):
                return
            with sending, suppress(OSError):
                connection.sendall(encode(message))

        with connection, suppress(OSError, EOFError, FramingError):
            while True:
                for message in receive(connection, decoder):
                    if not self._sleeps():
                        self._desk.take(message, send)
        with self._guard:
            self._connections.discard(connection)

    def _sleeps(self) -> bool:
        with self._guard:
            if self._deaf == 0:
                return False
            self._deaf -= 1
            return True

    def _is_lost(self, message: Message) -> bool:
        category = Category(message["SaleToPOIResponse"]["MessageHeader"]["MessageCategory"])
        with self._guard:
            if category not in self._lost:
                return False
            self._lost.remove(category)
            return True

    def _spawn(self, target: Callable[[socket.socket], None], argument: socket.socket) -> None:
        thread = threading.Thread(target=target, args=(argument,), name="payment-terminal", daemon=True)
        self._threads.append(thread)
        thread.start()
