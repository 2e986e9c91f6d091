"""The disk is full, the serial line is pulled out, the date is wrong: no money is lost, and it comes back."""

import os
import re
import signal
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.cities.characters import Character
from kiosk.demo.world.world import World
from kiosk.domain.money import Denomination
from kiosk.domain.refusals import Refusal
from kiosk.runtime.log import LogEvent
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.shop_floor.display import BACK, FIRST_CHOICE, Display
from kiosk.trials.shop_floor.opening import Launch, open_terminal
from kiosk.trials.shop_floor.terminal import Terminal
from kiosk.trials.soak.full_disk import FullDisk
from kiosk.trials.soak.vital_signs import children_of

pytestmark = pytest.mark.timeout(600)

FEE = (Denomination.YEN_100,) * 3


def serves_a_whole_visit(terminal: Terminal) -> None:
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    terminal.authenticate()
    terminal.order()
    terminal.insert(*FEE)
    terminal.next_session_at(Screen.TAKE_PAPER)


@dataclass(frozen=True, slots=True)
class Socket:
    """Where the adapter of the serial line is plugged in."""

    device: Path

    def plug(self, machine: VirtualChanger) -> None:
        """The same name, whatever the kernel calls it this time."""
        self.device.symlink_to(machine.path)

    def unplug(self, machine: VirtualChanger) -> None:
        self.device.unlink()
        machine.close()


def test_a_serial_line_that_was_pulled_out_is_used_again_when_it_is_back(
    tmp_path: Path, world: World, display: Display
) -> None:
    socket, first = Socket(tmp_path / "ttyUSB0"), VirtualChanger()
    socket.plug(first)
    launch = Launch(settings={"till.serial_device": str(socket.device)})
    with open_terminal(tmp_path, world, display, launch) as terminal:
        terminal.till_and_session()
        socket.unplug(first)
        terminal.log.wait_for(LogEvent.CHILD_ENDED, child="till", status=1)
        with closing(VirtualChanger()) as second:
            socket.plug(second)
            terminal.till()
            serves_a_whole_visit(replace(terminal, changer=second))
            assert terminal.stop() == 0


@pytest.fixture
def disk(terminal: Terminal) -> Iterator[FullDisk]:
    disk = FullDisk(terminal.supervisor.pid)
    yield disk
    disk.free()


def test_on_a_full_disk_the_screens_go_on_and_the_log_tells_what_it_lost(
    terminal: Terminal, disk: FullDisk
) -> None:
    terminal.till_and_session()
    terminal.standby()
    first = terminal.display.title()
    disk.fill()
    terminal.go_on()
    assert terminal.wait_until(lambda: terminal.display.title() != first)
    terminal.display.wait_until_still()
    terminal.display.touch(BACK)
    assert terminal.wait_until(lambda: terminal.display.title() == first)
    terminal.display.wait_until_still()
    disk.free()
    terminal.log.pass_over()
    terminal.go_on()
    assert int(str(terminal.log.wait_for(LogEvent.LOG_LINES_LOST)["lines"])) >= 2
    terminal.arrive(Screen.NOTICE)
    assert terminal.supervisor.poll() is None


@pytest.mark.long
def test_on_a_full_disk_no_money_is_taken_and_the_next_citizen_is_served_once_there_is_room(
    terminal: Terminal, disk: FullDisk
) -> None:
    terminal.till_and_session()
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    terminal.authenticate()
    for screen in (Screen.EXTENT, Screen.ITEMS):
        terminal.display.touch(FIRST_CHOICE)
        terminal.arrive(screen)
    for screen in (Screen.COPIES, Screen.BASKET, Screen.SUMMARY):
        terminal.go_on()
        terminal.arrive(screen)
    summary = terminal.display.title()
    disk.fill()
    terminal.go_on()
    assert terminal.wait_until(lambda: terminal.display.title() != summary)
    assert terminal.money_taken_in() == 0
    disk.free()
    terminal.till()
    terminal.log.wait_for_any(LogEvent.LOG_LINES_LOST)
    terminal.display.wait_until_still()
    terminal.go_on()
    terminal.next_session()
    serves_a_whole_visit(terminal)


class Wristwatch:
    """The terminal's own date, which its settings shift: it counts for every process that starts."""

    def __init__(self, settings: Path) -> None:
        self._settings = settings
        self._right = settings.read_text(encoding="utf-8")

    def put(self, by: timedelta) -> None:
        def moved(shift: re.Match[str]) -> str:
            return f"{shift[1]}{float(shift[2]) + by.total_seconds()}"

        wrong = re.sub(r"(clock_shift\s*=\s*)(\S+)", moved, self._right)
        self._settings.write_text(wrong, encoding="utf-8")


def begin_anew(terminal: Terminal) -> None:
    """Every process of the terminal but the supervisor, so that each reads its settings again."""
    for pid in children_of(terminal.supervisor.pid):
        os.kill(pid, signal.SIGKILL)
    terminal.till_and_session()


@pytest.mark.long
@pytest.mark.parametrize("by", [timedelta(days=1), timedelta(days=-1)], ids=["ahead", "behind"])
def test_a_terminal_with_a_wrong_date_refuses_before_the_pin_and_serves_with_the_right_one(
    tmp_path: Path, terminal: Terminal, by: timedelta
) -> None:
    watch = Wristwatch(tmp_path / "terminal.toml")
    terminal.till_and_session()
    watch.put(by)
    begin_anew(terminal)
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    terminal.display.touch(FIRST_CHOICE)
    terminal.log.wait_for(LogEvent.REFUSED, refusal=Refusal.ANSWER_NOT_TRUSTED.value)
    terminal.slot.lift()
    terminal.arrive(Screen.REFUSED)
    assert terminal.money_taken_in() == 0
    terminal.go_on()
    terminal.next_session()
    watch.put(timedelta())
    begin_anew(terminal)
    serves_a_whole_visit(terminal)
