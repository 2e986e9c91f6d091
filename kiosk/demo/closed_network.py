"""The way into a network namespace of its own, for whoever stays outside it."""

import os
import socket
from pathlib import Path
from threading import Lock

from kiosk.demo import loopback_door

_CLOSE_SECONDS = 5.0


class ClosedNetwork:
    """A network with nothing but loopback; the script `door` has to run in it, with `inside` as its input."""

    door = Path(loopback_door.__file__)

    def __init__(self) -> None:
        self._outside, self.inside = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._asking = Lock()

    def wait_until_open(self, seconds: float) -> bool:
        """Wait for the door, once it was started; False if it ended instead, or is not there in time."""
        self.inside.close()
        self._outside.settimeout(seconds)
        try:
            return self._outside.recv(len(loopback_door.READY)) == loopback_door.READY
        except TimeoutError:
            return False

    def connect(self, port: int) -> socket.socket:
        """Connect to a port of loopback in there. Raises OSError, as a connection does."""
        with self._asking:
            self._outside.send(port.to_bytes(2))
            answer, connections, _, _ = socket.recv_fds(self._outside, 2, 1)
        if not connections:
            number = int.from_bytes(answer)
            raise OSError(number, os.strerror(number))
        return socket.socket(fileno=connections[0])

    def close(self) -> None:
        """Have the door end, and wait for that; connections that were made stay."""
        self.inside.close()
        with self._outside:
            self._outside.shutdown(socket.SHUT_WR)
            self._outside.settimeout(_CLOSE_SECONDS)
            while self._outside.recv(len(loopback_door.READY)):
                pass  # what the door said before nobody listened any more
