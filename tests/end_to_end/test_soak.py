"""Many visits of people who do as they like: nothing grows, nothing is lost, each visit ends as it should."""

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.world.world import World
from kiosk.runtime.log import LogEvent
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending
from kiosk.trials.shop_floor.display import Display
from kiosk.trials.shop_floor.opening import Launch, open_terminal
from kiosk.trials.shop_floor.terminal import Terminal
from kiosk.trials.soak.books import kept_by_all
from kiosk.trials.soak.citizen import RandomCitizen
from kiosk.trials.soak.vital_signs import children_of, files_below, vital_signs, zombies_of
from kiosk.trials.wipe.audit import READABLE

WARM_UP = 5
MEGABYTE = 1_000_000


@pytest.fixture
def readable_terminal(tmp_path: Path, world: World, display: Display) -> Iterator[Terminal]:
    """With hardening put aside, so that a test without root's rights can count what it started has open."""
    launch = Launch(environment={"PYTHONPATH": str(READABLE)})
    with open_terminal(tmp_path, world, display, launch) as terminal:
        yield terminal


def soak(terminal: Terminal, visits: int, seed: int) -> None:
    till, _ = terminal.till_and_session()
    terminal.standby()
    citizen = RandomCitizen(terminal, random.Random(seed))
    seen: Counter[Screen] = Counter()
    for _ in range(WARM_UP):
        seen.update(citizen.visit())
    long_lived = (terminal.supervisor.pid, till)
    before = [vital_signs(pid) for pid in long_lived]
    files = files_below(terminal.state)
    for _ in range(visits - WARM_UP):
        seen.update(citizen.visit())

    assert terminal.wait_until(lambda: files_below(terminal.state) == files)
    assert terminal.wait_until(lambda: len(children_of(terminal.supervisor.pid)) == 3)
    assert not zombies_of(terminal.supervisor.pid)
    for pid, then in zip(long_lived, before, strict=True):
        now = vital_signs(pid)
        assert (now.descriptors, now.threads) <= (then.descriptors, then.threads)
        assert now.resident_bytes < then.resident_bytes + 2 * MEGABYTE
    assert seen[Screen.NOTICE] >= visits
    assert_that_all_ended_as_they_should(terminal)
    assert terminal.stop() == 0
    assert terminal.money_in_the_machine() == kept_by_all(terminal.journal())


def assert_that_all_ended_as_they_should(terminal: Terminal) -> None:
    ended = [record for record in terminal.log.records if record["event"] == LogEvent.CHILD_ENDED.label]
    sessions = [record for record in ended if record["child"] == "session"]
    assert {record["status"] for record in ended} == {0}
    assert {record["ending"] for record in sessions} <= set(Ending.__members__)
    hung = {LogEvent.CHILD_HUNG.label, LogEvent.MONEY_FAULT.label, LogEvent.CARD_LEFT_POWERED.label}
    assert not [record for record in terminal.log.records if record["event"] in hung]


@pytest.mark.long
@pytest.mark.timeout(900)
def test_thirty_visits_leave_nothing_behind(readable_terminal: Terminal) -> None:
    soak(readable_terminal, 30, seed=11)


@pytest.mark.long
@pytest.mark.timeout(6 * 3600)
def test_a_thousand_visits_leave_nothing_behind(readable_terminal: Terminal) -> None:
    soak(readable_terminal, 1000, seed=1911)
