"""What lets a process kill itself at the n-th boundary: before or after a commit or an act of a device."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.runtime.clock import SystemClock
from kiosk.terminal.till.cash.cctalk.bus import Line
from kiosk.terminal.till.cash.cctalk.headers import Header
from kiosk.terminal.till.journal.events import Entry
from kiosk.terminal.till.journal.journal import Journal

_ACTS = frozenset({Header.DISPENSE, Header.EMERGENCY_STOP, Header.ROUTE_NOTE})
_HEADER_AT = 3


class Fuse:
    """Counts boundaries and kills the process at the chosen one; 0 is never reached."""

    def __init__(self, die_at: int) -> None:
        self.passed = 0
        self._die_at = die_at

    def boundary(self) -> None:
        self.passed += 1
        if self.passed == self._die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    @contextmanager
    def around(self) -> Iterator[None]:
        """A boundary before what is done inside, and one after it."""
        self.boundary()
        yield
        self.boundary()


class SharedFuse(Fuse):
    """Boundaries of several threads, counted one at a time."""

    def __init__(self, die_at: int) -> None:
        super().__init__(die_at)
        self._gate = threading.Lock()

    def boundary(self) -> None:
        with self._gate:
            super().boundary()


class FusedLine:
    """A line with a boundary on each side of an irreversible act."""

    def __init__(self, line: Line, fuse: Fuse) -> None:
        self._line = line
        self._fuse = fuse

    def write(self, data: bytes, /) -> int | None:
        if data[_HEADER_AT] not in _ACTS:
            return self._line.write(data)
        with self._fuse.around():
            return self._line.write(data)

    def read(self, size: int = 1, /) -> bytes:
        return self._line.read(size)

    def reset_input_buffer(self) -> None:
        self._line.reset_input_buffer()

    def close(self) -> None:
        self._line.close()


class FusedJournal(Journal):
    """A journal with a boundary on each side of a commit."""

    def __init__(self, path: Path, fuse: Fuse) -> None:
        super().__init__(path, SystemClock())
        self._fuse = fuse

    def append(self, *entries: Entry) -> None:
        with self._fuse.around():
            super().append(*entries)
