"""Plays a scenario: waits for each screen of the script and does there what is written."""

from collections.abc import Callable, Iterator
from typing import assert_never

from kiosk.demo.card.behaviour import TearOut
from kiosk.demo.cashless.terminal.cards import EMoneyCard
from kiosk.demo.cashless.terminal.cards import Touch as CardTouch
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
    Payment,
    ShopEvent,
    TearCard,
    Touch,
    TouchBeside,
    TouchTerminal,
    TypePin,
    WalkAway,
)
from kiosk.demo.scenarios.happenings import SEEN_ON_SCREEN, Reach, happen
from kiosk.demo.scenarios.scenario import PASSING, Scenario, Turn
from kiosk.demo.scenarios.watch import SessionWatch
from kiosk.demo.shop.faults import FaultNotPlayable
from kiosk.domain.electronic_money import Brand
from kiosk.domain.money import Denomination
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State
from kiosk.terminal.flow.timing import MAX_REMINDERS

SCREEN_SECONDS = 90.0
"""How long the citizen waits for the next screen of the script."""
ANSWER_SECONDS = 30.0
"""How long the citizen waits for anything to happen after an act."""

MOST_REMINDERS = MAX_REMINDERS + 4
"""After so many times that a screen asked in vain, it asks for ever."""
_NOTHING_SECONDS = 0.2
"""How long somebody waits who expects nothing."""

_OPENS_AND_CLOSES_BY_ITSELF = frozenset({Screen.ATTRACT, Screen.OUT_OF_SERVICE})


PURSE = 3000
"""Yen on the e-money card of every scripted citizen."""


class ScriptLeft(Exception):
    """The session went another way than written; names the screens."""


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
        self._e_money_card = EMoneyCard(Brand.NANACO, PURSE)

    def prepare(self) -> None:
        """Let happen in the shop what happens before the citizen comes in. Raises ScriptLeft."""
        for event in self._scenario.before:
            self._happen(event)

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
            case Insert() | InsertHandful() | PayByCode() | TouchTerminal():
                self._pay(act)
            case Happens(event=event):
                self._happen(event)
                if event not in SEEN_ON_SCREEN:
                    return
            case IgnoreReminder() | InsertInVain() | WalkAway() | TearCard() | TouchBeside():
                self._do_unanswered(act)
                return
            case TypePin():
                raise ValueError("a PIN is typed digit by digit")
            case _:
                assert_never(act)
        if not self._watch.wait_for_change(before, ANSWER_SECONDS):
            raise ScriptLeft(
                f"nothing happened after {type(act).__name__} on {self._watch.state.screen.value}"
            )

    def _pay(self, act: Payment) -> None:
        match act:
            case Insert(money=money):
                self._await_inlet(money)
                self._push_in(money)
            case InsertHandful(coins=coins):
                self._await_inlet(coins[0])
                self._reach.shop.changer.insert_coins(coins)
            case PayByCode():
                self._pay_by_code()
            case TouchTerminal(how=how):
                self._touch_terminal(how)
            case _:
                assert_never(act)

    def _do_unanswered(self, act: IgnoreReminder | InsertInVain | WalkAway | TouchBeside | TearCard) -> None:
        match act:
            case IgnoreReminder():
                self._ignore_reminder()
            case InsertInVain(money=money):
                self._insert_in_vain(money)
            case TearCard(commands=commands):
                self._reach.card.plan(TearOut(), at=commands)
            case WalkAway():
                self._walk_away(act)
            case TouchBeside():
                self._touch_beside()
            case _:
                assert_never(act)

    def _await_inlet(self, money: Denomination) -> None:
        if not self._reach.shop.changer.wait_until_accepting(money, ANSWER_SECONDS):
            raise ScriptLeft(f"the machine does not accept {money.value} yen")

    def _insert_in_vain(self, money: Denomination) -> None:
        if self._push_in(money):
            raise ScriptLeft(f"the machine accepts {money.value} yen")

    def _push_in(self, money: Denomination) -> bool:
        changer = self._reach.shop.changer
        return changer.insert_note(money) if money.is_note else changer.insert_coin(money)

    def _pay_by_code(self) -> None:
        shown = self._watch.wait_until(lambda state: bool(state.prompt and state.prompt.code), ANSWER_SECONDS)
        code = shown.prompt.code if shown and shown.prompt else ""
        if not self._reach.shop.payment.provider.pay(code):
            raise ScriptLeft("there is no code that can be paid")

    def _touch_terminal(self, how: CardTouch) -> None:
        roll = self._reach.shop.payment.terminal.roll
        if not roll.wait_until(lambda: roll.on_display() is not None, ANSWER_SECONDS):
            raise ScriptLeft("the payment terminal waits for no card")
        self._reach.shop.payment.terminal.touch(self._e_money_card, how)

    def _happen(self, event: ShopEvent) -> None:
        try:
            happen(event, self._reach)
        except FaultNotPlayable as cannot:
            raise ScriptLeft(str(cannot)) from cannot

    def _ignore_reminder(self) -> None:
        if self._watch.wait_until(lambda state: state.reminders > 0, SCREEN_SECONDS) is None:
            raise ScriptLeft(f"no reminder came on {self._watch.state.screen.value}")

    def _walk_away(self, act: WalkAway) -> None:
        left = self._watch.state.screen
        for reminder in range(MOST_REMINDERS):
            if reminder:
                self._hesitate(act)
            version, state = self._watch.version, self._watch.state
            if state.screen is not left or state.ended or state.ending is Ending.TIMED_OUT:
                return
            if state.open_command is None:
                self._reach.time.let_pass(state)
            if not self._watch.wait_for_change(version, ANSWER_SECONDS):
                raise ScriptLeft(f"{left.value} waits for ever and reminds nobody")

    def _touch_beside(self) -> None:
        version = self._watch.version
        self._reach.touch_beside()
        if self._watch.wait_for_change(version, _NOTHING_SECONDS):
            raise ScriptLeft(f"a touch beside every control changed {self._watch.state.screen.value}")


def _single_acts(turn: Turn) -> Iterator[Act]:
    for act in turn.acts:
        if isinstance(act, TypePin):
            yield from (Touch(Control.KEY, digit) for digit in act.digits)
        else:
            yield act


def _settles(state: State, turn: Turn) -> bool:
    """Whether the session stands on the awaited screen, or on one that the script does not expect."""
    if {state.screen, turn.screen} == _OPENS_AND_CLOSES_BY_ITSELF:
        return False
    return state.screen is turn.screen or state.screen not in PASSING
