"""A process's end of its lifeline: says that it lives, hears when it is to end."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from kiosk.terminal.lifeline.messages import Begin, Ended, Forward, Order, Ready, Stop, Word
from kiosk.terminal.lifeline.wire import MAX_LINE, LifelineError, decode_order, encode

Hears = Callable[[Order], None]


class Lifeline(Protocol):
    """What a process of the terminal needs of whoever started it."""

    def say(self, word: Word) -> None:
        """Tell the supervisor; silent where it is gone."""
        ...

    def listen(self, hears: Hears) -> None:
        """Call `hears` with each order, on a thread of the lifeline; Stop is the last one, and comes once."""
        ...

    def close(self) -> None:
        """Let go of the supervisor; no order is heard any more."""
        ...


class SocketLifeline:
    """A lifeline over an inherited socket. A supervisor that is gone means Stop: nobody is left to watch."""

    def __init__(self, descriptor: int) -> None:
        """Takes the descriptor over. Raises OSError where it is no socket."""
        self._socket = socket.socket(fileno=descriptor)
        self._socket.set_inheritable(False)
        self._is_closed = False

    def say(self, word: Word) -> None:
        """See `Lifeline.say`."""
        with suppress(OSError):
            self._socket.sendall(encode(word))

    def listen(self, hears: Hears) -> None:
        """See `Lifeline.listen`."""
        threading.Thread(target=self._listen, args=(hears,), name="lifeline", daemon=True).start()

    def close(self) -> None:
        """See `Lifeline.close`."""
        self._is_closed = True
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _listen(self, hears: Hears) -> None:
        with suppress(OSError, LifelineError), self._socket.makefile("rb") as lines:
            while (line := lines.readline(MAX_LINE)) and (order := decode_order(line)) != Stop():
                hears(order)
        if not self._is_closed:
            hears(Stop())


class Unsupervised:
    """The lifeline of a process that was started by hand: a session comes forward at once, for one visit."""

    def __init__(self) -> None:
        self._hears: Hears | None = None

    def say(self, word: Word) -> None:
        """Nobody listens; what a supervisor would answer is answered here."""
        if self._hears is None:
            return
        match word:
            case Ready():
                self._hears(Forward(None))
                self._hears(Begin())
            case Ended():
                self._hears(Stop())
            case _:
                pass

    def listen(self, hears: Hears) -> None:
        """See `Lifeline.listen`; the orders come on the thread of `say`."""
        self._hears = hears

    def close(self) -> None:
        """There is nobody to let go of."""
        self._hears = None


def open_lifeline(descriptor: int | None) -> Lifeline:
    """The lifeline at that descriptor, or one of a process that nobody watches. Raises OSError."""
    return Unsupervised() if descriptor is None else SocketLifeline(descriptor)
