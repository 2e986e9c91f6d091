"""The lock that keeps a doubtful printer from the next citizen until staff have looked at it.

It outlives the session process: a job whose end is unknown may still come out
(reference: printing, section 4).
"""

import os
from pathlib import Path
from typing import Protocol


class PrinterLock(Protocol):
    """Whether a printer may be used."""

    @property
    def is_locked(self) -> bool:
        """True from `lock` to `unlock`, also across restarts."""
        ...

    def lock(self) -> None:
        """Let no document through any more."""
        ...

    def unlock(self) -> None:
        """Staff cleared the printer: its queue is empty and no paper is left in it."""
        ...


class LockFile:
    """A lock that is a file in the terminal's state directory; the file is empty."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def is_locked(self) -> bool:
        """True from `lock` to `unlock`, also across restarts."""
        return self._path.exists()

    def lock(self) -> None:
        """Let no document through any more; durable when this returns."""
        os.close(os.open(self._path, os.O_CREAT | os.O_WRONLY, 0o644))
        self._sync_directory()

    def unlock(self) -> None:
        """Staff cleared the printer; durable when this returns."""
        self._path.unlink(missing_ok=True)
        self._sync_directory()

    def _sync_directory(self) -> None:
        directory = os.open(self._path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)


class NeverLocked:
    """For printers whose paper has no value, such as receipts: a doubtful one is no loss."""

    is_locked = False

    def lock(self) -> None:
        """Nothing to keep back."""

    def unlock(self) -> None:
        """Nothing was kept back."""
