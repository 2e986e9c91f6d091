"""Many runs, on as many processes as there are cores, and what they come to."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.center.settlement import Settlement
from kiosk.trials.simulator.center import SettlementOf
from kiosk.trials.simulator.city import WorkshopOf
from kiosk.trials.simulator.counting import CountedInMemory
from kiosk.trials.simulator.people import People
from kiosk.trials.simulator.run import Report, play
from kiosk.trials.simulator.weather import USUAL, Weather
from kiosk.trials.simulator.workshops import (
    answer_cache_by_person,
    forced_lock_release,
    one_second_names,
    sound,
)
from kiosk.trials.simulator.world import FIRST_DAY, World
from kiosk.trials.simulator.wrong import Wrong

CARDS_SINCE = FIRST_DAY - timedelta(days=30)
_BATCH = 300
"""Runs in one world: each takes a day of the cards' validity."""


class Build(StrEnum):
    """What is simulated: city and center as they are built, or one of them broken on purpose."""

    SOUND = "sound"
    ONE_SECOND_NAMES = "one-second-names"
    ANSWER_CACHE_BY_PERSON = "answer-cache-by-person"
    FORCED_LOCK_RELEASE = "forced-lock-release"
    COUNTED_IN_MEMORY = "counted-in-memory"


@dataclass(frozen=True, slots=True)
class Summary:
    """What many runs came to."""

    runs: int = 0
    sessions: int = 0
    papers: int = 0
    killed: int = 0
    misdelivered: int = 0
    endings: tuple[tuple[str, int], ...] = ()
    wrong: tuple[tuple[Wrong, int], ...] = ()
    """Each with a seed that shows it."""

    def with_report(self, report: Report) -> "Summary":
        """This and one more run."""
        names = [ending.name.lower() if ending else "killed" for ending in report.endings]
        seen = dict(self.wrong)
        return Summary(
            self.runs + 1,
            self.sessions + len(report.endings),
            self.papers + report.papers,
            self.killed + names.count("killed"),
            self.misdelivered + report.misdelivered,
            tuple(sorted((Counter(dict(self.endings)) + Counter(names)).items())),
            self.wrong
            + tuple((kind, report.seed) for kind in dict.fromkeys(report.wrong) if kind not in seen),
        )

    def __add__(self, other: "Summary") -> "Summary":
        """Both together."""
        return Summary(
            self.runs + other.runs,
            self.sessions + other.sessions,
            self.papers + other.papers,
            self.killed + other.killed,
            self.misdelivered + other.misdelivered,
            tuple(sorted((Counter(dict(self.endings)) + Counter(dict(other.endings))).items())),
            tuple({**dict(other.wrong), **dict(self.wrong)}.items()),
        )


def simulated(seeds: range, build: Build = Build.SOUND, weather: Weather = USUAL) -> Summary:
    """Play all seeds in one world, in this process."""
    summary = Summary()
    with TemporaryDirectory(prefix="kiosk-simulator-") as folder:
        world = World.built(Path(folder), People.issued(CARDS_SINCE), _settlement_of(build))
        try:
            workshop_of = _workshop_of(build, world)
            for seed in seeds:
                summary = summary.with_report(play(world, seed, weather, workshop_of))
        finally:
            world.close()
    return summary


def simulated_on_all_cores(
    seeds: range, build: Build, processes: int, on_progress: Callable[[Summary], None]
) -> Summary:
    """Play all seeds in batches; `on_progress` hears of everything so far after each batch."""
    total = Summary()
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        for done in as_completed([pool.submit(simulated, batch, build) for batch in _batches(seeds)]):
            total += done.result()
            on_progress(total)
    return total


def _batches(seeds: range) -> Iterator[range]:
    for first in range(seeds.start, seeds.stop, _BATCH):
        yield range(first, min(first + _BATCH, seeds.stop))


def _settlement_of(build: Build) -> SettlementOf:
    return CountedInMemory if build is Build.COUNTED_IN_MEMORY else Settlement


def _workshop_of(build: Build, world: World) -> WorkshopOf:
    match build:
        case Build.SOUND | Build.COUNTED_IN_MEMORY:
            return sound
        case Build.ONE_SECOND_NAMES:
            return one_second_names(world.clock)
        case Build.ANSWER_CACHE_BY_PERSON:
            return answer_cache_by_person
        case Build.FORCED_LOCK_RELEASE:
            return forced_lock_release
