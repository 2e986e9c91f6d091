"""Answers that get lost, come late, or do not come."""

from dataclasses import replace

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import NEXT, Happens, ShopEvent
from kiosk.demo.scenarios.scenario import Scenario, Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    FEE,
    IDENTIFY,
    ORDER,
    OWN_MUNICIPALITY,
    REFUSED,
    REFUSED_WITH_CARD,
    START,
    TAKE_PAPER,
    WHOLE_HOUSEHOLD,
    pay,
)
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending

LOST_ANSWER = replace(
    HAPPY_PATH,
    name="lost-answer",
    title="the certificate gets lost on its way: asked for again, the same bytes come",
    turns=(
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        *ORDER,
        Turn(Screen.PAYMENT, (Happens(ShopEvent.ANSWER_IS_LOST), *pay(*FEE)[0].acts)),
        *TAKE_PAPER,
        *FAREWELL,
    ),
)

LATE_ANSWER = Scenario(
    "late-answer",
    "the answer to the order comes too late and is thrown away",
    Character.HERO,
    (
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        Turn(Screen.BASKET, (Happens(ShopEvent.ANSWER_IS_LATE), NEXT)),
        *REFUSED,
    ),
    Ending.REFUSED,
    Refusal.ANSWER_TOO_LATE,
)

CENTER_UNREACHABLE = Scenario(
    "center-unreachable",
    "the center does not answer",
    Character.HERO,
    (
        Turn(Screen.ATTRACT, (Happens(ShopEvent.CENTER_STOPS), NEXT)),
        *START[1:],
        *OWN_MUNICIPALITY,
        *REFUSED_WITH_CARD,
    ),
    Ending.REFUSED,
    Refusal.CENTER_UNREACHABLE,
)
