"""A process's end of its lifeline: says that it lives, hears when it is to end."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from kiosk.terminal.lifeline.messages import MAX_LINE, LifelineError, Message, Stop, decode, encode


class Lifeline(Protocol):
    """What a process of the terminal needs of whoever started it."""

    def say(self, message: Message) -> None:
        """Tell the supervisor; silent where it is gone."""
        ...

    def on_stop(self, listener: Callable[[], None]) -> None:
        """Call `listener` once, on a thread of the lifeline, when this process is to end."""
        ...

    def close(self) -> None:
        """Let go of the supervisor; a listener that was not called yet is not called any more."""
        ...


class SocketLifeline:
    """A lifeline over an inherited socket. A supervisor that is gone means Stop: nobody is left to watch."""

    def __init__(self, descriptor: int) -> None:
        """Takes the descriptor over. Raises OSError where it is no socket."""
        self._socket = socket.socket(fileno=descriptor)
        self._socket.set_inheritable(False)
        self._is_closed = False

    def say(self, message: Message) -> None:
        """See `Lifeline.say`."""
        with suppress(OSError):
            self._socket.sendall(encode(message))

    def on_stop(self, listener: Callable[[], None]) -> None:
        """See `Lifeline.on_stop`."""
        threading.Thread(target=self._listen, args=(listener,), name="lifeline", daemon=True).start()

    def close(self) -> None:
        """See `Lifeline.close`."""
        self._is_closed = True
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _listen(self, listener: Callable[[], None]) -> None:
        with suppress(OSError, LifelineError), self._socket.makefile("rb") as lines:
            while (line := lines.readline(MAX_LINE)) and not isinstance(decode(line), Stop):
                pass
        if not self._is_closed:
            listener()


class Unsupervised:
    """The lifeline of a process that was started by hand."""

    def say(self, message: Message) -> None:
        """Nobody listens."""

    def on_stop(self, listener: Callable[[], None]) -> None:
        """Nobody asks for the end; a signal does."""

    def close(self) -> None:
        """There is nobody to let go of."""


def open_lifeline(descriptor: int | None) -> Lifeline:
    """The lifeline at that descriptor, or one of a process that nobody watches. Raises OSError."""
    return Unsupervised() if descriptor is None else SocketLifeline(descriptor)
