"""The staff service's socket: a code first, which counts for that connection alone."""

import json
import socket
import struct
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

from kiosk.terminal.staff.counter import StaffCounter, Words
from kiosk.terminal.staff.entrance import Denied, Entrance
from kiosk.terminal.staff.roles import Denial, StaffRole

MAX_LINE = 4096
_SOCKET_MODE = 0o660
"""For the group of the screens: they hand on what is typed, and are believed in nothing."""
_IDLE = struct.pack("ll", 300, 0)
"""Somebody who went away is forgotten after 5 minutes."""
_MOST_CALLERS = 4


class StaffAreaServer:
    """Answers up to four callers. A socket that a killed process left is replaced."""

    def __init__(self, path: Path, entrance: Entrance, counter: StaffCounter) -> None:
        path.unlink(missing_ok=True)
        self._path = path
        self._entrance = entrance
        self._counter = counter
        self._places = threading.BoundedSemaphore(_MOST_CALLERS)
        self._callers: set[socket.socket] = set()
        self._gate = threading.Lock()
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.bind(str(path))
        path.chmod(_SOCKET_MODE)
        self._socket.listen()
        self._thread = threading.Thread(target=self._accept, name="staff-area", daemon=True)

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def close(self) -> None:
        """Answer nobody any more and remove the socket."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._socket.close()
        with self._gate:
            callers = tuple(self._callers)
        for caller in callers:
            with suppress(OSError):
                caller.shutdown(socket.SHUT_RDWR)
        self._path.unlink(missing_ok=True)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                caller, _ = self._socket.accept()
                if not self._places.acquire(blocking=False):
                    caller.close()
                    continue
                with self._gate:
                    self._callers.add(caller)
                threading.Thread(target=self._serve, args=(caller,), name="staff-caller", daemon=True).start()

    def _serve(self, caller: socket.socket) -> None:
        try:
            with caller, suppress(OSError):
                for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
                    caller.setsockopt(socket.SOL_SOCKET, option, _IDLE)
                self._converse(caller)
        finally:
            with self._gate:
                self._callers.discard(caller)
            self._places.release()

    def _converse(self, caller: socket.socket) -> None:
        role: StaffRole | None = None
        with caller.makefile("rb") as lines:
            while (line := lines.readline(MAX_LINE)).endswith(b"\n"):
                words = _words_of(line)
                if words.get("ask") == "enter":
                    role, answer = self._enter(str(words.get("code", "")))
                else:
                    answer = self._answer(role, words)
                caller.sendall(json.dumps(answer).encode() + b"\n")

    def _enter(self, code: str) -> tuple[StaffRole | None, Words]:
        entered = self._entrance.enter(code)
        if isinstance(entered, Denied):
            return None, {"denied": entered.why.value, "wait": entered.wait.total_seconds()}
        return entered, {"role": entered.value}

    def _answer(self, role: StaffRole | None, words: Words) -> Words:
        if role is None:
            return {"denied": Denial.NOT_ALLOWED.value}
        try:
            return self._counter.perform(role, words)
        except (KeyError, TypeError, ValueError):
            return {"denied": Denial.NOT_ALLOWED.value}


def _words_of(line: bytes) -> dict[str, Any]:
    try:
        words = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return words if isinstance(words, dict) else {}
