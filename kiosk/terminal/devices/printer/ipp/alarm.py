"""An end for an exchange that never falls silent long enough to time out."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def cut_after(seconds: float, line: socket.socket) -> Iterator[Callable[[], bool]]:
    """Cut the line from another thread when the time is over: whoever waits on it wakes up.

    Gives what tells whether it was cut.
    """
    cut = threading.Event()

    def ring() -> None:
        cut.set()
        _cut(line)

    alarm = threading.Timer(seconds, ring)
    alarm.daemon = True
    alarm.start()
    try:
        yield cut.is_set
    finally:
        alarm.cancel()


def _cut(line: socket.socket) -> None:
    with contextlib.suppress(OSError):
        # not SSLSocket's own shutdown, which takes its TLS state away under the other thread
        socket.socket.shutdown(line, socket.SHUT_RDWR)
