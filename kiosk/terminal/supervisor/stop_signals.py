"""SIGTERM and SIGINT as something that a loop can wait for."""

import signal
import socket


class StopSignals:
    """Catches both signals, for the whole process, until `close`. For the main thread."""

    def __init__(self) -> None:
        self._waiting, self._ringing = socket.socketpair()
        self._ringing.settimeout(0.0)
        self.came = False
        self._handlers_before = {
            number: signal.signal(number, self._catch) for number in (signal.SIGTERM, signal.SIGINT)
        }

    def fileno(self) -> int:
        """Becomes readable, for good, when a signal came."""
        return self._waiting.fileno()

    def close(self) -> None:
        """Give the signals back."""
        for number, handler in self._handlers_before.items():
            signal.signal(number, handler)
        self._waiting.close()
        self._ringing.close()

    def _catch(self, *_: object) -> None:
        if not self.came:
            self.came = True
            self._ringing.send(b"\0")
