"""A wrong PIN, a card that goes too early, a card that stays."""

from dataclasses import replace

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import NEXT, IgnoreReminder, LiftCard, TypePin
from kiosk.demo.scenarios.scenario import Scenario, Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    FEE,
    ORDER,
    OWN_MUNICIPALITY,
    PIN,
    REFUSED,
    REFUSED_WITH_CARD,
    RIGHT_PIN,
    START,
    TAKE_CARD,
    TAKE_PAPER,
    WHOLE_HOUSEHOLD,
    pay,
)
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending

WRONG_PIN_ONCE = replace(
    HAPPY_PATH,
    name="wrong-pin-once",
    title="a wrong PIN costs one try; the next one is right",
    turns=(
        *START,
        *OWN_MUNICIPALITY,
        Turn(Screen.PIN, (TypePin("9999"), NEXT)),
        *RIGHT_PIN,
        *TAKE_CARD,
        *WHOLE_HOUSEHOLD,
        *ORDER,
        *pay(*FEE),
        *TAKE_PAPER,
        *FAREWELL,
    ),
)

PIN_LOCKED = Scenario(
    "pin-locked",
    "three wrong PINs lock the card",
    Character.HERO,
    (
        *START,
        *OWN_MUNICIPALITY,
        *(Turn(Screen.PIN, (TypePin("9999"), NEXT)),) * 2,
        Turn(Screen.LAST_TRY, (NEXT,)),
        Turn(Screen.PIN, (TypePin("9999"), NEXT)),
        *REFUSED_WITH_CARD,
    ),
    Ending.REFUSED,
    Refusal.CARD_PIN_LOCKED,
)

CARD_TORN_OUT = Scenario(
    "card-torn-out",
    "the card is taken away before the PIN is confirmed",
    Character.HERO,
    (
        *START,
        *OWN_MUNICIPALITY,
        Turn(Screen.PIN, (TypePin(PIN), LiftCard())),
        *REFUSED,
    ),
    Ending.REFUSED,
    Refusal.CARD_REMOVED_TOO_EARLY,
)

CARD_LEFT_ON_READER = replace(
    HAPPY_PATH,
    name="card-left-on-reader",
    title="the card stays on the reader: the machine reminds and does not go on",
    turns=(
        *START,
        *OWN_MUNICIPALITY,
        *RIGHT_PIN,
        Turn(Screen.TAKE_CARD, (IgnoreReminder(), LiftCard())),
        *WHOLE_HOUSEHOLD,
        *ORDER,
        *pay(*FEE),
        *TAKE_PAPER,
        *FAREWELL,
    ),
)
