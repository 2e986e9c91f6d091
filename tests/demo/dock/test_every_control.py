"""Every control of the dock is pressed during a visit: nothing breaks, and the window goes on."""

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.demo.dock.options import DemoOptions
from kiosk.demo.dock.performance import Performance
from kiosk.demo.dock.run import performing
from kiosk.demo.dock.window import every_item
from kiosk.demo.world.home import DemoHome
from kiosk.terminal.flow.screens import Screen
from tests.demo.dock.test_performance import come_in_with_card

PAGES = {
    "visitTab": {"nextKind", "layOrLift", "piece10", "piece50", "piece100", "piece500", "piece1000"},
    "playerTab": {"playScenario", "scenario-happy-path"},
    "mishapsTab": {
        *("nextCommand", "tearOut", "fallMute", "swapCard", "unplugReader"),
        *("emptyTray", "jam", "useUpToner", "fillOutput", "openCover", "switchPrinterOff"),
        *("jamCoins", "cutPower", "takeChangeOut"),
        *("wire0", "wire1", "wire2", "wire3", "server0", "server1", "server2", "raiseFees"),
        *("letTimePass", "toEvening", "toNight", "toMorning"),
    },
    "recordsTab": set(),
}
"""What a hand finds on each page while a card lies on the reader."""
LONG = 120_000
"""Milliseconds until the servers must run again on a slow machine."""

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("qapp"), pytest.mark.timeout(600)]


def controls(demo: Performance) -> Iterator[QQuickItem]:
    for item in every_item(demo.window.item("dock")):
        if item.inherits("QQuickAbstractButton") and item.isVisible() and item.objectName():
            yield item


def press_when_possible(qtbot: QtBot, demo: Performance, name: str) -> None:
    qtbot.waitUntil(lambda: not demo.dock.time_panel.is_moving(), timeout=LONG)
    demo.dock.look()
    demo.window.grab()
    if demo.window.item(name).isEnabled():
        demo.window.press(name)


def test_every_control_can_be_pressed_during_a_visit(qtbot: QtBot) -> None:
    with performing(DemoOptions((800, 600), None, DemoHome(), double_touch=0)) as demo:
        demo.begin()
        come_in_with_card(qtbot, demo)
        for page, expected in PAGES.items():
            demo.window.press(page)
            demo.window.grab()
            names = [item.objectName() for item in controls(demo)]
            assert expected <= set(names)
            for name in [name for name in names if name not in PAGES]:
                for _ in range(2):
                    press_when_possible(qtbot, demo, name)
        qtbot.waitUntil(lambda: not demo.dock.time_panel.is_moving(), timeout=LONG)
        assert demo.window.face.state.screen in Screen
    assert demo.window.warnings == []
