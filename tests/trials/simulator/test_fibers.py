"""One seed, one order of everything."""

from datetime import datetime

import pytest

from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.trials.simulator.choices import Choices
from kiosk.trials.simulator.fibers import Gate, Process, Scheduler, Stuck

NOON = datetime(2026, 4, 1, 12, tzinfo=JAPAN)


class Stage:
    def __init__(self, seed: int = 1) -> None:
        self.clock = SteppedClock(NOON)
        self.scheduler = Scheduler(Choices(seed), self.clock)
        self.process = Process("stage")
        self.happened: list[str] = []

    def say(self, *words: str) -> None:
        for word in words:
            self.happened.append(word)
            self.scheduler.pause()

    def run(self, words: int) -> list[str]:
        self.scheduler.run(lambda: len(self.happened) >= words)
        return self.happened


def order_of(seed: int) -> list[str]:
    stage = Stage(seed)
    for name in "abc":
        stage.scheduler.spawn(stage.process, lambda name=name: stage.say(f"{name}1", f"{name}2"))  # type: ignore[misc]
    return stage.run(6)


def test_the_same_seed_gives_the_same_order() -> None:
    assert order_of(7) == order_of(7)


def test_other_seeds_give_other_orders_and_each_fiber_keeps_its_own() -> None:
    orders = [order_of(seed) for seed in range(40)]
    assert len({tuple(order) for order in orders}) > 10
    for order in orders:
        assert all(order.index(f"{name}1") < order.index(f"{name}2") for name in "abc")


def test_time_passes_only_when_nobody_can_run() -> None:
    stage = Stage()

    def late() -> None:
        stage.scheduler.sleep(30)
        stage.say(f"{stage.clock.monotonic():.0f}")

    stage.scheduler.spawn(stage.process, late)
    stage.scheduler.spawn(stage.process, lambda: stage.say(f"{stage.clock.monotonic():.0f}"))
    assert stage.run(2) == ["0", "30"]


def test_whoever_waits_goes_on_when_the_gate_opens_or_the_time_is_over() -> None:
    stage = Stage()
    opened, shut = Gate(), Gate()

    def wait(gate: Gate) -> None:
        stage.say("opened" if stage.scheduler.wait(gate, 5) else "given-up")

    stage.scheduler.spawn(stage.process, lambda: wait(opened))
    stage.scheduler.spawn(stage.process, lambda: wait(shut))
    stage.scheduler.call_later(stage.process, 1, lambda: stage.scheduler.open(opened))
    assert stage.run(2) == ["opened", "given-up"]


def test_a_dead_process_does_nothing_any_more() -> None:
    stage = Stage()
    other = Process("other")
    stage.scheduler.spawn(stage.process, lambda: stage.say("before", "never"))
    stage.scheduler.call_later(stage.process, 2, lambda: stage.happened.append("never"))
    stage.scheduler.run(lambda: len(stage.happened) == 1)
    stage.process.kill()
    stage.scheduler.call_later(other, 3, lambda: stage.happened.append("after"))
    assert stage.run(2) == ["before", "after"]


def test_a_cancelled_timer_does_not_call() -> None:
    stage = Stage()
    cancel = stage.scheduler.call_later(stage.process, 1, lambda: stage.happened.append("never"))
    stage.scheduler.call_later(stage.process, 2, lambda: stage.happened.append("after"))
    cancel()
    assert stage.run(1) == ["after"]


def test_a_world_in_which_nothing_can_happen_is_said_to_be_stuck() -> None:
    stage = Stage()
    stage.scheduler.spawn(stage.process, lambda: stage.say("x") if stage.scheduler.wait(Gate()) else None)
    with pytest.raises(Stuck):
        stage.run(1)
