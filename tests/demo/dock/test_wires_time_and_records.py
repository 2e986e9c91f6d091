"""Wires, clock and records of the dock: what a hand does there, and what is shown."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.demo.dock.outside import Outside
from kiosk.demo.dock.panels.background import BackgroundWork
from kiosk.demo.dock.panels.journal_panel import JournalPanel
from kiosk.demo.dock.panels.time_panel import TimePanel, until_next
from kiosk.demo.dock.panels.wire_panel import WirePanel
from kiosk.demo.shop.virtual_shop import VirtualShop
from kiosk.demo.wires.switchboard import Line, Switchboard, open_switchboard
from kiosk.demo.wires.wire import WireState
from kiosk.demo.world.cable import PassedMessage
from kiosk.domain.money import Yen
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.terminal.ports import TransactionId
from tests.demo.dock.conftest import Heard

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=JAPAN)


@pytest.fixture
def board(clock: SteppedClock) -> Iterator[Switchboard]:
    with open_switchboard(clock) as board:
        yield board


class UsualFees:
    """A city that changes nothing."""

    has_raised = False

    def raise_fees(self) -> None:
        raise NotImplementedError

    def take_back(self) -> None:
        raise NotImplementedError


def outside(
    board: Switchboard,
    messages: Sequence[PassedMessage] = (),
    moved: Callable[[timedelta], None] = lambda _: None,
    *,
    waits: bool = False,
) -> Outside:
    return Outside((), UsualFees(), board, lambda: messages, moved, lambda: waits)


def test_a_press_slows_a_wire_then_cuts_it_then_mends_it(
    board: Switchboard, parent: QObject, heard: Heard
) -> None:
    board.lay(Line.CENTER, 9)
    panel = WirePanel(outside(board), parent)
    panel.said.connect(heard.hear)
    states = []
    for _ in range(3):
        panel.turn(0)
        states.append(board.state_of(Line.CENTER))
    assert states == [WireState.SLOW, WireState.CUT, WireState.WHOLE]
    assert heard.messages[1][1] == "The wire to the center is cut"
    assert panel.wire_rows().rows[0].whole


def test_of_a_sealed_message_the_center_sees_its_size_alone(board: Switchboard, parent: QObject) -> None:
    passed = (PassedMessage(NOON, "/hello", 120, 900), PassedMessage(NOON, "/relay", 4_200, 131_000))
    sealed, greeting = WirePanel(outside(board, passed), parent).message_rows().rows
    assert (sealed.what, sealed.size, sealed.sealed) == ("/relay", "→4,200 ←131,000", True)
    assert sealed.seen_english == "sealed: its size, nothing else"
    assert not greeting.sealed
    assert sealed.time == "12:00:00"


def test_the_clock_moves_to_the_next_such_hour(
    board: Switchboard, clock: SteppedClock, parent: QObject, qtbot: QtBot
) -> None:
    moved: list[timedelta] = []
    work = BackgroundWork()
    panel = TimePanel(outside(board, moved=moved.append), clock, work, parent)
    with qtbot.waitSignal(panel.said, check_params_cb=lambda _, english: "everybody" in english):
        panel.moveToHour(19)
    work.finish()
    assert moved == [timedelta(hours=8, minutes=53)]


def test_an_hour_that_is_over_comes_again_tomorrow() -> None:
    now = datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN)
    assert until_next(now, time(5)) == timedelta(hours=19)
    assert until_next(now, time(10)) == timedelta(days=1)


@pytest.mark.parametrize(("waits", "told"), [(True, "run out"), (False, "waits for no time")])
def test_the_time_of_a_screen_runs_out_where_it_waits(
    board: Switchboard, clock: SteppedClock, parent: QObject, heard: Heard, waits: bool, told: str
) -> None:
    panel = TimePanel(outside(board, waits=waits), clock, BackgroundWork(), parent)
    panel.said.connect(heard.hear)
    panel.letTimePass()
    assert told in heard.last


def test_the_demos_own_time_is_shown(board: Switchboard, clock: SteppedClock, parent: QObject) -> None:
    panel = TimePanel(outside(board), clock, BackgroundWork(), parent)
    assert panel.time_text() == "2026-11-24 (火) 10:07"


def test_the_journal_is_shown_newest_first(shop: VirtualShop, parent: QObject) -> None:
    panel = JournalPanel(shop.shop.directory / "journal.sqlite", parent)
    before = len(panel.journal_rows().rows)
    number = TransactionId("7KQ4M2XH")
    shop.shop.till.begin(number, (Yen(300),), lambda _: None)
    panel.look()
    rows = panel.journal_rows().rows
    assert len(rows) > before
    assert [row.number for row in rows] == sorted((row.number for row in rows), reverse=True)
    assert any(row.transaction == number and row.amount == "300円" for row in rows)
    shop.shop.till.settle(number)


def test_a_journal_that_is_not_there_yet_is_empty(tmp_path: Path, parent: QObject) -> None:
    panel = JournalPanel(tmp_path / "nothing.sqlite", parent)
    panel.look()
    assert panel.journal_rows().rows == ()
