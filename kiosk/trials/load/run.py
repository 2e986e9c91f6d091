"""One run: a world of its own, all visits, then the books."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING
from kiosk.demo.world.home import DemoHome
from kiosk.demo.world.world import World, open_world
from kiosk.runtime.log import EventLog
from kiosk.trials.load.books import Books, compare
from kiosk.trials.load.chaos import Killings, chaos
from kiosk.trials.load.drive import Drive, drive
from kiosk.trials.load.fleet import Fleet, open_fleet
from kiosk.trials.load.plan import LoadPlan
from kiosk.trials.load.processor_time import ProcessorTime
from kiosk.trials.load.report import LoadReport


@dataclass(frozen=True, slots=True)
class LoadStand:
    """A world under load; `drive` may be called several times, with plans no larger than its own."""

    world: World
    fleet: Fleet

    def drive(self, plan: LoadPlan) -> tuple[Drive, ProcessorTime, int]:
        """All visits of a plan, the servers' CPU time, and how often one was killed."""
        municipalities = self.world.municipalities
        processor = ProcessorTime({"center": (self.world.center,), "municipalities": municipalities})
        with ExitStack() as trouble:
            killings = trouble.enter_context(chaos(municipalities)) if plan.chaos else Killings()
            driven = drive(self.world, self.fleet, plan, processor)
        return driven, processor, killings.count


@contextmanager
def open_stand(plan: LoadPlan, folder: Path, home: DemoHome) -> Iterator[LoadStand]:
    """Servers, terminals and cards for a plan; every outcome has been sent when the block ends.

    Raises ValueError for a plan beyond the made-up cities, ServerDidNotStart naming the log.
    """
    logs = folder / "logs"
    world_plan = plan.world
    with (
        open_world(folder / "world", logs, AN_ORDINARY_MORNING, home, world_plan) as world,
        (logs / "terminals.log").open("w", encoding="utf-8") as sink,
        open_fleet(world, world_plan.holders, EventLog("terminal", world.clock, sink)) as fleet,
    ):
        yield LoadStand(world, fleet)


def run_load(plan: LoadPlan, folder: Path, home: DemoHome) -> LoadReport:
    """Drive center and municipalities in `folder`. Raises as `open_stand`."""
    with open_stand(plan, folder, home) as stand:
        driven, processor, killed = stand.drive(plan)
    return LoadReport(driven, books_of([driven], stand), processor.used, killed)


def books_of(drives: Sequence[Drive], stand: LoadStand) -> Books:
    """The accounts of everything that a stand was driven with, after it was closed."""
    ends = (entry.visit for driven in drives for entry in driven.visits)
    printed = [end.settlement for end in ends if end.settlement is not None and end.is_own]
    return compare(printed, stand.world.center_store, stand.world.ledgers)
