"""Answers that get lost, come late, or do not come."""

from dataclasses import replace

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import BACK_OUT, NEXT, Control, Happens, ShopEvent, Touch
from kiosk.demo.scenarios.scenario import Scenario, Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    FEE,
    IDENTIFY,
    ORDER,
    OWN_MUNICIPALITY,
    REFUSED,
    REFUSED_WITH_CARD,
    RIGHT_PIN,
    SEAL_CERTIFICATE,
    START,
    TAKE_CHANGE,
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

ISSUE_CUT_OFF = replace(
    HAPPY_PATH,
    name="answer-lost-for-good",
    title="with the money in, no answer comes any more: the line is void, the money comes back",
    turns=(
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        *ORDER,
        Turn(Screen.PAYMENT, (Happens(ShopEvent.EVERY_ANSWER_IS_LOST), *pay(*FEE)[0].acts)),
        *TAKE_CHANGE,
        *REFUSED,
    ),
    ending=Ending.REFUNDED,
    refusal=Refusal.ISSUE_FAILED,
)

LINE_SLOW = replace(
    HAPPY_PATH,
    name="line-slow",
    title="every answer takes a second longer: the screens say that they wait",
    turns=(Turn(Screen.ATTRACT, (Happens(ShopEvent.LINE_IS_SLOW), NEXT)), *HAPPY_PATH.turns[1:]),
)

ANSWER_TWICE = Scenario(
    "answer-twice",
    "an answer comes a second time, where the next one is awaited: thrown away, nothing goes on",
    Character.HERO,
    (
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        Turn(Screen.BASKET, (Happens(ShopEvent.ANSWER_COMES_TWICE), NEXT)),
        Turn(Screen.SUMMARY, (BACK_OUT,)),
        Turn(Screen.BASKET, (Touch(Control.QUIET, "#last"),)),
        *SEAL_CERTIFICATE,
        Turn(Screen.BASKET, (NEXT,)),
        *REFUSED,
    ),
    Ending.REFUSED,
    Refusal.ANSWER_NOT_TRUSTED,
)


def _cut_off(
    message: str, screen: Screen, *before: Turn, card: bool, how: ShopEvent = ShopEvent.LINE_IS_CUT
) -> Scenario:
    """The cable to the center is cut when the machine is about to send `message`."""
    act = before[-1]
    turns = (*before[:-1], Turn(screen, (Happens(how), *act.acts)))
    return Scenario(
        f"cut-off-at-{message}",
        f"the line is cut before the message '{message}'",
        Character.HERO,
        (*turns, *(REFUSED_WITH_CARD if card else REFUSED)),
        Ending.REFUSED,
        Refusal.CENTER_UNREACHABLE,
    )


CUT_OFF = (
    _cut_off("hello", Screen.MUNICIPALITY, *START, *OWN_MUNICIPALITY, card=True),
    _cut_off("authenticate", Screen.PIN, *START, *OWN_MUNICIPALITY, *RIGHT_PIN, card=True),
    _cut_off(
        "open",
        Screen.PIN,
        *(*START, *OWN_MUNICIPALITY, *RIGHT_PIN),
        card=True,
        how=ShopEvent.LINE_IS_CUT_AT_THE_FIRST_SEAL,
    ),
    _cut_off("application", Screen.BASKET, *IDENTIFY, *WHOLE_HOUSEHOLD, ORDER[0], card=False),
    replace(
        ISSUE_CUT_OFF,
        name="cut-off-at-issue",
        title="the line is cut before the message 'issue', with the money in: it comes back",
        turns=(
            *IDENTIFY,
            *WHOLE_HOUSEHOLD,
            *ORDER,
            Turn(Screen.PAYMENT, (Happens(ShopEvent.LINE_IS_CUT), *pay(*FEE)[0].acts)),
            *TAKE_CHANGE,
            *REFUSED,
        ),
    ),
    replace(
        HAPPY_PATH,
        name="cut-off-at-outcome",
        title="the line is cut when the paper is out: nobody waits, the outcome is reported later",
        turns=tuple(
            Turn(turn.screen, (Happens(ShopEvent.LINE_IS_CUT), *turn.acts))
            if turn.screen is Screen.TAKE_PAPER
            else turn
            for turn in HAPPY_PATH.turns
        ),
    ),
)
"""The center is out of reach at each message in its turn."""


def _while_choosing(name: str, title: str, event: ShopEvent, refusal: Refusal) -> Scenario:
    turns = (*IDENTIFY, *WHOLE_HOUSEHOLD, Turn(Screen.BASKET, (Happens(event), NEXT)), *REFUSED)
    return Scenario(name, title, Character.HERO, turns, Ending.REFUSED, refusal)


MUNICIPALITY_UNREACHABLE = Scenario(
    "municipality-unreachable",
    "the municipality's server does not answer the center",
    Character.HERO,
    (
        Turn(Screen.ATTRACT, (Happens(ShopEvent.MUNICIPALITY_STOPS), NEXT)),
        *START[1:],
        *OWN_MUNICIPALITY,
        *REFUSED_WITH_CARD,
    ),
    Ending.REFUSED,
    Refusal.MUNICIPALITY_UNREACHABLE,
)
MUNICIPALITY_STOPS = _while_choosing(
    "municipality-stops",
    "the municipality's server stops while the citizen chooses: no money is taken",
    ShopEvent.MUNICIPALITY_STOPS,
    Refusal.MUNICIPALITY_UNREACHABLE,
)
MUNICIPALITY_RESTARTED = _while_choosing(
    "municipality-restarted",
    "the municipality's server starts anew in the middle: it knows the visit no more",
    ShopEvent.MUNICIPALITY_STARTS_ANEW,
    Refusal.SESSION_EXPIRED,
)
CENTER_RESTARTED = replace(
    HAPPY_PATH,
    name="center-restarted",
    title="the center starts anew while the citizen chooses: the visit goes on",
    turns=tuple(
        Turn(turn.screen, (Happens(ShopEvent.CENTER_STARTS_ANEW), *turn.acts))
        if turn.screen is Screen.BASKET
        else turn
        for turn in HAPPY_PATH.turns
    ),
)

LINE_TROUBLE = (
    LOST_ANSWER,
    ISSUE_CUT_OFF,
    LATE_ANSWER,
    ANSWER_TWICE,
    LINE_SLOW,
    CENTER_UNREACHABLE,
    *CUT_OFF,
    CENTER_RESTARTED,
    MUNICIPALITY_UNREACHABLE,
    MUNICIPALITY_STOPS,
    MUNICIPALITY_RESTARTED,
)
"""In the order of the catalogue."""
