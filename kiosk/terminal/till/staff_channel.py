"""The way of staff to a till that is at work: a Unix socket of its own, one JSON line each way.

It is apart from the sessions' channel: what a session may say stays a closed list without staff's words.
"""

import json
import socket
import struct
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Protocol

from kiosk.domain.money import Yen
from kiosk.terminal.ports import Settlement
from kiosk.terminal.till.errors import StaffRefusedError, StaffUnansweredError
from kiosk.terminal.till.journal.audit import Resolution
from kiosk.terminal.till.journal.reader import JournalError
from kiosk.terminal.till.staff import ChangerSeen, DayClosed
from kiosk.terminal.till.worker import WorkerStoppedError

_SOCKET_MODE = 0o600
_MAX_LINE = 4096
_PATIENCE = struct.pack("ll", 5, 0)
"""A caller that neither speaks nor listens for 5 s is cut off."""
_ANSWER_SECONDS = 60.0

Words = Mapping[str, object]


class StaffTill(Protocol):
    """What staff may ask of a till."""

    def close_day(self, counted: Mapping[str, Yen], *, box_is_emptied: bool) -> DayClosed:
        """See `StaffDesk.close_day`."""
        ...

    def fill(self, filled: Mapping[str, Yen], filling: str) -> Mapping[str, Yen]:
        """See `StaffDesk.fill`."""
        ...

    def resolve(self, case: int, resolution: Resolution) -> None:
        """See `StaffDesk.resolve`."""
        ...

    def clear_jam(self) -> None:
        """See `StaffDesk.clear_jam`."""
        ...

    def pay_out(self, case: int) -> Settlement:
        """See `StaffDesk.claim`."""
        ...

    def look_at_changer(self) -> ChangerSeen:
        """See `StaffDesk.look_at_changer`."""
        ...


class StaffServer:
    """Answers one caller after the other. A socket that a killed process left is replaced."""

    def __init__(self, path: Path, till: StaffTill) -> None:
        path.unlink(missing_ok=True)
        self._path = path
        self._till = till
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.bind(str(path))
        path.chmod(_SOCKET_MODE)
        self._socket.listen()
        self._thread = threading.Thread(target=self._serve, name="till-staff")

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def close(self) -> None:
        """Answer nobody any more and remove the socket."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._socket.close()
        self._path.unlink(missing_ok=True)

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                caller, _ = self._socket.accept()
                with caller, suppress(OSError):
                    for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
                        caller.setsockopt(socket.SOL_SOCKET, option, _PATIENCE)
                    caller.sendall(json.dumps(self._answer(_line_from(caller))).encode() + b"\n")

    def _answer(self, line: bytes) -> Words:
        try:
            return self._perform(json.loads(line))
        except (StaffRefusedError, JournalError, WorkerStoppedError) as refused:
            return {"refused": str(refused)}
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return {"refused": "the till does not understand this; use `kiosk journal`"}

    def _perform(self, words: Words) -> Words:
        match words:
            case {"ask": "close-day", "counted": dict(counted), "emptied": bool(emptied)}:
                return asdict(self._till.close_day(_amounts(counted), box_is_emptied=emptied))
            case {"ask": "fill", "filled": dict(filled), "filling": str(filling)}:
                return dict(self._till.fill(_amounts(filled), filling))
            case {"ask": "resolve", "case": int(case), "resolution": str(resolution)}:
                self._till.resolve(case, Resolution(resolution))
                return {}
            case {"ask": "clear-jam"}:
                self._till.clear_jam()
                return {}
            case {"ask": "pay-out", "case": int(case)}:
                return asdict(self._till.pay_out(case))
            case {"ask": "changer"}:
                seen = self._till.look_at_changer()
                counts = {str(int(coin)): count for coin, count in seen.counts.items()}
                return {"status": seen.status.name, "counts": counts}
            case _:
                raise ValueError("unknown words")


def _amounts(told: Mapping[object, object]) -> Mapping[str, Yen]:
    return {str(device): Yen(int(str(amount))) for device, amount in told.items()}


def staff_socket_beside(sessions: Path) -> Path:
    """The path of staff's socket, beside the one for sessions."""
    return sessions.with_name(f"{sessions.name}.staff")


def ask_staff(path: Path, words: Words) -> Words:
    """Ask the till at work. Raises StaffRefusedError, and StaffUnansweredError where no till answers."""
    caller = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    with caller:
        caller.settimeout(_ANSWER_SECONDS)
        try:
            caller.connect(str(path))
            caller.sendall(json.dumps(words).encode() + b"\n")
            answer = json.loads(_line_from(caller))
        except (OSError, ValueError) as cause:
            raise StaffUnansweredError(
                "the till does not answer; start it (`systemctl start kiosk`) and try again"
            ) from cause
    if "refused" in answer:
        raise StaffRefusedError(str(answer["refused"]))
    return dict(answer)


def _line_from(peer: socket.socket) -> bytes:
    with peer.makefile("rb") as lines:
        return lines.readline(_MAX_LINE)
