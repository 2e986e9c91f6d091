"""Cards and readers that move when they should not: swapped, mute, back too early, forgotten, unplugged."""

from dataclasses import replace

from kiosk.demo.card.special_cards import CardState
from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import (
    CANCEL,
    NEXT,
    Happens,
    LayCard,
    ShopEvent,
    TearCard,
    TypePin,
)
from kiosk.demo.scenarios.scenario import Scenario, Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    FEE,
    IDENTIFY,
    ORDER,
    OWN_MUNICIPALITY,
    PIN,
    REFUSED,
    REFUSED_WITH_CARD,
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


def _while_pin_is_typed(name: str, title: str, event: ShopEvent, refusal: Refusal) -> Scenario:
    act = Turn(Screen.PIN, (TypePin(PIN), Happens(event), NEXT))
    turns = (*START, *OWN_MUNICIPALITY, act, *REFUSED_WITH_CARD)
    return Scenario(name, title, Character.HERO, turns, Ending.REFUSED, refusal)


CARD_SWAPPED = _while_pin_is_typed(
    "card-swapped",
    "somebody else's card takes the first one's place: it is sent no PIN",
    ShopEvent.CARD_IS_SWAPPED,
    Refusal.CARD_SWAPPED,
)
CARD_MUTE = _while_pin_is_typed(
    "card-mute",
    "the card stops answering: the machine asks to take it away",
    ShopEvent.CARD_FALLS_MUTE,
    Refusal.CARD_MUTE,
)

SEVERAL_CARDS = Scenario(
    "several-cards",
    "two cards lie on the reader: neither is read",
    Character.HERO,
    (
        *START[:-1],
        Turn(Screen.LAY_CARD, (Happens(ShopEvent.ANOTHER_CARD_LIES_BESIDE), LayCard())),
        *REFUSED_WITH_CARD,
    ),
    Ending.REFUSED,
    Refusal.CARD_SEVERAL,
)


def _torn_out(name: str, title: str, commands: int) -> Scenario:
    act = Turn(Screen.PIN, (TypePin(PIN), TearCard(commands), NEXT))
    turns = (*START, *OWN_MUNICIPALITY, act, *REFUSED)
    return Scenario(name, title, Character.HERO, turns, Ending.REFUSED, Refusal.CARD_REMOVED_TOO_EARLY)


CARD_TORN_AT_VERIFY = _torn_out(
    "card-torn-at-verify",
    "the card is pulled while it checks the PIN: whether that cost a try, the card tells next time",
    commands=1,
)
CARD_TORN_AT_SIGNING = _torn_out(
    "card-torn-at-signing",
    "the card is pulled while it signs: nothing was begun, nothing is lost",
    commands=3,
)

CARD_BACK_TOO_EARLY = replace(
    HAPPY_PATH,
    name="card-back-too-early",
    title="the card is laid back while choosing: it is asked for again, nothing is lost",
    turns=(
        *IDENTIFY,
        Turn(Screen.KIND, (LayCard(),)),
        *TAKE_CARD,
        *WHOLE_HOUSEHOLD,
        *ORDER,
        *pay(*FEE),
        *TAKE_PAPER,
        *FAREWELL,
    ),
)

CARD_LEFT_AT_THE_END = replace(
    HAPPY_PATH,
    name="card-left-at-the-end",
    title="a card lies on the reader when all is done: the visit ends only when it was taken",
    turns=(
        *IDENTIFY,
        *WHOLE_HOUSEHOLD,
        *ORDER,
        *pay(*FEE),
        *TAKE_PAPER,
        Turn(Screen.FAREWELL, (LayCard(), NEXT)),
        *TAKE_CARD,
        *FAREWELL,
    ),
)

READER_BACK = replace(
    HAPPY_PATH,
    name="reader-unplugged-and-back",
    title="the reader is unplugged before anybody comes, and found again",
    turns=(
        Turn(Screen.ATTRACT, (Happens(ShopEvent.READER_IS_UNPLUGGED),)),
        Turn(Screen.OUT_OF_SERVICE, (Happens(ShopEvent.READER_IS_PLUGGED_IN),)),
        *HAPPY_PATH.turns,
    ),
)

CARD_OF_THE_NEXT_GENERATION = replace(
    HAPPY_PATH,
    name="card-next-generation",
    title="a card that signs with ECDSA P-384: terminal, center and municipality take it",
    card=CardState.NEXT_GENERATION,
)

READER_LOST = Scenario(
    "reader-lost",
    "the reader is unplugged while the PIN is typed",
    Character.HERO,
    (
        *START,
        *OWN_MUNICIPALITY,
        Turn(Screen.PIN, (TypePin(PIN[:2]), Happens(ShopEvent.READER_IS_UNPLUGGED))),
        *REFUSED,
    ),
    Ending.REFUSED,
    Refusal.READER_MISSING,
)

LAST_TRY_WARNING = Scenario(
    "last-try-warning",
    "one try is left: the machine warns before it, and the citizen leaves without losing it",
    Character.HERO,
    (*START, *OWN_MUNICIPALITY, Turn(Screen.LAST_TRY, (CANCEL,)), *TAKE_CARD, *FAREWELL),
    Ending.CANCELLED,
    card=CardState.LAST_TRY,
)

CARDS_THAT_MOVE = (
    LAST_TRY_WARNING,
    SEVERAL_CARDS,
    CARD_SWAPPED,
    CARD_MUTE,
    CARD_TORN_AT_VERIFY,
    CARD_TORN_AT_SIGNING,
    CARD_BACK_TOO_EARLY,
    CARD_LEFT_AT_THE_END,
    CARD_OF_THE_NEXT_GENERATION,
    READER_BACK,
    READER_LOST,
)
