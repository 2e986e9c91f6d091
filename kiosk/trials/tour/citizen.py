"""Plays a scenario: waits for each screen of the script and does there what is written."""

from collections.abc import Callable, Iterator
from typing import assert_never

from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.demo.scenarios.acts import (
    Act,
    Control,
    Happens,
    Insert,
    LayCard,
    LiftCard,
    ShopEvent,
    Touch,
    TypePin,
)
from kiosk.demo.scenarios.scenario import PASSING, Scenario, Turn
from kiosk.demo.shop.shop import Shop
from kiosk.domain.money import Denomination
from kiosk.terminal.flow.state import State
from kiosk.trials.tour.record import SessionRecord

SCREEN_SECONDS = 90.0
"""How long the citizen waits for the next screen of the script."""
ANSWER_SECONDS = 30.0
"""How long the citizen waits for anything to happen after an act."""


class ScriptLeft(Exception):
    """The session went another way than written; names the screens."""


class ScriptedCitizen:
    """One citizen with a card and a purse. `touch` puts a finger on the window, on the window's thread."""

    def __init__(
        self,
        scenario: Scenario,
        card: VirtualCard,
        shop: Shop,
        record: SessionRecord,
        touch: Callable[[Touch], None],
        stop_center: Callable[[], None],
    ) -> None:
        self._scenario = scenario
        self._card = card
        self._shop = shop
        self._record = record
        self._touch = touch
        self._stop_center = stop_center

    def play(self) -> None:
        """Play all turns.

        Raises ScriptLeft when another screen comes, or none.
        """
        for turn in self._scenario.turns:
            self._await(turn)
            for act in self._single_acts(turn):
                self._perform(act)

    def _await(self, turn: Turn) -> None:
        reached = self._record.wait_until(lambda state: _settles(state, turn), SCREEN_SECONDS)
        screen = (reached or self._record.state).screen
        if screen is not turn.screen:
            raise ScriptLeft(f"the script waits for {turn.screen.value}, the screen shows {screen.value}")

    def _single_acts(self, turn: Turn) -> Iterator[Act]:
        for act in turn.acts:
            if isinstance(act, TypePin):
                yield from (Touch(Control.KEY, digit) for digit in act.digits)
            else:
                yield act

    def _perform(self, act: Act) -> None:
        before = self._record.version
        match act:
            case Touch():
                self._touch(act)
            case LayCard():
                self._shop.card.slot.lay(self._card)
            case LiftCard():
                self._shop.card.slot.lift()
            case Insert(money=money):
                self._insert(money)
            case Happens(event=event):
                self._happen(event)
                return
            case TypePin():
                raise ValueError("a PIN is typed digit by digit")
            case _:
                assert_never(act)
        if not self._record.wait_for_change(before, ANSWER_SECONDS):
            raise ScriptLeft(
                f"nothing happened after {type(act).__name__} on {self._record.state.screen.value}"
            )

    def _insert(self, money: Denomination) -> None:
        changer = self._shop.changer
        if not changer.wait_until_accepting(money, ANSWER_SECONDS):
            raise ScriptLeft(f"the machine does not accept {money.value} yen")
        if money.is_note:
            changer.insert_note(money)
        else:
            changer.insert_coin(money)

    def _happen(self, event: ShopEvent) -> None:
        match event:
            case ShopEvent.PAPER_RUNS_OUT:
                self._shop.printer.run_out_of_paper()
            case ShopEvent.SHEET_JAMS:
                self._shop.printer.jam_at(1)
            case ShopEvent.CENTER_STOPS:
                self._stop_center()


def _settles(state: State, turn: Turn) -> bool:
    """Whether the session stands on the awaited screen, or on one that the script does not expect."""
    return state.screen is turn.screen or state.screen not in PASSING
