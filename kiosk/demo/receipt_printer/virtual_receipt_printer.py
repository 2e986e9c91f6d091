"""The receipt printer as demo and tests handle it: a port on loopback, a roll of paper, faults."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from kiosk.demo.receipt_printer.decoder import Decoder, Line, Question, UnknownCommandError

_ONLINE, _OFFLINE = 0x12, 0x1A
"""DLE EOT 1: bit 3 tells offline; bits 1 and 4 are always 1."""
_PAPER, _NO_PAPER = 0x12, 0x7E
"""DLE EOT 4: bits 2, 3, 5 and 6 tell that the paper ends or has ended."""
_IN_ORDER_PAPER, _IN_ORDER_NO_PAPER = 0x00, 0x0C
"""GS r 1: bits 2 and 3 tell that the paper has ended."""


class VirtualReceiptPrinter:
    """Switched on by `with`. Everything that came out is in `slips`."""

    def __init__(self) -> None:
        self._decoder = Decoder()
        self._guard = threading.Lock()
        self._has_paper = True
        self._is_cover_open = False
        self._runs_out_at: int | None = None
        self._is_mute = False
        self._faults: list[str] = []
        self._connections: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])

    def __enter__(self) -> "VirtualReceiptPrinter":
        self._spawn(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._guard:
            for connection in self._connections:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    @property
    def uri(self) -> str:
        """The address for the settings."""
        return f"escpos://127.0.0.1:{self.port}"

    @property
    def slips(self) -> tuple[tuple[Line, ...], ...]:
        """The slips that were cut off, oldest first."""
        with self._guard:
            return tuple(self._decoder.slips)

    @property
    def faults(self) -> tuple[str, ...]:
        """What was sent that no receipt printer understands."""
        with self._guard:
            return tuple(self._faults)

    def open_cover(self) -> None:
        """From now on the printer is offline."""
        with self._guard:
            self._is_cover_open = True

    def take_paper_out(self) -> None:
        """The roll is at its end."""
        with self._guard:
            self._has_paper = False

    def run_out_at(self, line: int) -> None:
        """The roll ends in the next slip, at this line."""
        with self._guard:
            self._runs_out_at = line

    def fall_mute(self) -> None:
        """From now on nothing is answered."""
        with self._guard:
            self._is_mute = True

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                with self._guard:
                    self._connections.add(connection)
                self._spawn(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while data := connection.recv(4096):
                connection.sendall(self._take(data))
        with self._guard:
            self._connections.discard(connection)

    def _take(self, data: bytes) -> bytes:
        with self._guard:
            try:
                questions = self._decoder.feed(data)
            except (UnknownCommandError, UnicodeDecodeError) as fault:
                self._faults.append(str(fault))
                return b""
            if self._runs_out_at is not None and self._lines_since_cut() >= self._runs_out_at:
                self._has_paper = False
            return b"" if self._is_mute else bytes(self._answer(question) for question in questions)

    def _lines_since_cut(self) -> int:
        newest = self._decoder.slips[-1] if self._decoder.slips else ()
        return max(len(self._decoder.lines), len(newest))

    def _answer(self, question: Question) -> int:
        match question:
            case Question.ONLINE:
                return _OFFLINE if self._is_cover_open else _ONLINE
            case Question.PAPER:
                return _PAPER if self._has_paper else _NO_PAPER
            case Question.PAPER_IN_ORDER:
                return _IN_ORDER_PAPER if self._has_paper else _IN_ORDER_NO_PAPER

    def _spawn(self, target: Callable[..., None], *arguments: socket.socket) -> None:
        thread = threading.Thread(target=target, args=arguments, name="receipt-printer", daemon=True)
        self._threads.append(thread)
        thread.start()
