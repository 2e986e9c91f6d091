"""The whole demo off-screen: real servers, real devices, the window with kiosk and dock."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.demo.dock.options import DemoOptions
from kiosk.demo.dock.performance import Performance
from kiosk.demo.dock.run import performing
from kiosk.demo.scenarios.acts import NEXT, Control, Touch, choose
from kiosk.demo.scenarios.card_trouble import CARD_TORN_OUT
from kiosk.demo.scenarios.stretches import PIN
from kiosk.demo.world.home import DemoHome
from kiosk.terminal.flow.screens import Screen

LONG = 60_000
"""Milliseconds until something must have happened on a slow machine."""

pytestmark = pytest.mark.usefixtures("qapp")


def await_screen(qtbot: QtBot, demo: Performance, screen: Screen) -> None:
    qtbot.waitUntil(lambda: demo.window.face.state.screen is screen, timeout=LONG)


def come_in_with_card(qtbot: QtBot, demo: Performance) -> None:
    for screen in (Screen.ATTRACT, Screen.NOTICE):
        await_screen(qtbot, demo, screen)
        demo.window.touch(NEXT)
    await_screen(qtbot, demo, Screen.LAY_CARD)
    demo.window.press("layOrLift")
    await_screen(qtbot, demo, Screen.MUNICIPALITY)


def test_a_card_from_the_dock_carries_the_visit_on(qtbot: QtBot) -> None:
    with performing(DemoOptions((800, 600), None, DemoHome(), double_touch=0)) as demo:
        demo.begin()
        come_in_with_card(qtbot, demo)
        demo.window.touch(choose("#0"))
        await_screen(qtbot, demo, Screen.PIN)
        for digit in PIN:
            demo.window.touch(Touch(Control.KEY, digit))
        qtbot.waitUntil(lambda: demo.window.face.state.pin_length == len(PIN), timeout=LONG)
        demo.window.touch(NEXT)
        await_screen(qtbot, demo, Screen.TAKE_CARD)
        demo.window.press("layOrLift")
        await_screen(qtbot, demo, Screen.KIND)
    assert demo.window.warnings == []


def test_a_scripted_citizen_plays_and_the_next_visit_begins(qtbot: QtBot) -> None:
    with performing(DemoOptions((800, 600), CARD_TORN_OUT, DemoHome(), double_touch=0)) as demo:
        demo.begin()
        with qtbot.waitSignal(demo.dock.said, timeout=LONG) as told:
            await_screen(qtbot, demo, Screen.REFUSED)
        assert told.args == ["台本「card-torn-out」が終わりました", "The script card-torn-out has ended"]
        demo.dock.look()
        steps = [row.caption for row in demo.dock.player_panel.step_rows().rows]
        assert steps[:4] == ["attract", "notice", "lay-card", "reading-card"]
        come_in_with_card(qtbot, demo)
    assert demo.window.warnings == []


def test_a_window_that_closes_early_calls_the_citizen_away(qtbot: QtBot, qapp: QGuiApplication) -> None:
    with performing(DemoOptions((800, 600), CARD_TORN_OUT, DemoHome(), double_touch=0)) as demo:
        demo.begin()
        await_screen(qtbot, demo, Screen.NOTICE)
    qapp.processEvents()
    assert demo.window.warnings == []
