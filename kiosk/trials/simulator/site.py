"""The servers of one run and the wires between them; at every message something may happen to them."""

from collections.abc import Callable

from kiosk.center.stopping.stops import Cause
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.city import WorkshopOf
from kiosk.trials.simulator.clerk import Clerk
from kiosk.trials.simulator.fibers import Process, Scheduler
from kiosk.trials.simulator.judge import Judge
from kiosk.trials.simulator.weather import Weather
from kiosk.trials.simulator.wire import FarSide, Wire
from kiosk.trials.simulator.world import World

_RESTART_SECONDS = 15.0


class Site:
    """Center and city as processes that die and come back."""

    def __init__(self, world: World, choices: Choices, weather: Weather, workshop_of: WorkshopOf) -> None:
        self.world = world
        self.choices = choices
        self.weather = weather
        self.scheduler = Scheduler(choices, world.clock)
        self.judge = Judge(world.people)
        self.shop = Process("shop")
        """Hands and circumstances: never killed."""
        self._workshop_of = workshop_of
        self._clerk = Clerk(world.people, world.city, self.judge, choices)
        self._wires: list[Wire] = []
        self._city = self._started_city()
        self._city_wire = self._wire(lambda: self._city)
        self._center = self._started_center()

    def terminal_wire(self, thumbprint: bytes) -> Wire:
        """The connection of that terminal to the center."""
        return self._wire(lambda: self._center[thumbprint])

    @property
    def misdelivered(self) -> int:
        """Answers that came to somebody else than they were made for."""
        return sum(wire.misdelivered for wire in self._wires)

    def tidy_up(self) -> None:
        """Leave the world as it was found, a day later."""
        if Cause.PROOF in self.world.center.lift_stops():
            self.judge.stopped_on_proof()
        self._clerk.restore()
        self.world.next_morning()

    def _wire(self, far_side: Callable[[], FarSide]) -> Wire:
        wire = Wire(self.scheduler, self.choices, self.weather, far_side, self._on_message)
        self._wires.append(wire)
        return wire

    def _on_message(self) -> None:
        if self.choices.happens(self.weather.register_changes):
            self._soon(self._clerk.act)
        if self.choices.happens(self.weather.municipality_dies):
            self._soon(self._kill_city)
        if self.choices.happens(self.weather.center_dies):
            self._soon(self._kill_center)

    def _kill_city(self) -> None:
        self._city.process.kill()
        self.scheduler.call_later(self.shop, self.choices.seconds(_RESTART_SECONDS), self._restart_city)

    def _restart_city(self) -> None:
        self._city = self._started_city()

    def _kill_center(self) -> None:
        next(iter(self._center.values())).process.kill()
        self.scheduler.call_later(self.shop, self.choices.seconds(_RESTART_SECONDS), self._restart_center)

    def _restart_center(self) -> None:
        self._center = self._started_center()

    def _started_city(self) -> FarSide:
        return self.world.city.started(
            self.scheduler, self.choices, self._workshop_of, self.judge.leaves_the_city
        )

    def _started_center(self) -> dict[bytes, FarSide]:
        return self.world.center.started(self._city_wire, self.world.terminals)

    def _soon(self, act: Callable[[], None]) -> None:
        self.scheduler.call_later(self.shop, self.choices.seconds(self.weather.latency), act)
