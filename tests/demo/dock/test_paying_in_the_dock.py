"""Whole visits by touch: card, PIN, choice, payment without cash by the buttons of the dock, paper."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot

from kiosk.demo.dock.options import DemoOptions
from kiosk.demo.dock.performance import Performance
from kiosk.demo.dock.run import performing
from kiosk.demo.scenarios.acts import NEXT, Control, Touch, choose
from kiosk.demo.scenarios.finger import NothingToTouchError
from kiosk.demo.scenarios.stretches import PIN
from kiosk.demo.world.home import DemoHome
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.ports import PaymentMethod, PaymentStage

LONG = 60_000
"""Milliseconds until something must have happened on a slow machine."""
AGAIN = 3_000
"""Milliseconds until a touch is repeated."""

_ORDERING = {
    Screen.KIND: choose(CertificateKind.JUMINHYO.value),
    Screen.EXTENT: choose(Extent.SETAI_ZENIN.value),
    Screen.ITEMS: NEXT,
    Screen.COPIES: NEXT,
    Screen.BASKET: NEXT,
    Screen.SUMMARY: NEXT,
}
"""What is touched on each screen of the choice."""

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(300)]


class Hand:
    """Touches what the screen shows, and waits for the next one."""

    def __init__(self, qtbot: QtBot, demo: Performance) -> None:
        self._qtbot = qtbot
        self._demo = demo

    @property
    def screen(self) -> Screen:
        return self._demo.window.face.state.screen

    def await_that(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=LONG)

    def await_screen(self, screen: Screen) -> None:
        self.await_that(lambda: self.screen is screen)

    def await_stage(self, stage: PaymentStage) -> None:
        def has_come() -> bool:
            prompt = self._demo.window.face.state.prompt
            return prompt is not None and prompt.stage is stage

        self.await_that(has_come)

    def touch(self, act: Touch) -> None:
        """Touch until that changed the screen, as people do whose first touch came too early."""
        before = self.screen
        while self.screen is before:
            self._demo.window.grab()  # what was not drawn yet is not laid out yet
            with suppress(NothingToTouchError):
                self._demo.window.touch(act)
            with suppress(WaitedInVain):
                self._qtbot.waitUntil(lambda: self.screen is not before, timeout=AGAIN)

    def press(self, name: str) -> None:
        """Press a button of the dock, as soon as it can be pressed."""
        button = self._demo.window.item(name)
        self.await_that(lambda: button.isVisible() and button.isEnabled())
        self._demo.window.grab()
        self._demo.window.press(name)

    def identify(self) -> None:
        for screen in (Screen.ATTRACT, Screen.NOTICE):
            self.await_screen(screen)
            self.touch(NEXT)
        self.await_screen(Screen.LAY_CARD)
        self._demo.window.press("layOrLift")
        self.await_screen(Screen.MUNICIPALITY)
        self.touch(choose("#0"))
        self.await_screen(Screen.PIN)
        for digit in PIN:
            self._demo.window.touch(Touch(Control.KEY, digit))
        self.await_that(lambda: self._demo.window.face.state.pin_length == len(PIN))
        self.touch(NEXT)
        self.await_screen(Screen.TAKE_CARD)
        self._demo.window.press("layOrLift")
        self.await_screen(Screen.KIND)

    def order(self, method: PaymentMethod) -> None:
        while self.screen is not Screen.PAYMENT_METHOD:
            self.await_that(lambda: self.screen in {*_ORDERING, Screen.PAYMENT_METHOD})
            if self.screen in _ORDERING:
                self.touch(_ORDERING[self.screen])
        self.touch(choose(method.value))

    def take_everything(self) -> None:
        self.await_that(lambda: self.screen in {Screen.TAKE_PAPER, Screen.TAKE_RECEIPT})
        while self.screen is not Screen.FAREWELL:
            self.touch(NEXT)


def test_a_visit_is_paid_by_the_telephone_in_the_dock(qtbot: QtBot) -> None:
    with performing(DemoOptions((800, 600), None, DemoHome())) as demo:
        demo.begin()
        hand = Hand(qtbot, demo)
        hand.identify()
        hand.order(PaymentMethod.QR)
        hand.await_screen(Screen.SCAN_CODE)
        hand.await_stage(PaymentStage.SCAN_CODE)
        hand.press("scanCode")
        hand.take_everything()
        assert demo.window.face.state.ending is Ending.PRINTED
    assert demo.window.warnings == []


def test_a_visit_is_declined_by_the_telephone_and_paid_at_the_terminal(qtbot: QtBot) -> None:
    with performing(DemoOptions((800, 600), None, DemoHome())) as demo:
        demo.begin()
        hand = Hand(qtbot, demo)
        hand.identify()
        hand.order(PaymentMethod.QR)
        hand.await_stage(PaymentStage.SCAN_CODE)
        hand.press("scanInVain")
        hand.await_screen(Screen.PAYMENT_METHOD)
        hand.touch(choose(PaymentMethod.E_MONEY.value))
        hand.await_stage(PaymentStage.TOUCH_CARD)
        hand.press("touchCard")
        hand.take_everything()
        assert demo.window.face.state.ending is Ending.PRINTED
    assert demo.window.warnings == []
