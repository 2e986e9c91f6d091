"""The lock that keeps a doubtful printer from the next citizen until staff have looked at it.

It outlives the session process: a job whose end is unknown may still come out
(docs/reference/printing.md, section 4).
"""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self

_TOKEN_BYTES = 8


@dataclass(frozen=True, slots=True)
class Hold:
    """The document on its way, by what finds its job again: nothing of whose it is."""

    token: str
    """The random document-name that it is sent under; empty where it cannot be told any more."""
    job_id: int | None = None
    """None until the printer has accepted it."""

    @classmethod
    def of_a_new_document(cls) -> Self:
        """Under a token that was never used."""
        return cls(secrets.token_hex(_TOKEN_BYTES))

    @classmethod
    def parse(cls, text: str) -> Self:
        """What `written` wrote; a hold that cannot be read is one of an unknown document."""
        token, _, number = text.strip().partition(" ")
        return cls(token, int(number) if number.isdecimal() else None)

    @property
    def written(self) -> str:
        """Token and number in one line."""
        return self.token if self.job_id is None else f"{self.token} {self.job_id}"


class PrinterLock(Protocol):
    """Whether a printer may be used."""

    @property
    def is_locked(self) -> bool:
        """True from `lock` to `unlock`, also across restarts."""
        ...

    @property
    def held(self) -> Hold | None:
        """From `hold` to `release`, also after the death of the process that holds it."""
        ...

    def hold(self, hold: Hold) -> None:
        """A document is about to be sent; whoever dies now leaves a doubtful printer behind.

        A second one, once the printer has told the job's number, takes the place of the first.
        """
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
    """A lock that is an empty file in the terminal's state directory; a hold is another one, of one line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._hold = path.with_name(f"{path.name}.held")

    @property
    def is_locked(self) -> bool:
        """True from `lock` to `unlock`, also across restarts."""
        return self._path.exists()

    @property
    def held(self) -> Hold | None:
        """From `hold` to `release`, also across restarts."""
        try:
            return Hold.parse(self._hold.read_text(encoding="ascii", errors="replace"))
        except FileNotFoundError:
            return None

    def hold(self, hold: Hold) -> None:
        """A document is about to be sent; durable when this returns, and whole at every instant."""
        new = self._hold.with_name(f"{self._hold.name}.new")
        with new.open("w", encoding="ascii") as file:
            file.write(hold.written)
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._hold)
        self._sync_directory()

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
        try:
            path.unlink()
        except FileNotFoundError:
            return
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
    held: Hold | None = None

    def hold(self, hold: Hold) -> None:
        """Nothing is lost with this process."""

    def release(self) -> None:
        """Nothing was held."""

    def lock(self) -> None:
        """Nothing to keep back."""

    def unlock(self) -> None:
        """Nothing was kept back."""
