"""A file that somebody renews while a server runs: its newest content that could be used."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.start import StartRefused

_Content = TypeVar("_Content")


class LiveFile(Generic[_Content]):
    """Reads `path` with `read` at its making, and again whenever the file has changed.

    `read` raises StartRefused for what cannot be used: at the making it passes through; later the former
    content stays in force, and the log says so once for each bad file. Safe to use from any thread.
    """

    def __init__(self, path: Path, read: Callable[[Path], _Content], log: EventLog) -> None:
        self._path = path
        self._read = read
        self._log = log
        self._lock = Lock()
        self._stamp = self._stamp_of_file()
        self._content = read(path)

    def current(self) -> _Content:
        """The newest content that could be used."""
        with self._lock:
            stamp = self._stamp_of_file()
            if stamp != self._stamp:
                self._stamp = stamp
                self._take()
            return self._content

    def _take(self) -> None:
        try:
            self._content = self._read(self._path)
        except StartRefused:
            self._log.write(LogEvent.FILE_REFUSED, file=self._path.name)

    def _stamp_of_file(self) -> tuple[int, int, int] | None:
        """What changes with the content; None for a file that is not there."""
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino
