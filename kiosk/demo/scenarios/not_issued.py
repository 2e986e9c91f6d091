"""What a municipality does not issue: at this hour, fee, to this person, for this 本籍, on data so old."""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import BACK_OUT, NEXT, Happens, ShopEvent
from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING, Scenario, Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    IDENTIFY,
    OWN_MUNICIPALITY,
    REFUSED,
    REFUSED_WITH_CARD,
    RIGHT_PIN,
    START,
    WHOLE_HOUSEHOLD,
)
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending

OUT_OF_HOURS = Scenario(
    "out-of-hours",
    "five in the morning: nothing is issued before 6:30",
    Character.HERO,
    (*START, *OWN_MUNICIPALITY, *REFUSED_WITH_CARD),
    Ending.REFUSED,
    Refusal.OUT_OF_HOURS,
    starts_at=AN_ORDINARY_MORNING.replace(hour=5),
)


def _sent_away(name: str, title: str, character: Character, refusal: Refusal) -> Scenario:
    """Refused right after the PIN, with the card still on the reader."""
    turns = (*START, *OWN_MUNICIPALITY, *RIGHT_PIN, *REFUSED_WITH_CARD)
    return Scenario(name, title, character, turns, Ending.REFUSED, refusal)


def _shown_grey(name: str, title: str, character: Character, starts_at: datetime) -> Scenario:
    """Some certificates are grey, each with its reason; the citizen sees it and stops."""
    turns = (*IDENTIFY, Turn(Screen.KIND, (BACK_OUT,)), *FAREWELL)
    return Scenario(name, title, character, turns, Ending.CANCELLED, starts_at=starts_at)


FEE_CHANGED = Scenario(
    "fee-changed",
    "the city raises its fees between offer and order: told before any money is asked for",
    Character.HERO,
    (
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        Turn(Screen.BASKET, (Happens(ShopEvent.FEES_ARE_RAISED), NEXT)),
        *REFUSED,
    ),
    Ending.REFUSED,
    Refusal.FEE_CHANGED,
)
FEE_CHANGED_AFTER_QUOTE = replace(
    HAPPY_PATH,
    name="fee-changed-after-quote",
    title="the city raises its fees after the total was shown: what was agreed to is paid",
    turns=tuple(
        Turn(turn.screen, (Happens(ShopEvent.FEES_ARE_RAISED), *turn.acts))
        if turn.screen is Screen.SUMMARY
        else turn
        for turn in HAPPY_PATH.turns
    ),
)

MUNICIPALITY_CLOSED = Scenario(
    "municipality-closed",
    "the turn of the year: the municipality serves nothing",
    Character.HERO,
    (*START, *OWN_MUNICIPALITY, *REFUSED_WITH_CARD),
    Ending.REFUSED,
    Refusal.MUNICIPALITY_CLOSED,
    starts_at=AN_ORDINARY_MORNING.replace(month=12, day=30),
)

UNDER_15 = _sent_away(
    "under-15", "a child is sent to the counter", Character.UNDER_15, Refusal.PERSON_UNDER_15
)
PROTECTED = _sent_away(
    "protected-person",
    "支援措置: nothing is issued in a shop, and the screen tells nobody why",
    Character.PROTECTED,
    Refusal.PERSON_PROTECTED,
)
MOVED_OUT = _sent_away(
    "moved-out", "has moved to another municipality", Character.MOVED_OUT, Refusal.PERSON_MOVED_OUT
)
NEW_CARD = _sent_away(
    "new-card",
    "a card that was handed over today works from tomorrow on",
    Character.NEW_CARD,
    Refusal.CARD_FROM_NEXT_DAY,
)
UNPRINTABLE_NAME = _sent_away(
    "unprintable-name",
    "a glyph that no font of the machine has: refused, never replaced",
    Character.UNPRINTABLE_NAME,
    Refusal.NAME_NOT_PRINTABLE,
)
NO_SEAL = _shown_grey(
    "no-seal",
    "no registered seal: 印鑑登録証明書 is grey and says so",
    Character.NO_SEAL,
    AN_ORDINARY_MORNING,
)
HOUSEHOLD_MOVING_OUT = _shown_grey(
    "household-moving-out",
    "somebody of the household is moving out: 住民票 is grey and says so",
    Character.STAYS_BEHIND,
    AN_ORDINARY_MORNING,
)
TAX_NOT_DECLARED = _shown_grey(
    "tax-not-declared",
    "no declaration of income: the certificates of tax are grey and say so",
    Character.UNDECLARED,
    AN_ORDINARY_MORNING,
)
KOSEKI_PENDING = _shown_grey(
    "koseki-pending",
    "a notification is not written into the 戸籍 yet: its certificates are grey and say so",
    Character.KOSEKI_PENDING,
    AN_ORDINARY_MORNING,
)
KIND_OUT_OF_HOURS = _shown_grey(
    "kind-out-of-hours",
    "seven in the evening: 戸籍 rests, and everything else is issued",
    Character.HERO,
    AN_ORDINARY_MORNING.replace(hour=19),
)

CITY_SYSTEM_DOWN = replace(
    HAPPY_PATH,
    name="city-system-down",
    title="the city's own system has been down for 25 minutes: issued all the same",
    city_silent_for=timedelta(minutes=25),
)

LINK_TOO_OLD = Scenario(
    "link-too-old",
    "the city's own system has been down for 31 minutes: the copy may not be believed any more",
    Character.HERO,
    (*START, *OWN_MUNICIPALITY, *RIGHT_PIN, *REFUSED_WITH_CARD),
    Ending.REFUSED,
    Refusal.DATA_TOO_OLD,
    city_silent_for=timedelta(minutes=31),
)

NOT_ISSUED = (
    OUT_OF_HOURS,
    KIND_OUT_OF_HOURS,
    MUNICIPALITY_CLOSED,
    FEE_CHANGED,
    FEE_CHANGED_AFTER_QUOTE,
    UNDER_15,
    PROTECTED,
    MOVED_OUT,
    NEW_CARD,
    UNPRINTABLE_NAME,
    NO_SEAL,
    HOUSEHOLD_MOVING_OUT,
    TAX_NOT_DECLARED,
    KOSEKI_PENDING,
    CITY_SYSTEM_DOWN,
    LINK_TOO_OLD,
)
"""In the order of the catalogue."""
