"""A disk that takes nothing more, as far as some processes are concerned: a limit on the size of files."""

import resource
from collections.abc import Collection
from contextlib import suppress

from kiosk.trials.soak.vital_signs import children_of


class FullDisk:
    """Every file that the processes of a terminal write is full from `fill` until `free`.

    Python ignores the signal that comes with it, so that a write fails as on a full disk, with EFBIG for
    ENOSPC. Children that are started meanwhile inherit it. Raises PermissionError for processes of others.
    """

    def __init__(self, supervisor: int) -> None:
        self._supervisor = supervisor

    def fill(self) -> None:
        """No file takes another byte."""
        _limit(self._processes(), 0)

    def free(self) -> None:
        """There is room again."""
        _limit(self._processes(), resource.RLIM_INFINITY)

    def _processes(self) -> Collection[int]:
        """The parent first: what it starts later has its limit."""
        return (self._supervisor, *children_of(self._supervisor))


def _limit(processes: Collection[int], size: int) -> None:
    for pid in processes:
        with suppress(ProcessLookupError):
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
