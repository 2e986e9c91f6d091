"""A folder that lives as long as its process; what killed processes left is swept by the next start.

The owner holds a lock on a file in its folder, which the kernel lets go when the owner ends, however it ends.
"""

import fcntl
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_LOCK: Final = "owner.lock"


@contextmanager
def scratch_folder(prefix: str) -> Iterator[Path]:
    """A new temporary folder for the block; first those of dead owners with this prefix are removed."""
    among = Path(tempfile.gettempdir())
    sweep(among, prefix)
    with tempfile.TemporaryDirectory(prefix=prefix, dir=among) as folder:
        unlocked = Path(folder) / f"{_LOCK}.new"
        with unlocked.open("wb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            # Named only once it is locked, so that no folder in the making is taken for a dead one.
            unlocked.rename(unlocked.with_name(_LOCK))
            yield Path(folder)


def sweep(among: Path, prefix: str) -> None:
    """Remove this user's folders whose owner is dead; one without a lock file is left alone."""
    for folder in among.glob(f"{prefix}*"):
        if _is_own(folder) and _is_abandoned(folder / _LOCK):
            shutil.rmtree(folder, ignore_errors=True)


def _is_own(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()


def _is_abandoned(lock_file: Path) -> bool:
    try:
        with lock_file.open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
