"""Where the demo keeps what it need not make anew at every start."""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from kiosk.demo.world.groundwork import Groundwork
from kiosk.demo.world.groundwork_digest import groundwork_digest

KEPT = 6
"""Groundworks of other sources or dates are kept up to this number, the last used ones."""


def default_home() -> Path:
    """Where this user's programs keep made-up cities; a folder of its own, apart from what Qt caches."""
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(cache) / "kiosk-demo" / "groundwork"


def in_silence(_line: str) -> None:
    """Tell nobody."""


class DemoHome:
    """Hands out copies of groundworks; any number of processes may share one home.

    `folder` is `default_home()` unless given. `say` is told, in a line for people, what takes long.
    """

    def __init__(self, folder: Path | None = None, say: Callable[[str], None] = in_silence) -> None:
        self._folder = folder or default_home()
        self._say = say

    def supply(self, folder: Path, starts_at: datetime) -> Groundwork:
        """Put a copy of the groundwork for `starts_at` into `folder`; make it first if it is not there."""
        kept = self._folder / groundwork_digest(starts_at)
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not self._copied(kept, folder):
            with self._locked(fcntl.LOCK_EX):
                if not kept.exists():
                    self._make(kept, starts_at)
                    self._remove_oldest()
            self._copied(kept, folder)
        return Groundwork(folder, starts_at)

    def _copied(self, kept: Path, folder: Path) -> bool:
        with self._locked(fcntl.LOCK_SH):
            if not kept.exists():
                return False
            shutil.copytree(kept, folder, dirs_exist_ok=True)
            os.utime(kept)
            return True

    def _make(self, kept: Path, starts_at: datetime) -> None:
        self._say("drawing up two made-up cities and their cards; this is done once and takes about a minute")
        unfinished = kept.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(mode=0o700)
        Groundwork(unfinished, starts_at).lay()
        unfinished.rename(kept)

    def _remove_oldest(self) -> None:
        kept = [path for path in self._folder.iterdir() if path.is_dir()]
        for path in sorted(kept, key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
            shutil.rmtree(path)

    @contextmanager
    def _locked(self, kind: int) -> Iterator[None]:
        with (self._folder / "lock").open("w") as lock:
            fcntl.flock(lock, kind)
            yield
