"""A scenario: who comes, when, what they do, and what has to come of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.demo.card.special_cards import CardState
from kiosk.demo.cities.characters import Character
from kiosk.demo.scenarios.acts import Act, ShopEvent
from kiosk.demo.world.town_hall import Decision
from kiosk.domain.refusals import Refusal
from kiosk.runtime.clock import JAPAN
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.ports import PaymentMethod

AN_ORDINARY_MORNING = datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN)
"""A Tuesday without holiday: every service is open."""

SOMEBODY_ELSE = Character.NEIGHBOUR
"""Whose card gets on the reader where two are mixed up."""

PASSING = frozenset(
    {
        Screen.READING_CARD,
        Screen.CONNECTING,
        Screen.AUTHENTICATING,
        Screen.REGISTERING,
        Screen.APPLYING,
        Screen.PREPARING_PAYMENT,
        Screen.SCAN_CODE,
        Screen.TOUCH_TERMINAL,
        Screen.GIVING_BACK,
        Screen.PRINTING,
        Screen.SETTLING,
        Screen.MISPRINT_REFUND,
    }
)
"""Screens on which the citizen only waits; a script need not name them."""


@dataclass(frozen=True, slots=True)
class Turn:
    """On this screen, do this; an act waits until the one before it has been answered on screen."""

    screen: Screen
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scripted session: as written if every turn comes in order and the end is the expected one."""

    name: str
    title: str
    character: Character
    turns: tuple[Turn, ...]
    ending: Ending
    refusal: Refusal | None = None
    starts_at: datetime = AN_ORDINARY_MORNING
    methods: frozenset[PaymentMethod] = frozenset({PaymentMethod.CASH})
    """The ways to pay that the shop offers."""
    card: CardState = CardState.ORDINARY
    city_silent_for: timedelta | None = None
    """How long the city's own system has delivered nothing; None where it is at work."""
    registration: Decision | None = None
    """What became of an application of the citizen's, if they made one yesterday."""
    before: tuple[ShopEvent, ...] = ()
    """What has happened in the shop before the citizen comes in."""
    double_touch: float = 0.0
    """For how long a touch keeps the next one from counting, in seconds; most scripts need no guard."""
