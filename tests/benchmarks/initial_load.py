"""The initial load into SQLite and into PostgreSQL: residents a second, the loading process's CPU and memory.

A whole city of 50,000 made-up residents, half of them with a seal picture, three of four households with a
戸籍, everybody grown with taxes, in a new store each time. The PostgreSQL server
is a private one of this machine with the settings of its first start, so its commits are durable as SQLite's
are; its own CPU and memory are not counted. `tests/municipality/linkage/test_a_million.py` (`make test-long`)
takes a million.
"""

import multiprocessing
import os
import resource
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.municipality.linkage.loader import Progress, load
from kiosk.municipality.store import Store, upgrade
from tests.municipality.linkage.population import AS_OF, write_population
from tests.municipality.postgresql import DURABLE, Cluster

RESIDENTS = 50_000


@dataclass(frozen=True, slots=True)
class Cost:
    """What a load took of the loading process."""

    seconds: float
    cpu_seconds: float
    peak_megabytes: float


def run() -> dict[str, float]:
    """For each database seconds, CPU seconds, peak MB and residents a second; and the load average."""
    figures: dict[str, float] = {}
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_population(folder / "load", RESIDENTS)
        for database, cost in loaded_in_both(folder).items():
            figures |= {
                f"{database}_seconds": cost.seconds,
                f"{database}_residents_per_second": RESIDENTS / cost.seconds,
                f"{database}_cpu_seconds": cost.cpu_seconds,
                f"{database}_peak_memory_mb": cost.peak_megabytes,
            }
    return figures | {"load_average": os.getloadavg()[0]}


def loaded_in_both(folder: Path) -> dict[str, Cost]:
    """Load `folder/load` into a new store of each kind."""
    in_file = loaded_apart(folder / "load", f"sqlite:///{folder / 'store.sqlite'}")
    cluster = Cluster(DURABLE)
    try:
        in_postgresql = loaded_apart(folder / "load", cluster.address_of_new_database())
    finally:
        cluster.stop()
    return {"sqlite": in_file, "postgresql": in_postgresql}


def loaded_apart(population: Path, address: str) -> Cost:
    """Load a population into the store at `address` in a process of its own."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        return pool.apply(_load, (population, address))


def _load(population: Path, address: str) -> Cost:
    store = Store.at(address)
    upgrade(store)
    started = perf_counter()
    load(store, population, MIHON_PROFILE.code, AS_OF, _in_silence)
    seconds = perf_counter() - started
    store.close()
    used = resource.getrusage(resource.RUSAGE_SELF)
    return Cost(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _in_silence(_progress: Progress) -> None:
    """Tell nobody."""
