"""The session's end of the line to the till: a Unix socket that comes back, and what is asked over it."""

import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as WaitedTooLongError
from contextlib import suppress
from pathlib import Path

from kiosk.terminal.till.errors import TillUsageError
from kiosk.terminal.till.messages.answers import Answer, Misused, Told
from kiosk.terminal.till.messages.lines import MAX_LINE, ChannelError, Message, decode, encode
from kiosk.terminal.till.messages.requests import Begin, Request

RECONNECT_SECONDS = 0.2


class TillGoneError(RuntimeError):
    """The till process did not answer in time; whether it recorded what it was told is unknown."""


class SessionLine:
    """Survives a restart of the till: what was asked is asked again, and counts once.

    `begun` answers what a till that was restarted has to be told first. `tell` is called on the line's own
    thread with what the till says unasked.
    """

    def __init__(
        self,
        path: Path,
        answer_seconds: float,
        begun: Callable[[], Begin | None],
        tell: Callable[[Told], None],
    ) -> None:
        self._path = path
        self._answer_seconds = answer_seconds
        self._begun = begun
        self._tell = tell
        self._gate = threading.Lock()
        self._socket: socket.socket | None = None
        self._asked: dict[int, Request] = {}
        self._answers: dict[int, Future[Answer]] = {}
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="till-client", daemon=True)

    def start(self) -> None:
        """Begin to connect."""
        self._thread.start()

    def close(self) -> None:
        """Leave the line."""
        self._closing.set()
        with self._gate:
            if self._socket is not None:
                with suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    def ask(self, request: Request) -> Answer:
        """Ask and wait. Raises TillUsageError, and TillGoneError where no answer comes in time."""
        waiting: Future[Answer] = Future()
        with self._gate:
            self._asked[request.call], self._answers[request.call] = request, waiting
            self._send(request)
        try:
            answer = waiting.result(self._answer_seconds)
        except WaitedTooLongError:
            raise TillGoneError("the till process does not answer; its supervisor restarts it") from None
        finally:
            with self._gate:
                del self._asked[request.call], self._answers[request.call]
        if isinstance(answer, Misused):
            raise TillUsageError(answer.reason)
        return answer

    def _send(self, message: Message) -> None:
        """Send if the line stands; what is asked while it does not is sent when it stands again."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.sendall(encode(message))

    def _listen(self) -> None:
        while not self._closing.is_set():
            connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            with connection, suppress(OSError, ChannelError):
                connection.connect(str(self._path))
                self._resume(connection)
                with connection.makefile("rb") as lines:
                    while line := lines.readline(MAX_LINE):
                        self._take(decode(line))
            with self._gate:
                self._socket = None
            self._closing.wait(RECONNECT_SECONDS)

    def _resume(self, connection: socket.socket) -> None:
        """Say again what a till that was restarted cannot know."""
        with self._gate:
            self._socket = connection
            begun = self._begun()
            if begun is not None and begun.call not in self._asked:
                self._send(begun)
            for request in self._asked.values():
                self._send(request)

    def _take(self, message: Message) -> None:
        if isinstance(message, Told):
            self._tell(message)
        elif isinstance(message, Answer):
            with self._gate:
                waiting = self._answers.get(message.call)
            if waiting is not None and not waiting.done():
                waiting.set_result(message)
