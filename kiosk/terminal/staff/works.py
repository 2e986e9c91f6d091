"""What the machine does for staff beyond the till: examine itself, and start anew.

The staff service is not root. It leaves a wish where only it can write, and systemd starts the unit that
fulfils it (kiosk-doctor.path, kiosk-restart.path).
"""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from kiosk.runtime.whole_file import PRIVATE, write_whole

_LOOK_SECONDS = 0.25


class StaffWorks(Protocol):
    """What a technician may have done to the machine."""

    def examine(self) -> bool:
        """Let the doctor look; True when its new results are stored."""
        ...

    def restart(self) -> bool:
        """Start till and screens anew, each ended in order; True if somebody takes that on."""
        ...


class Wishes:
    """Files that systemd watches."""

    def __init__(
        self, folder: Path, results: Path, patience: float, wait: Callable[[float], bool] | None = None
    ) -> None:
        """`results` is what the doctor stores; `wait` waits so many seconds, True if all is to end."""
        self._folder = folder
        self._results = results
        self._patience = patience
        self._wait = wait if wait is not None else threading.Event().wait

    def examine(self) -> bool:
        """See `StaffWorks.examine`."""
        before = self._stored_at()
        self._wish("doctor-wanted")
        return self._comes(lambda: self._stored_at() not in {None, before})

    def restart(self) -> bool:
        """See `StaffWorks.restart`."""
        wish = self._wish("restart-wanted")
        if self._comes(lambda: not wish.exists()):
            return True
        wish.unlink(missing_ok=True)
        return False

    def _wish(self, name: str) -> Path:
        wish = self._folder / name
        write_whole(wish, "", PRIVATE)
        return wish

    def _stored_at(self) -> int | None:
        try:
            return self._results.stat().st_mtime_ns
        except FileNotFoundError:
            return None

    def _comes(self, has_come: Callable[[], bool]) -> bool:
        looks = max(1, round(self._patience / _LOOK_SECONDS))
        for _ in range(looks):
            if has_come():
                return True
            if self._wait(_LOOK_SECONDS):
                break
        return has_come()
