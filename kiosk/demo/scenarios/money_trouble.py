"""Money that is not simply there: odd coins, no change, a coin too many, a jam, a power cut."""

from dataclasses import replace

from kiosk.demo.scenarios.acts import Happens, Insert, InsertHandful, InsertInVain, ShopEvent
from kiosk.demo.scenarios.scenario import Scenario, Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    FEE,
    IDENTIFY,
    ORDER,
    REFUSED,
    TAKE_CHANGE,
    TAKE_PAPER,
    WHOLE_HOUSEHOLD,
    pay,
)
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.domain.money import Denomination
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending

_TO_PAYMENT = (*IDENTIFY, *WHOLE_HOUSEHOLD, *ORDER)
_SMALL_COINS = (Denomination.YEN_100, Denomination.YEN_50, *[Denomination.YEN_10] * 5, Denomination.YEN_100)


def _machine_stops(name: str, title: str, event: ShopEvent) -> Scenario:
    """With one coin in, the machine for cash stops: the coin comes back, and the screen says why."""
    turns = (
        *_TO_PAYMENT,
        Turn(Screen.PAYMENT, (Insert(Denomination.YEN_100), Happens(event))),
        *TAKE_CHANGE,
        *REFUSED,
    )
    return replace(
        HAPPY_PATH,
        name=name,
        title=title,
        turns=turns,
        ending=Ending.REFUNDED,
        refusal=Refusal.CASH_FAULT,
    )


EXACT_CASH = replace(
    HAPPY_PATH,
    name="exact-cash",
    title="300 yen in coins of four kinds: nothing to give back",
    turns=(*_TO_PAYMENT, *pay(*_SMALL_COINS), *TAKE_PAPER, *FAREWELL),
)

NO_CHANGE_LEFT = replace(
    HAPPY_PATH,
    name="no-change-left",
    title="no change is left: the screen says so before, notes come back, coins are taken",
    turns=(
        *_TO_PAYMENT,
        Turn(Screen.PAYMENT, (InsertInVain(Denomination.YEN_1000), *pay(*FEE)[0].acts)),
        *TAKE_PAPER,
        *FAREWELL,
    ),
    before=(ShopEvent.CHANGE_IS_TAKEN_OUT,),
)

COIN_AFTER_AMOUNT = replace(
    HAPPY_PATH,
    name="coin-after-amount",
    title="two coins at once where one was missing: the one too many comes back",
    turns=(
        *_TO_PAYMENT,
        Turn(Screen.PAYMENT, (*pay(*FEE[:-1])[0].acts, InsertHandful((Denomination.YEN_100,) * 2))),
        *TAKE_PAPER,
        *TAKE_CHANGE,
        *FAREWELL,
    ),
)

COIN_JAM = _machine_stops("coin-jam", "a coin gets stuck: what was put in comes back", ShopEvent.COIN_JAMS)
POWER_CUT_IN_PAYMENT = _machine_stops(
    "power-cut-in-payment",
    "the machine for cash loses its power for a moment: what was put in comes back",
    ShopEvent.CASH_POWER_FAILS,
)

MONEY_TROUBLE = (EXACT_CASH, NO_CHANGE_LEFT, COIN_AFTER_AMOUNT, COIN_JAM, POWER_CUT_IN_PAYMENT)
"""In the order of the catalogue."""
