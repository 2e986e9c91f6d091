"""A hand at the dock changes what the first city asks."""

from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.demo.dock.panels.background import BackgroundWork
from kiosk.demo.dock.panels.fee_panel import FeePanel
from kiosk.demo.world.fee_desk import FeesNotTaken
from tests.demo.dock.conftest import Heard


class Fees:
    """A city's fees, which its server takes or not."""

    def __init__(self) -> None:
        self.has_raised = False
        self.are_taken = True

    def raise_fees(self) -> None:
        self._put(raised=True)

    def take_back(self) -> None:
        self._put(raised=False)

    def _put(self, *, raised: bool) -> None:
        if not self.are_taken:
            raise FeesNotTaken("its server is silent")
        self.has_raised = raised


@pytest.fixture
def fees() -> Fees:
    return Fees()


@pytest.fixture
def work() -> BackgroundWork:
    return BackgroundWork()


@pytest.fixture
def panel(fees: Fees, work: BackgroundWork, heard: Heard, parent: QObject) -> FeePanel:
    panel = FeePanel(fees, work, parent)
    panel.said.connect(heard.hear)
    return panel


def press(panel: FeePanel, work: BackgroundWork, qtbot: QtBot, until: str) -> None:
    with qtbot.waitSignal(panel.said, check_params_cb=lambda _, english: until in english):
        panel.toggle()
    work.finish()


def test_a_press_raises_the_fees_and_the_next_takes_them_back(
    panel: FeePanel, fees: Fees, work: BackgroundWork, qtbot: QtBot
) -> None:
    seen = []
    for told in ("50 yen higher", "usual fees"):
        press(panel, work, qtbot, until=told)
        seen.append((fees.has_raised, panel.is_raised()))
    assert seen == [(True, True), (False, False)]


@pytest.mark.parametrize("raised", [False, True])
def test_a_server_that_does_not_take_them_is_told(
    panel: FeePanel, fees: Fees, work: BackgroundWork, qtbot: QtBot, *, raised: bool
) -> None:
    if raised:
        press(panel, work, qtbot, until="50 yen higher")
    fees.are_taken = False
    press(panel, work, qtbot, until="its server is silent")
    assert panel.is_raised() is raised


def test_one_server_is_worked_on_at_a_time(
    panel: FeePanel, fees: Fees, work: BackgroundWork, heard: Heard
) -> None:
    held = Event()
    work.begin(lambda: _wait(held))
    panel.toggle()
    assert panel.is_busy()
    held.set()
    work.finish()
    assert not fees.has_raised
    assert heard.messages == []


def _wait(held: Event) -> None:
    held.wait()
