"""Small files that are always whole: a reader or a crash finds the old text or the new one, never a part."""

import os
from pathlib import Path
from threading import get_native_id

READABLE = 0o644
PRIVATE = 0o600
SHARED_SECRET = 0o640
"""For what several processes of a machine need, each under a user of its own in one group."""


def write_whole(path: Path, text: str | bytes, mode: int = READABLE) -> None:
    """Put `text` (ASCII), or bytes, in the place of what `path` held; synced before it takes that place.

    The draft beside it carries the numbers of process and thread: two writers never share one.
    """
    _draft_of(path, text, mode).replace(path)
    sync_directory(path.parent)


def write_new(path: Path, text: str, mode: int = READABLE) -> None:
    """The same where nothing may be replaced. Raises FileExistsError, and leaves the file as it is."""
    draft = _draft_of(path, text, mode)
    try:
        path.hardlink_to(draft)
    finally:
        draft.unlink()
    sync_directory(path.parent)


def sync_directory(directory: Path) -> None:
    """Make what was put into `directory`, or renamed there, outlast a power cut."""
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _draft_of(path: Path, text: str | bytes, mode: int) -> Path:
    draft = path.with_name(f".{path.name}.{os.getpid()}.{get_native_id()}")
    content = text.encode("ascii") if isinstance(text, str) else text
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return draft
