import select
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.terminal.lifeline.messages import Stop
from kiosk.terminal.supervisor.child import Child
from kiosk.terminal.supervisor.post import CONFIGURATION_REFUSED

PATIENCE = 60.0


@pytest.fixture
def start() -> Iterator[Callable[..., Child]]:
    started: list[Child] = []

    def start(*arguments: str) -> Child:
        started.append(Child(arguments))
        return started[-1]

    yield start
    for child in started:
        child.kill()
        child.close()


def wait_for(child: Child) -> None:
    assert select.select(child.descriptors, [], [], PATIENCE)[0]


def test_the_end_of_a_process_can_be_waited_for(start: Callable[..., Child], tmp_path: Path) -> None:
    child = start("till", "--config", str(tmp_path / "missing.toml"))
    while child.exit_status() is None:
        wait_for(child)
        assert child.words() == ()
    assert child.exit_status() == CONFIGURATION_REFUSED


def test_a_killed_process_has_ended_when_kill_returns(start: Callable[..., Child], tmp_path: Path) -> None:
    child = start("till", "--config", str(tmp_path / "missing.toml"))
    child.kill()
    assert child.exit_status() in {-9, CONFIGURATION_REFUSED}
    assert not Path(f"/proc/{child.pid}").exists()


def test_asking_one_that_has_ended_to_stop_is_harmless(start: Callable[..., Child], tmp_path: Path) -> None:
    child = start("till", "--config", str(tmp_path / "missing.toml"))
    child.kill()
    child.order(Stop())
    child.order(Stop())
