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


class SocketLifeline:
    """A lifeline over an inherited socket. A supervisor that is gone means Stop: nobody is left to watch."""

    def __init__(self, descriptor: int) -> None:
        """Takes the descriptor over. Raises OSError where it is no socket."""
        self._socket = socket.socket(fileno=descriptor)
        self._socket.set_inheritable(False)

    def say(self, message: Message) -> None:
        """See `Lifeline.say`."""
        with suppress(OSError):
            self._socket.sendall(encode(message))

    def on_stop(self, listener: Callable[[], None]) -> None:
        """See `Lifeline.on_stop`."""
        threading.Thread(target=self._listen, args=(listener,), name="lifeline", daemon=True).start()

    def _listen(self, listener: Callable[[], None]) -> None:
        with suppress(OSError, LifelineError), self._socket.makefile("rb") as lines:
            while (line := lines.readline(MAX_LINE)) and not isinstance(decode(line), Stop):
                pass
        listener()


class Unsupervised:
    """The lifeline of a process that was started by hand."""

    def say(self, message: Message) -> None:
        """Nobody listens."""

    def on_stop(self, listener: Callable[[], None]) -> None:
        """Nobody asks for the end; a signal does."""


def open_lifeline(descriptor: int | None) -> Lifeline:
    """The lifeline at that descriptor, or one of a process that nobody watches. Raises OSError."""
    return Unsupervised() if descriptor is None else SocketLifeline(descriptor)
