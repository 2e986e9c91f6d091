"""SIGTERM and SIGINT as something that a loop can wait for."""

import signal
import socket


class StopSignals:
    """Catches both signals from now on, for the whole process. For the main thread."""

    def __init__(self) -> None:
        self._waiting, self._ringing = socket.socketpair()
        self._ringing.settimeout(0.0)
        self.came = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._catch)

    def fileno(self) -> int:
        """Becomes readable, for good, when a signal came."""
        return self._waiting.fileno()

    def _catch(self, *_: object) -> None:
        if not self.came:
            self.came = True
            self._ringing.send(b"\0")
