"""One process that was started: its exit, its lifeline, and how to end it."""

import os
import resource
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.terminal.lifeline.messages import Order, Word
from kiosk.terminal.lifeline.wire import MAX_LINE, LifelineError, decode_word, encode


class Child:
    """A `kiosk` process with the other end of a lifeline in its hands.

    It has its own process group, so that a Ctrl-C for the supervisor reaches the supervisor alone.
    """

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
        """Start `kiosk ARGUMENTS --lifeline FD`, in our own environment where none is given."""
        self._socket, theirs = socket.socketpair()
        self._socket.settimeout(0.0)
        self._received = b""
        self._may_speak = True
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - our own program with our own arguments
                [sys.executable, "-m", "kiosk", *arguments, "--lifeline", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                process_group=0,
                env=environment,
            )
        self._exit = os.pidfd_open(self._process.pid)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def descriptors(self) -> tuple[int, ...]:
        """Become readable when it says something, and when it ends."""
        return (self._socket.fileno(), self._exit) if self._may_speak else (self._exit,)

    def words(self) -> tuple[Word, ...]:
        """What it said since the last call. Raises LifelineError for what is no message."""
        self._receive()
        *lines, self._received = self._received.split(b"\n")
        if len(self._received) > MAX_LINE:
            raise LifelineError("a line of the supervisor's channel has no end")
        return tuple(decode_word(line) for line in lines)

    def exit_status(self) -> int | None:
        """None while it runs; the negative signal number where a signal ended it."""
        return self._process.poll()

    @property
    def resident_bytes(self) -> int:
        """How much of the memory it occupies; 0 when it has ended."""
        with suppress(OSError):
            return int(Path(f"/proc/{self.pid}/statm").read_bytes().split()[1]) * resource.getpagesize()
        return 0

    def order(self, order: Order) -> None:
        """Tell it what to do; silent where it has ended."""
        with suppress(OSError):
            self._socket.send(encode(order))

    def kill(self) -> None:
        """End it at once; all of its memory is gone when this returns."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def close(self) -> None:
        """Let go of a process that has ended."""
        self._socket.close()
        os.close(self._exit)

    def _receive(self) -> None:
        try:
            while part := self._socket.recv(MAX_LINE):
                self._received += part
            self._may_speak = False
        except BlockingIOError:
            pass  # everything that came was read
        except ConnectionError:
            self._may_speak = False
