"""The initial load into SQLite: rows of all tables a second, and the peak memory of the loading process.

50,000 made-up residents, half of them with a seal picture; `tests/municipality/linkage/test_a_million.py`
(`make test-long`) takes a million.
"""

import multiprocessing
import resource
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from kiosk.demo.cities.profiles import MIHON_PROFILE
from kiosk.municipality.linkage.loader import Progress, load
from kiosk.municipality.store import Store, upgrade
from tests.municipality.linkage.population import AS_OF, write_population

RESIDENTS = 50_000


def run() -> dict[str, float]:
    """Seconds, residents a second, MB."""
    with TemporaryDirectory() as folder:
        write_population(Path(folder) / "load", RESIDENTS)
        seconds, megabytes = loaded_apart(Path(folder))
    return {
        "seconds": seconds,
        "residents_per_second": RESIDENTS / seconds,
        "peak_memory_mb": megabytes,
    }


def loaded_apart(folder: Path) -> tuple[float, float]:
    """Load `folder/load` into a new store in a process of its own; seconds and its peak memory in MB."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        return pool.apply(_load, (folder,))


def _load(folder: Path) -> tuple[float, float]:
    store = Store.in_file(folder / "store.sqlite")
    upgrade(store)
    started = perf_counter()
    load(store, folder / "load", MIHON_PROFILE.code, AS_OF, _in_silence)
    seconds = perf_counter() - started
    store.close()
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _in_silence(_progress: Progress) -> None:
    """Tell nobody."""
