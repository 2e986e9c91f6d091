"""One world for the tours that leave it as they found it; the others get their own."""

from contextlib import ExitStack
from pathlib import Path
from typing import Self

from kiosk.demo.scenarios.acts import Happens, ShopEvent
from kiosk.demo.scenarios.registering import REGISTRATION_APPLIED
from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING, Scenario
from kiosk.demo.world.world import World, WorldPlan, open_world
from kiosk.trials.tour.report import TourReport
from kiosk.trials.tour.run import TourOptions, run_tour, tour_in

SERVER_EVENTS = frozenset(
    {
        ShopEvent.CENTER_STOPS,
        ShopEvent.CENTER_STARTS_ANEW,
        ShopEvent.MUNICIPALITY_STOPS,
        ShopEvent.MUNICIPALITY_STARTS_ANEW,
        ShopEvent.FEES_ARE_RAISED,
    }
)
A_WHOLE_DAYS_VISITS = 1000
"""Copies of one kind for one card: the same few citizens come again and again."""


def leaves_its_world_alone(scenario: Scenario) -> bool:
    """Whether nothing in the servers is other than usual, before the visit and after it."""
    acts = [act for turn in scenario.turns for act in turn.acts]
    happens = {act.event for act in acts if isinstance(act, Happens)} | set(scenario.before)
    is_usual = scenario.starts_at == AN_ORDINARY_MORNING and scenario.city_silent_for is None
    registers = scenario.character is REGISTRATION_APPLIED.character
    return is_usual and not registers and not happens & SERVER_EVENTS


class SharedWorld:
    """Opens its world for the first tour that can share it, and anew after a tour that failed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._opened = 0
        self._open = ExitStack()
        self._world: World | None = None

    def tour(self, options: TourOptions) -> TourReport:
        """Play a scenario, in the shared world if it leaves that as it was."""
        if not leaves_its_world_alone(options.scenario):
            return run_tour(options)
        try:
            report = tour_in(self._standing(), options)
        except BaseException:
            self._close()
            raise
        if report.findings:
            self._close()
        return report

    def _standing(self) -> World:
        if self._world is None:
            self._opened += 1
            folder = self._folder / str(self._opened)
            folder.mkdir()
            plan = WorldPlan(municipality_limits={"order.copies_per_day": A_WHOLE_DAYS_VISITS})
            self._world = self._open.enter_context(
                open_world(folder, folder / "logs", AN_ORDINARY_MORNING, plan=plan)
            )
        return self._world

    def _close(self) -> None:
        self._world = None
        self._open.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._close()
