"""The pace of a scripted citizen whom people watch."""

import threading
from typing import assert_never

from kiosk.demo.scenarios.acts import (
    Act,
    Control,
    Happens,
    IgnoreReminder,
    Insert,
    InsertHandful,
    InsertInVain,
    LayCard,
    LiftCard,
    PayByCode,
    TearCard,
    Touch,
    TouchBeside,
    TouchTerminal,
    TypePin,
    WalkAway,
)


class CalledAway(Exception):
    """The citizen was asked to stop before the script ended."""


class HumanPace:
    """Takes as long before each act as a person who reads the screen first; can be called away."""

    def __init__(self) -> None:
        self._called_away = threading.Event()

    def hesitate(self, act: Act) -> None:
        """Let the time pass that a person takes before `act`; raises CalledAway."""
        if self._called_away.wait(seconds_before(act)):
            raise CalledAway

    def call_away(self) -> None:
        """Let the citizen stop at once; to be called from another thread."""
        self._called_away.set()


def seconds_before(act: Act) -> float:
    """How long a person takes before this act."""
    match act:
        case Touch(control=Control.KEY):
            return 0.4
        case Touch():
            return 1.8
        case LayCard() | LiftCard() | TearCard():
            return 1.5
        case Insert() | InsertHandful() | InsertInVain():
            return 1.0
        case PayByCode() | TouchTerminal() | WalkAway():
            return 3.0
        case TypePin() | Happens() | IgnoreReminder() | TouchBeside():
            return 0.8
        case _:
            assert_never(act)
