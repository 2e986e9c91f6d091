"""Servers vanish and come back by a hand at the dock."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.demo.dock.outside import NamedServer
from kiosk.demo.dock.panels.background import BackgroundWork
from kiosk.demo.dock.panels.server_panel import ServerPanel
from kiosk.demo.processes import ServerDidNotStart
from tests.demo.dock.conftest import Heard


class Power:
    """A server that starts, or does not."""

    def __init__(self) -> None:
        self.is_on = True
        self.starts = True

    def switch_on(self) -> None:
        if not self.starts:
            raise ServerDidNotStart("its log is elsewhere")
        self.is_on = True

    def cut(self) -> None:
        self.is_on = False


@pytest.fixture
def power() -> Power:
    return Power()


@pytest.fixture
def work() -> BackgroundWork:
    return BackgroundWork()


@pytest.fixture
def panel(power: Power, work: BackgroundWork, heard: Heard, parent: QObject) -> ServerPanel:
    panel = ServerPanel((NamedServer("センター", "The center", power),), work, parent)
    panel.said.connect(heard.hear)
    return panel


def test_a_server_vanishes_and_comes_back(
    panel: ServerPanel, work: BackgroundWork, heard: Heard, qtbot: QtBot
) -> None:
    panel.toggle(0)
    assert not panel.server_rows().rows[0].running
    with qtbot.waitSignal(panel.said, check_params_cb=lambda _, english: "serves again" in english):
        panel.toggle(0)
    work.finish()
    panel.look()
    assert panel.server_rows().rows[0].running
    assert [english for _, english in heard.messages][:2] == [
        "The center was stopped",
        "The center is starting",
    ]


def test_a_server_that_was_killed_from_outside_is_shown_as_down_and_told_once(
    panel: ServerPanel, power: Power, heard: Heard
) -> None:
    power.is_on = False
    panel.look()
    panel.look()
    shown = panel.server_rows().rows[0]
    assert (shown.running, shown.japanese, shown.english) == (False, "センター 停止中", "The center: off")
    assert heard.messages == [("センターが止まりました", "The center has ended")]


def test_a_server_that_does_not_start_is_told(
    panel: ServerPanel, power: Power, work: BackgroundWork, qtbot: QtBot
) -> None:
    panel.toggle(0)
    power.starts = False
    with qtbot.waitSignal(panel.said, check_params_cb=lambda _, english: "its log" in english):
        panel.toggle(0)
    work.finish()
    panel.look()
    assert not panel.server_rows().rows[0].running
