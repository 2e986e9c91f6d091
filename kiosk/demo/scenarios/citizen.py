"""Plays a scenario: waits for each screen of the script and does there what is written."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import assert_never

from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.scenarios.acts import (
    Act,
    Control,
    Happens,
    IgnoreReminder,
    Insert,
    LayCard,
    LiftCard,
    ShopEvent,
    Touch,
    TypePin,
)
from kiosk.demo.scenarios.scenario import PASSING, Scenario, Turn
from kiosk.demo.scenarios.watch import SessionWatch
from kiosk.demo.shop.shop import Shop
from kiosk.demo.world.cable import Cable
from kiosk.domain.money import Denomination
from kiosk.terminal.flow.commands import DEADLINES, Apply
from kiosk.terminal.flow.state import State

SCREEN_SECONDS = 90.0
"""How long the citizen waits for the next screen of the script."""
LATE_SECONDS = DEADLINES[Apply] + 1.0
"""Later than the answer to an order may come."""
ANSWER_SECONDS = 30.0
"""How long the citizen waits for anything to happen after an act."""


class ScriptLeft(Exception):
    """The session went another way than written; names the screens."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a citizen can get at in the shop."""

    card: VirtualCard
    shop: Shop
    touch: Callable[[Touch], None]
    """Puts a finger on the window, on the window's thread."""
    stop_center: Callable[[], None]
    cable: Cable


def without_delay(_act: Act) -> None:
    """The pace of a citizen who is tried, not watched."""


class ScriptedCitizen:
    """One citizen with a card and a purse. `hesitate` is called before each act and sets the pace."""

    def __init__(
        self,
        scenario: Scenario,
        reach: Reach,
        watch: SessionWatch,
        hesitate: Callable[[Act], None] = without_delay,
    ) -> None:
        self._scenario = scenario
        self._reach = reach
        self._watch = watch
        self._hesitate = hesitate

    def play(self) -> None:
        """Play all turns.

        Raises ScriptLeft when another screen comes, or none.
        """
        for turn in self._scenario.turns:
            self._await(turn)
            for act in _single_acts(turn):
                self._hesitate(act)
                self._perform(act)

    def _await(self, turn: Turn) -> None:
        reached = self._watch.wait_until(lambda state: _settles(state, turn), SCREEN_SECONDS)
        screen = (reached or self._watch.state).screen
        if screen is not turn.screen:
            raise ScriptLeft(f"the script waits for {turn.screen.value}, the screen shows {screen.value}")

    def _perform(self, act: Act) -> None:
        before = self._watch.version
        match act:
            case Touch():
                self._reach.touch(act)
            case LayCard():
                self._reach.shop.card.slot.lay(self._reach.card)
            case LiftCard():
                self._reach.shop.card.slot.lift()
            case Insert(money=money):
                self._insert(money)
            case Happens(event=event):
                self._happen(event)
                return
            case IgnoreReminder():
                self._ignore_reminder()
                return
            case TypePin():
                raise ValueError("a PIN is typed digit by digit")
            case _:
                assert_never(act)
        if not self._watch.wait_for_change(before, ANSWER_SECONDS):
            raise ScriptLeft(
                f"nothing happened after {type(act).__name__} on {self._watch.state.screen.value}"
            )

    def _insert(self, money: Denomination) -> None:
        changer = self._reach.shop.changer
        if not changer.wait_until_accepting(money, ANSWER_SECONDS):
            raise ScriptLeft(f"the machine does not accept {money.value} yen")
        if money.is_note:
            changer.insert_note(money)
        else:
            changer.insert_coin(money)

    def _ignore_reminder(self) -> None:
        if self._watch.wait_until(lambda state: state.reminders > 0, SCREEN_SECONDS) is None:
            raise ScriptLeft(f"no reminder came on {self._watch.state.screen.value}")

    def _happen(self, event: ShopEvent) -> None:
        match event:
            case ShopEvent.PAPER_RUNS_OUT:
                self._reach.shop.printer.run_out_of_paper()
            case ShopEvent.SHEET_JAMS:
                self._reach.shop.printer.jam_at(1)
            case ShopEvent.SECOND_SHEET_JAMS:
                self._reach.shop.printer.jam_at(2)
            case ShopEvent.CENTER_STOPS:
                self._reach.stop_center()
            case ShopEvent.ANSWER_IS_LOST:
                self._reach.cable.lose_next_answer()
            case ShopEvent.ANSWER_IS_LATE:
                self._reach.cable.hold_next_answer(LATE_SECONDS)


def _single_acts(turn: Turn) -> Iterator[Act]:
    for act in turn.acts:
        if isinstance(act, TypePin):
            yield from (Touch(Control.KEY, digit) for digit in act.digits)
        else:
            yield act


def _settles(state: State, turn: Turn) -> bool:
    """Whether the session stands on the awaited screen, or on one that the script does not expect."""
    return state.screen is turn.screen or state.screen not in PASSING
