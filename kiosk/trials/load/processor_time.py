"""CPU time of the servers, to the nanosecond, while they run and after they were killed."""

import time
from collections.abc import Mapping

from kiosk.demo.world.server_power import ServerPower

_CPUCLOCK_SCHED = 2
"""Linux: the clock id of a process is its complemented pid above these bits (clock_getcpuclockid)."""


def processor_seconds(pid: int) -> float:
    """CPU seconds of a running process, all its threads. Raises ProcessLookupError if there is none."""
    try:
        return time.clock_gettime(~pid << 3 | _CPUCLOCK_SCHED)
    except OSError as error:
        raise ProcessLookupError(f"no process {pid}") from error


class ProcessorTime:
    """CPU seconds by server since this was made; `sample` often, for a killed process is read no more."""

    def __init__(self, servers: Mapping[str, tuple[ServerPower, ...]]) -> None:
        self._servers = servers
        self._seen: dict[tuple[str, int], float] = {}
        self.sample()
        self._before = dict(self._seen)

    def sample(self) -> None:
        """Read all processes that run."""
        for name, powers in self._servers.items():
            for power in powers:
                self._read(name, power.pid)

    @property
    def used(self) -> dict[str, float]:
        """Seconds by server, of all its processes together."""
        used = dict.fromkeys(self._servers, 0.0)
        for (name, pid), seconds in self._seen.items():
            used[name] += seconds - self._before.get((name, pid), 0.0)
        return used

    def _read(self, name: str, pid: int | None) -> None:
        if pid is None:
            return
        try:
            self._seen[name, pid] = processor_seconds(pid)
        except ProcessLookupError:
            return
