"""The city's own program is stopped: issuing goes on until the link is too old, and then refuses."""

from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from kiosk.demo.scenarios.not_issued import LINK_TOO_OLD
from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING, Scenario
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.demo.world.world import World, open_world
from kiosk.trials.tour.run import TourOptions, tour_in


def findings(world: World, scenario: Scenario, out: Path) -> tuple[str, ...]:
    return tour_in(world, TourOptions(scenario, out)).findings


def delivered(world: World) -> bool:
    """Whether みほん市 acknowledged a batch of its own system."""
    acknowledged = world.ledgers[0].parent / "inbox" / "acknowledged" / "residents"
    waiting = Event()
    return any(
        (acknowledged.is_file() and int(acknowledged.read_text(encoding="ascii")) > 0) or waiting.wait(0.1)
        for _ in range(600)
    )


@pytest.mark.timeout(300)
@pytest.mark.usefixtures("qapp")
def test_issuing_goes_on_without_the_city_until_its_data_is_too_old(tmp_path: Path) -> None:
    with open_world(tmp_path / "world", tmp_path / "logs", AN_ORDINARY_MORNING) as world:
        assert delivered(world)
        world.city_systems.switch_off()
        world.move_clock_on(timedelta(minutes=25))
        assert findings(world, HAPPY_PATH, tmp_path / "issued") == ()
        world.move_clock_on(timedelta(minutes=6))
        assert findings(world, LINK_TOO_OLD, tmp_path / "refused") == ()
