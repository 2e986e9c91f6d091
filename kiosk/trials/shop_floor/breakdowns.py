"""A process of the terminal dies or hangs while somebody stands before it: where, and how it ends."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.domain.money import Denomination, Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending
from kiosk.trials.shop_floor.display import FIRST_CHOICE
from kiosk.trials.shop_floor.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who stands before the terminal, and with which card."""

    terminal: Terminal
    card: VirtualCard


Stretch = Callable[[Visitor], None]
"""A part of a citizen's way."""

COIN = Denomination.YEN_100
FEE = (COIN,) * 3


class Blow(Enum):
    """What befalls a process."""

    KILLED = "killed"
    HUNG = "hung"


class Victim(Enum):
    """Which process it befalls."""

    SESSION = "session"
    TILL = "till"


@dataclass(frozen=True, slots=True)
class Place:
    """A screen, the way to it, and what has to come of a visit whose process dies there."""

    screen: Screen
    way: tuple[Stretch, ...]
    ending: Ending = Ending.REFUSED
    refusal: Refusal | None = Refusal.INTERNAL_FAULT
    kept: Yen = Yen(0)
    """What of the money belongs to printed paper."""
    victim: Victim = Victim.SESSION
    afterwards: Stretch | None = None
    """What the citizen still does where the visit goes on."""


@dataclass(frozen=True, slots=True)
class Breakdown:
    """One scripted visit over real processes."""

    place: Place
    blow: Blow

    @property
    def name(self) -> str:
        """As `kiosk tour --list` names it."""
        return f"{self.place.victim.value}-{self.blow.value}-{self.place.screen.value}"

    @property
    def title(self) -> str:
        """What happens, in one line."""
        befalls = {Blow.KILLED: "dies", Blow.HUNG: "hangs"}[self.blow]
        return f"the {self.place.victim.value} process {befalls} on the screen {self.place.screen.value}"


def _comes(visitor: Visitor) -> None:
    visitor.terminal.next_session()


def _lays_card(visitor: Visitor) -> None:
    visitor.terminal.lay_card(visitor.card)


def _authenticates(visitor: Visitor) -> None:
    visitor.terminal.authenticate()


def _orders(visitor: Visitor) -> None:
    visitor.terminal.order()


def _throws_a_coin_in(visitor: Visitor) -> None:
    visitor.terminal.insert(COIN)


def _pays(visitor: Visitor) -> None:
    visitor.terminal.insert(*FEE)
    visitor.terminal.next_session_at(Screen.TAKE_PAPER)


def _pays_the_rest(visitor: Visitor) -> None:
    visitor.terminal.insert(*FEE[1:])


def _goes_on(screen: Screen) -> Stretch:
    def go_on(visitor: Visitor) -> None:
        visitor.terminal.go_on()
        visitor.terminal.arrive(screen)

    return go_on


def _chooses_first(screen: Screen) -> Stretch:
    def choose(visitor: Visitor) -> None:
        visitor.terminal.display.touch(FIRST_CHOICE)
        visitor.terminal.arrive(screen)

    return choose


def _longer_and_longer(
    way: tuple[Stretch, ...], *steps: tuple[Screen, Callable[[Screen], Stretch]]
) -> Iterator[Place]:
    for screen, step in steps:
        way = (*way, step(screen))
        yield Place(screen, way)


_WITH_CARD = (_comes, _lays_card)
_CHOOSING = (*_WITH_CARD, _authenticates)
_PAYING = (*_CHOOSING, _orders, _throws_a_coin_in)
_PAID = (*_CHOOSING, _orders, _pays)
_RECEIPT = _goes_on(Screen.TAKE_RECEIPT)

PLACES = (
    *_longer_and_longer((_comes,), (Screen.NOTICE, _goes_on), (Screen.LAY_CARD, _goes_on)),
    Place(Screen.MUNICIPALITY, _WITH_CARD),
    *_longer_and_longer(_WITH_CARD, (Screen.PIN, _chooses_first)),
    Place(Screen.KIND, _CHOOSING),
    *_longer_and_longer(
        _CHOOSING,
        (Screen.EXTENT, _chooses_first),
        (Screen.ITEMS, _chooses_first),
        (Screen.COPIES, _goes_on),
        (Screen.BASKET, _goes_on),
        (Screen.SUMMARY, _goes_on),
    ),
    Place(Screen.PAYMENT, _PAYING, Ending.REFUNDED),
    Place(Screen.TAKE_PAPER, _PAID, Ending.REFUNDED, kept=Yen(300)),
    Place(Screen.TAKE_RECEIPT, (*_PAID, _RECEIPT), Ending.REFUNDED, kept=Yen(300)),
    Place(Screen.FAREWELL, (*_PAID, _RECEIPT, _goes_on(Screen.FAREWELL)), Ending.REFUNDED, kept=Yen(300)),
)
"""A session's own screens, in the order of a visit."""

TILL_IN_PAYMENT = Place(
    Screen.PAYMENT,
    _PAYING,
    Ending.PRINTED,
    refusal=None,
    kept=Yen(300),
    victim=Victim.TILL,
    afterwards=_pays_the_rest,
)
"""The next till knows of the coin from the journal, and the visit goes on."""

BREAKDOWNS = {
    breakdown.name: breakdown
    for breakdown in (
        *(Breakdown(place, blow) for place in PLACES for blow in Blow),
        Breakdown(TILL_IN_PAYMENT, Blow.KILLED),
    )
}
"""By name, in the order of `kiosk tour --list`."""
