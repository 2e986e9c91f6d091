"""The lock that keeps a doubtful printer from the next citizen until staff have looked at it.

It outlives the session process: a job whose end is unknown may still come out
(docs/reference/printing.md, section 4).
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

    @property
    def is_held(self) -> bool:
        """True from `hold` to `release`, also after the death of the process that holds it."""
        ...

    def hold(self) -> None:
        """A document is about to be sent; whoever dies now leaves a doubtful printer behind."""
        ...

    def release(self) -> None:
        """The document came to a clear end."""
        ...

    def lock(self) -> None:
        """Let no document through any more; takes the place of a hold."""
        ...

    def unlock(self) -> None:
        """Staff cleared the printer: its queue is empty and no paper is left in it."""
        ...


class LockFile:
    """A lock that is a file in the terminal's state directory; a hold is another one. Both are empty."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._hold = path.with_name(f"{path.name}.held")

    @property
    def is_locked(self) -> bool:
        """True from `lock` to `unlock`, also across restarts."""
        return self._path.exists()

    @property
    def is_held(self) -> bool:
        """True from `hold` to `release`, also across restarts."""
        return self._hold.exists()

    def hold(self) -> None:
        """A document is about to be sent; durable when this returns."""
        self._create(self._hold)

    def release(self) -> None:
        """The document came to a clear end; durable when this returns."""
        self._remove(self._hold)

    def lock(self) -> None:
        """Let no document through any more; durable when this returns."""
        self._create(self._path)
        self._remove(self._hold)

    def unlock(self) -> None:
        """Staff cleared the printer; durable when this returns."""
        self._remove(self._hold)
        self._remove(self._path)

    def _create(self, path: Path) -> None:
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o644))
        self._sync_directory()

    def _remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)
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
    is_held = False

    def hold(self) -> None:
        """Nothing is lost with this process."""

    def release(self) -> None:
        """Nothing was held."""

    def lock(self) -> None:
        """Nothing to keep back."""

    def unlock(self) -> None:
        """Nothing was kept back."""
