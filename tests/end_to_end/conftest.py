"""A terminal in a shop."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING
from kiosk.demo.world.world import World, open_world
from kiosk.trials.shop_floor.display import Display, open_display
from kiosk.trials.shop_floor.opening import open_terminal
from kiosk.trials.shop_floor.terminal import Terminal
from tests.terminal.till.station import Station

_LONGER_THAN_ANY_TEST = 600.0


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Center and municipalities, which outlive the terminals of a module's tests."""
    folder = tmp_path_factory.mktemp("world")
    with open_world(folder, folder / "logs", AN_ORDINARY_MORNING) as world:
        yield world


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    """A display that one terminal after the other shows itself on."""
    with open_display(tmp_path_factory.mktemp("display") / "xvfb.log") as display:
        yield display


@pytest.fixture
def terminal(tmp_path: Path, world: World, display: Display) -> Iterator[Terminal]:
    """A terminal with new devices, a new journal and a new supervisor."""
    with open_terminal(tmp_path, world, display) as terminal:
        yield terminal


@pytest.fixture
def long_grace(tmp_path: Path) -> Iterator[Station]:
    """A till that would wait ten minutes for a session to come back."""
    machine = VirtualChanger()
    station = Station(machine, tmp_path, _LONGER_THAN_ANY_TEST)
    yield station
    station.close()
    machine.close()
