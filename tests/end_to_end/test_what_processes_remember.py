"""Only the process of a visit knows the citizen, and it ends with the visit."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.world.world import World
from kiosk.domain.money import Denomination
from kiosk.runtime.log import LogEvent
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.shop_floor.display import Display
from kiosk.trials.shop_floor.opening import open_terminal
from kiosk.trials.shop_floor.terminal import Terminal
from kiosk.trials.wipe.audit import READABLE
from kiosk.trials.wipe.marks import Kind, Mark
from kiosk.trials.wipe.memory import writable_memory
from tests.secrets.marks import found, household_marks, pin_marks

PLANTED = Mark.text(Kind.PLANTED, "planted", "mark-in-the-environment-of-every-process")


@pytest.fixture
def readable_terminal(
    tmp_path: Path, world: World, display: Display, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Terminal]:
    """A terminal whose processes let their memory be read; each of them holds the planted mark."""
    monkeypatch.setenv("PYTHONPATH", str(READABLE))
    monkeypatch.setenv("PLANTED", PLANTED.forms[0].decode())
    with open_terminal(tmp_path, world, display) as terminal:
        yield terminal


def remembered_by(pid: int) -> set[str]:
    """Labels of what stands in a process's memory."""
    marks = [*household_marks(), *pin_marks(), PLANTED]
    return set[str]().union(*(found(marks, block.data) for block in writable_memory(pid)))


def test_after_a_visit_no_process_remembers_the_citizen(readable_terminal: Terminal) -> None:
    terminal = readable_terminal
    till, session = terminal.till_and_session()
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    terminal.authenticate()
    terminal.order()
    during = remembered_by(session)
    assert {"name 0", PLANTED.label} <= during
    assert "pin" not in during
    terminal.insert(*(Denomination.YEN_100,) * 3)
    following = terminal.next_session_at(Screen.TAKE_PAPER)
    terminal.log.wait_for_any(LogEvent.CHILD_ENDED, child="session", ending="PRINTED")

    for pid in (terminal.supervisor.pid, till, following, terminal.standby()):
        assert remembered_by(pid) == {PLANTED.label}
