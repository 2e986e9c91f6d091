"""A terminal in a shop."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from tests.end_to_end.terminal_in_shop import Terminal, open_terminal
from tests.terminal.till.station import Station

_LONGER_THAN_ANY_TEST = 600.0


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    with open_terminal(tmp_path) as terminal:
        yield terminal


@pytest.fixture
def long_grace(tmp_path: Path) -> Iterator[Station]:
    """A till that would wait ten minutes for a session to come back."""
    machine = VirtualChanger()
    station = Station(machine, tmp_path, _LONGER_THAN_ANY_TEST)
    yield station
    station.close()
    machine.close()
