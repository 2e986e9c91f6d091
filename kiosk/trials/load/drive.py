"""Lets visits begin when they are due, whether earlier ones have ended or not."""

import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from kiosk.demo.world.world import World
from kiosk.trials.load.fleet import Fleet
from kiosk.trials.load.plan import LoadPlan
from kiosk.trials.load.processor_time import ProcessorTime
from kiosk.trials.load.visit import Visit, VisitEnded


@dataclass(frozen=True, slots=True)
class Driven:
    """A visit and how long it took from the moment that it was due, waiting for a terminal included."""

    visit: VisitEnded
    seconds: float


@dataclass(frozen=True, slots=True)
class Drive:
    """All visits of a run."""

    visits: tuple[Driven, ...]
    seconds: float
    """From the first visit's beginning to the last one's end."""
    own_processor_seconds: float
    """CPU of the driving process: terminals, cards, the responder, and reading whose the papers are."""


def drive(world: World, fleet: Fleet, plan: LoadPlan, processor: ProcessorTime) -> Drive:
    """Drive the plan's visits. Raises what a visit raised that is no refusal."""
    begun, begun_processor = time.monotonic(), time.process_time()
    pause = threading.Event()

    def made(due: float) -> Driven:
        with fleet.visit() as (terminal, citizen):
            ended = Visit(world, terminal, citizen).made()
        return Driven(ended, ended.at - begun - due)

    with ThreadPoolExecutor(len(plan.terminals), thread_name_prefix="visit") as visitors:
        futures = []
        for number in range(plan.visits):
            due = plan.due(number)
            pause.wait(max(0.0, begun + due - time.monotonic()))
            futures.append(visitors.submit(made, due))
            processor.sample()
        visits: Sequence[Driven] = [future.result() for future in futures]
    processor.sample()
    return Drive(tuple(visits), time.monotonic() - begun, time.process_time() - begun_processor)
