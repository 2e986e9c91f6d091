"""Files that hold a secret: only their owner, and a group that reads, may have a way to them."""

import stat
from pathlib import Path

_OPEN_FILE = stat.S_IWGRP | stat.S_IRWXO
"""A group may read, because the processes of one machine run as users of their own."""
_OPEN_FOLDER = stat.S_IWGRP | stat.S_IWOTH


class PrivateFileExposed(Exception):
    """Others may read or replace the file; names it and the remedy, never what it holds."""


def require_private(path: Path) -> None:
    """Look at the rights of a file, or of a folder and the files in it.

    What is missing is left to whoever reads it, who knows how it is made. Raises PrivateFileExposed.
    """
    if path.is_dir():
        _require(path, _OPEN_FOLDER, "g-w,o-w")
        for file in sorted(path.iterdir()):
            _require(file, _OPEN_FILE, "g-w,o-rwx")
    elif path.exists():
        _require(path, _OPEN_FILE, "g-w,o-rwx")


def _require(path: Path, too_wide: int, remedy: str) -> None:
    if stat.S_IMODE(path.stat().st_mode) & too_wide:
        raise PrivateFileExposed(
            f"{path} is open to others; run chmod {remedy} on it, and replace a secret that they could read"
        )
