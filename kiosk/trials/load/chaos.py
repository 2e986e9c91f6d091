"""Kills municipalities while visits are under way, and starts each again at its address."""

import itertools
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.demo.world.server_power import ServerPower

_BETWEEN_KILLS = 4.0
"""Seconds from one that is up again to the next kill."""


@dataclass(slots=True)
class Killings:
    """How often a process was killed so far."""

    count: int = 0


@contextmanager
def chaos(servers: Sequence[ServerPower], between: float = _BETWEEN_KILLS) -> Iterator[Killings]:
    """Kill one server after the other until the block ends; all are up again then.

    Raises what a start raised, when the block ends.
    """
    killings, over = Killings(), threading.Event()
    faults: list[Exception] = []

    def kill() -> None:
        try:
            for server in itertools.cycle(servers):
                if over.wait(between):
                    return
                server.cut()
                killings.count += 1
                server.switch_on()
        except Exception as fault:
            faults.append(fault)

    killer = threading.Thread(target=kill, name="chaos")
    killer.start()
    try:
        yield killings
    finally:
        over.set()
        killer.join()
    if faults:
        raise faults[0]
