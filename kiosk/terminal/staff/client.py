"""The screens' end of the staff service: one connection for each visit of staff."""

import json
import socket
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from kiosk.terminal.staff.roles import Denial

ANSWER_SECONDS = 180.0
"""The longest work is an examination of all devices."""
_MAX_LINE = 1_000_000


def staff_area_socket(till_socket: Path) -> Path:
    """Where the staff service answers: beside the till."""
    return till_socket.with_name("staff.socket")


class StaffLine(Protocol):
    """Asks the staff service; for one thread."""

    def ask(self, words: dict[str, Any]) -> dict[str, Any]:
        """What it answers; `denied` where it does not do it."""
        ...

    def leave(self) -> None:
        """End the visit: who comes next types a code."""
        ...


class SocketStaffLine:
    """A line to the service's socket, which is connected when something is asked."""

    def __init__(self, path: Path, answer_seconds: float = ANSWER_SECONDS) -> None:
        self._path = path
        self._answer_seconds = answer_seconds
        self._socket: socket.socket | None = None
        self._lines: BinaryIO | None = None

    def ask(self, words: dict[str, Any]) -> dict[str, Any]:
        """See `StaffLine.ask`."""
        try:
            return self._asked(words)
        except (OSError, ValueError, TypeError):
            self.leave()
            return {"denied": Denial.NOT_REACHED.value}

    def leave(self) -> None:
        """See `StaffLine.leave`."""
        if self._lines is not None:
            with suppress(OSError):
                self._lines.close()
        if self._socket is not None:
            self._socket.close()
        self._socket, self._lines = None, None

    def _asked(self, words: dict[str, Any]) -> dict[str, Any]:
        if self._socket is None or self._lines is None:
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            self._socket.settimeout(self._answer_seconds)
            self._socket.connect(str(self._path))
            self._lines = self._socket.makefile("rb")
        self._socket.sendall(json.dumps(words).encode() + b"\n")
        answer = json.loads(self._lines.readline(_MAX_LINE) or b"null")
        if not isinstance(answer, dict):
            raise TypeError("no answer")
        return answer
