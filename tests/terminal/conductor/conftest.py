"""A conducted session over fakes, played from the citizen's side."""

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest

from kiosk.domain.certificates import CertificateKind
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor import Conductor, SessionCallbacks, SessionPorts, SessionTerms
from kiosk.terminal.flow.events import KindChosen, Next, OwnMunicipalityChosen
from kiosk.terminal.flow.pin_keys import PinKeys
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.pin_entry import PinEntry
from kiosk.terminal.ports import CardPresence, TransactionId
from tests.terminal.conductor.fakes import (
    FakeCard,
    FakeLink,
    FakePrinter,
    FakeReceiptPrinter,
    FakeSpeaker,
    FakeTill,
    FakeTimers,
)

TRANSACTION = TransactionId("T-0001")
PATIENCE = 30.0
"""Seconds after which a test gives up; a test that passes never waits for it."""


class Visit:
    """One citizen before the machine."""

    def __init__(self) -> None:
        self.card = FakeCard()
        self.link = FakeLink()
        self.till = FakeTill()
        self.printer = FakePrinter(self.till)
        self.speaker = FakeSpeaker()
        self.receipts = FakeReceiptPrinter()
        self.timers = FakeTimers()
        self.pin = PinEntry()
        self.pin_keys = PinKeys()
        self.log = io.StringIO()
        self.last_state: State | None = None
        self.display_fault: Exception | None = None
        self._states: list[State] = []
        self._changed = threading.Condition()
        self._conductor: Conductor | None = None

    @property
    def conductor(self) -> Conductor:
        """Started when it is first needed, so that a test can prepare the fakes before."""
        if self._conductor is None:
            clock = SteppedClock(datetime(2026, 4, 1, 9, 0, tzinfo=JAPAN))
            ports = SessionPorts(self.card, self.link, self.printer, self.till, self.speaker, self.receipts)
            self._conductor = Conductor(
                ports,
                self.timers,
                self.pin,
                EventLog("session", clock, self.log),
                SessionTerms(TRANSACTION, self.pin_keys),
                SessionCallbacks(self._on_state, self._on_end),
            )
            self._conductor.start()
        return self._conductor

    def wait_until(self, holds: Callable[[State], bool]) -> State:
        with self._changed:
            assert self._changed.wait_for(lambda: self._states and holds(self._states[-1]), PATIENCE)
            return self._states[-1]

    def sees(self, screen: Screen) -> State:
        return self.wait_until(lambda state: state.screen is screen)

    def to_the_pin(self, screen: Screen = Screen.PIN) -> None:
        self.conductor.post(Next())
        self.sees(Screen.NOTICE)
        self.conductor.post(Next())
        self.sees(Screen.LAY_CARD)
        self.card.show(CardPresence.CARD_PRESENT)
        self.sees(Screen.MUNICIPALITY)
        self.conductor.post(OwnMunicipalityChosen())
        self.sees(screen)

    def types(self, digits: str) -> None:
        for digit in digits:
            self.conductor.type_digit(int(digit))

    def to_payment(self) -> None:
        self.to_the_pin()
        self.from_the_pin_to_payment()

    def from_the_pin_to_payment(self) -> None:
        self.types("1234")
        self.conductor.post(Next())
        self.sees(Screen.TAKE_CARD)
        self.card.show(CardPresence.EMPTY)
        self.sees(Screen.KIND)
        self.conductor.post(KindChosen(CertificateKind.JUMINHYO))
        self.conductor.post(Next())
        self.conductor.post(Next())
        self.sees(Screen.SUMMARY)
        self.conductor.post(Next())
        self.wait_until(lambda state: state.screen in {Screen.PAYMENT, Screen.REFUSED})

    @contextmanager
    def slow_display(self) -> Iterator[None]:
        """While the display takes its time, what happens waits for the conductor in its order."""
        with self._changed:
            yield

    def takes_everything(self) -> State:
        """Press on until the machine is at its last screen, then leave."""
        state = self.wait_until(lambda state: state.open_command is None)
        while state.screen not in {Screen.FAREWELL, Screen.REFUSED}:
            screen = state.screen
            self.conductor.post(Next())
            state = self.wait_until(lambda state: state.screen is not screen)  # noqa: B023 - awaited here
        self.conductor.post(Next())
        return self.ends()

    def ends(self) -> State:
        assert self.conductor.join(PATIENCE)
        assert self.last_state is not None
        return self.last_state

    def leave(self) -> None:
        self.link.may_issue.set()
        self.printer.may_finish.set()
        if self._conductor is not None:
            self._conductor.stop()
            assert self._conductor.join(PATIENCE)
        self.pin.close()

    def _on_state(self, state: State) -> None:
        if self.display_fault is not None:
            raise self.display_fault
        with self._changed:
            self._states.append(state)
            self._changed.notify_all()

    def _on_end(self, state: State) -> None:
        self.last_state = state


@pytest.fixture
def visit() -> Iterator[Visit]:
    arranged = Visit()
    yield arranged
    arranged.leave()
