"""The citizen walks away, on each screen in its turn; time passes, and everything is returned."""

from dataclasses import dataclass, replace
from itertools import takewhile

from kiosk.demo.card.special_cards import CardState
from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import (
    NEXT,
    Control,
    Happens,
    Insert,
    LayCard,
    LiftCard,
    ShopEvent,
    Touch,
    WalkAway,
    choose,
)
from kiosk.demo.scenarios.registering import REGISTRATION_APPLIED
from kiosk.demo.scenarios.scenario import Scenario, Turn
from kiosk.demo.scenarios.stretches import (
    FAREWELL,
    FEE,
    IDENTIFY,
    ORDER,
    OWN_MUNICIPALITY,
    RIGHT_PIN,
    START,
    TAKE_CARD,
    TAKE_CHANGE,
    TAKE_PAPER,
    WHOLE_HOUSEHOLD,
    pay,
)
from kiosk.demo.scenarios.visits import HAPPY_PATH
from kiosk.domain.certificates import CertificateKind, Extent
from kiosk.domain.money import Denomination
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.ports import PaymentMethod

_TO_THE_SUMMARY = (*IDENTIFY, *WHOLE_HOUSEHOLD, ORDER[0])
_TO_PAYMENT = (*_TO_THE_SUMMARY, ORDER[1])
_PAID = (*_TO_PAYMENT, *pay(*FEE))
_OVERPAID = (*_TO_PAYMENT, *pay(Denomination.YEN_1000))
_CARD_AND_FAREWELL = (*TAKE_CARD, *FAREWELL)


@dataclass(frozen=True, slots=True)
class Departure:
    """A screen, the way to it, and what is left to be done by whoever comes next."""

    screen: Screen
    way: tuple[Turn, ...]
    afterwards: tuple[Turn, ...] = FAREWELL
    ending: Ending = Ending.TIMED_OUT
    methods: frozenset[PaymentMethod] = HAPPY_PATH.methods
    card: CardState = CardState.ORDINARY
    character: Character = HAPPY_PATH.character
    refusal: Refusal | None = None
    variant: str = ""


def _household(steps: int) -> tuple[Turn, ...]:
    return (*IDENTIFY, *WHOLE_HOUSEHOLD[:steps])


def _paying(method: PaymentMethod) -> tuple[Turn, ...]:
    return (*_TO_PAYMENT, Turn(Screen.PAYMENT_METHOD, (choose(method.value),)))


def _applying(screen: Screen, ending: Ending = Ending.TIMED_OUT) -> Departure:
    """While registration for use is applied for."""
    way = takewhile(lambda turn: turn.screen is not screen, REGISTRATION_APPLIED.turns)
    return Departure(screen, tuple(way), ending=ending, character=REGISTRATION_APPLIED.character)


_ALL = frozenset(PaymentMethod)
_FOREVER = Ending.PRINTED
"""Paper, receipt and change are asked for until somebody answers."""

DEPARTURES = (
    Departure(Screen.NOTICE, START[:1]),
    Departure(Screen.LAY_CARD, START[:2]),
    Departure(Screen.MUNICIPALITY, START, _CARD_AND_FAREWELL),
    Departure(Screen.HONSEKI_LIST, (*START, Turn(Screen.MUNICIPALITY, (choose("#1"),))), _CARD_AND_FAREWELL),
    Departure(Screen.LAST_TRY, (*START, *OWN_MUNICIPALITY), _CARD_AND_FAREWELL, card=CardState.LAST_TRY),
    Departure(Screen.PIN, (*START, *OWN_MUNICIPALITY), _CARD_AND_FAREWELL),
    Departure(Screen.TAKE_CARD, (*START, *OWN_MUNICIPALITY, *RIGHT_PIN), _CARD_AND_FAREWELL),
    _applying(Screen.REGISTRATION),
    _applying(Screen.BIRTH_DATE),
    _applying(Screen.HITTOSHA),
    _applying(Screen.TELEPHONE),
    _applying(Screen.REGISTRATION_CHECK),
    _applying(Screen.REGISTERED, Ending.REGISTERED),
    Departure(Screen.KIND, IDENTIFY),
    Departure(Screen.EXTENT, _household(1)),
    Departure(Screen.RECEIVER, (*_household(1), Turn(Screen.EXTENT, (Touch(Control.QUIET),)))),
    Departure(
        Screen.PERSONS,
        (
            *IDENTIFY,
            Turn(Screen.KIND, (choose(CertificateKind.JUMINHYO.value),)),
            Turn(Screen.EXTENT, (choose(Extent.SETAI_ICHIBU.value),)),
        ),
    ),
    Departure(Screen.ITEMS, _household(2)),
    Departure(Screen.COPIES, _household(3)),
    Departure(Screen.BASKET, _household(4)),
    Departure(Screen.SUMMARY, _TO_THE_SUMMARY),
    Departure(Screen.PAYMENT_METHOD, _TO_PAYMENT, methods=_ALL),
    Departure(Screen.PAYMENT, _TO_PAYMENT),
    Departure(
        Screen.PAYMENT,
        (*_TO_PAYMENT, Turn(Screen.PAYMENT, (Insert(Denomination.YEN_100),))),
        (*TAKE_CHANGE, *FAREWELL),
        variant="with-money-in",
    ),
    Departure(Screen.SCAN_CODE, _paying(PaymentMethod.QR), methods=_ALL),
    Departure(Screen.TOUCH_TERMINAL, _paying(PaymentMethod.E_MONEY), methods=_ALL),
    Departure(
        Screen.TAKE_PAPER, _PAID, (Turn(Screen.TAKE_PAPER, (NEXT,)), TAKE_PAPER[1], *FAREWELL), _FOREVER
    ),
    Departure(
        Screen.TAKE_RECEIPT,
        (*_PAID, TAKE_PAPER[0]),
        (Turn(Screen.TAKE_RECEIPT, (NEXT,)), *FAREWELL),
        _FOREVER,
    ),
    Departure(Screen.TAKE_CHANGE, (*_OVERPAID, *TAKE_PAPER), (*TAKE_CHANGE, *FAREWELL), _FOREVER),
    Departure(Screen.FAREWELL, (*_PAID, *TAKE_PAPER), (), Ending.PRINTED),
    Departure(
        Screen.TAKE_CARD,
        (*_PAID, *TAKE_PAPER, Turn(Screen.FAREWELL, (LayCard(), NEXT))),
        (Turn(Screen.CARD_LEFT, (LiftCard(),)),),
        Ending.PRINTED,
        variant="at-the-end",
    ),
    Departure(
        Screen.MISPRINT,
        (*_PAID, *TAKE_PAPER, Turn(Screen.FAREWELL, (Touch(Control.QUIET),))),
        FAREWELL,
        Ending.PRINTED,
    ),
    Departure(
        Screen.REFUSED,
        (
            *IDENTIFY,
            *WHOLE_HOUSEHOLD,
            ORDER[0],
            Turn(Screen.SUMMARY, (Happens(ShopEvent.PAPER_RUNS_OUT), NEXT)),
        ),
        (),
        Ending.REFUSED,
        refusal=Refusal.PRINTER_NO_PAPER,
    ),
)
"""Every screen that waits for a citizen, once. On the others the machine works, and one of these follows."""


def _walk_away(departure: Departure) -> Scenario:
    place = "-".join(word for word in (departure.screen.value, departure.variant) if word)
    return replace(
        HAPPY_PATH,
        name=f"walk-away-{place}",
        title=f"the citizen walks away on the screen {place}",
        turns=(*departure.way, Turn(departure.screen, (WalkAway(),)), *departure.afterwards),
        ending=departure.ending,
        refusal=departure.refusal,
        methods=departure.methods,
        card=departure.card,
        character=departure.character,
    )


WALKING_AWAY = tuple(_walk_away(departure) for departure in DEPARTURES)
"""In the order of the catalogue."""
