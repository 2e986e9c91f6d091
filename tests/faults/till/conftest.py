"""A till over the virtual change machine, to be broken."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from tests.terminal.till.station import Station


@pytest.fixture
def machine() -> Iterator[VirtualChanger]:
    machine = VirtualChanger()
    yield machine
    machine.close()


@pytest.fixture
def station(machine: VirtualChanger, tmp_path: Path) -> Iterator[Station]:
    station = Station(machine, tmp_path)
    yield station
    station.close()
