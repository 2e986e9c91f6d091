"""While nobody is at the machine, the clock is looked at; what changed is told once."""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.runtime.clock import JAPAN
from kiosk.terminal.conductor.hours_watch import LOOK_SECONDS, HoursWatch
from kiosk.terminal.flow.events import Event, HoursChanged
from tests.terminal.conductor.fakes import FakeTimers

MORNING = datetime(2026, 11, 25, 6, 30, tzinfo=JAPAN)


@dataclass
class FakeHours:
    """Implements `Hours`: what a test says."""

    opening: datetime | None = None

    def reopens(self) -> datetime | None:
        return self.opening


@dataclass
class Corner:
    """A watch on the hours."""

    hours: FakeHours = field(default_factory=FakeHours)
    timers: FakeTimers = field(default_factory=FakeTimers)
    posted: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.watch = HoursWatch(self.hours, self.timers, self.posted.append)


def test_the_first_look_is_taken_and_told_at_once() -> None:
    corner = Corner(FakeHours(MORNING))
    corner.watch.set_watching(watching=True)
    assert corner.posted == [HoursChanged(MORNING)]


def test_a_change_is_told_once() -> None:
    corner = Corner()
    corner.watch.set_watching(watching=True)
    corner.hours.opening = MORNING
    for _ in range(3):
        corner.timers.run_out(LOOK_SECONDS)
    corner.hours.opening = None
    corner.timers.run_out(LOOK_SECONDS)
    assert corner.posted == [HoursChanged(None), HoursChanged(MORNING), HoursChanged(None)]


def test_nobody_looks_while_somebody_is_served() -> None:
    corner = Corner()
    corner.watch.set_watching(watching=True)
    corner.watch.set_watching(watching=False)
    corner.hours.opening = MORNING
    corner.timers.run_out(LOOK_SECONDS)
    assert (corner.posted, corner.timers.pending) == ([HoursChanged(None)], [])


def test_whoever_begins_again_is_told_again_by_one_round_of_looks() -> None:
    corner = Corner(FakeHours(MORNING))
    for watching in (True, False, True):
        corner.watch.set_watching(watching=watching)
    corner.timers.run_out(LOOK_SECONDS)
    corner.timers.run_out(LOOK_SECONDS)
    assert (corner.posted, len(corner.timers.pending)) == ([HoursChanged(MORNING)] * 2, 1)


def test_without_stated_hours_there_is_nothing_to_look_at() -> None:
    timers, posted = FakeTimers(), list[Event]()
    HoursWatch(None, timers, posted.append).set_watching(watching=True)
    assert (posted, timers.pending) == ([], [])
