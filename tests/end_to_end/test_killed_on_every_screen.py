"""The session process is killed, or hangs, on each screen in its turn: the next one comes, no yen is lost."""

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.domain.money import Denomination
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.till.journal.account import fold
from kiosk.terminal.till.journal.audit import check_conservation
from kiosk.trials.shop_floor.display import FIRST_CHOICE
from kiosk.trials.shop_floor.terminal import Terminal

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]

COIN = Denomination.YEN_100
FEE = (COIN,) * 3


def to_the_card(terminal: Terminal) -> None:
    terminal.lay_card(terminal.world.card_of(Character.HERO))


def to_the_choice(terminal: Terminal) -> None:
    to_the_card(terminal)
    terminal.authenticate()


def to_payment(terminal: Terminal) -> None:
    to_the_choice(terminal)
    terminal.order()


def to_the_paper(terminal: Terminal) -> None:
    to_payment(terminal)
    terminal.insert(*FEE)
    terminal.next_session_at(Screen.TAKE_PAPER)


@dataclass(frozen=True, slots=True)
class Place:
    """A screen, a way to come near it, and the rest of the way."""

    screen: Screen
    way: Callable[[Terminal], None]
    further: tuple[Callable[[Terminal], None], ...] = ()
    kept: int = 0
    """What of the money belongs to printed paper."""


def goes_on(screen: Screen) -> Callable[[Terminal], None]:
    def go_on(terminal: Terminal) -> None:
        terminal.go_on()
        terminal.arrive(screen)

    return go_on


def chooses_first(screen: Screen) -> Callable[[Terminal], None]:
    def choose(terminal: Terminal) -> None:
        terminal.display.touch(FIRST_CHOICE)
        terminal.arrive(screen)

    return choose


_EXTENT = chooses_first(Screen.EXTENT)
_ITEMS = chooses_first(Screen.ITEMS)
_COPIES, _BASKET, _SUMMARY = (goes_on(s) for s in (Screen.COPIES, Screen.BASKET, Screen.SUMMARY))

PLACES = (
    Place(Screen.NOTICE, goes_on(Screen.NOTICE)),
    Place(Screen.LAY_CARD, goes_on(Screen.NOTICE), (goes_on(Screen.LAY_CARD),)),
    Place(Screen.MUNICIPALITY, to_the_card),
    Place(Screen.PIN, to_the_card, (chooses_first(Screen.PIN),)),
    Place(Screen.KIND, to_the_choice),
    Place(Screen.EXTENT, to_the_choice, (_EXTENT,)),
    Place(Screen.ITEMS, to_the_choice, (_EXTENT, _ITEMS)),
    Place(Screen.COPIES, to_the_choice, (_EXTENT, _ITEMS, _COPIES)),
    Place(Screen.BASKET, to_the_choice, (_EXTENT, _ITEMS, _COPIES, _BASKET)),
    Place(Screen.SUMMARY, to_the_choice, (_EXTENT, _ITEMS, _COPIES, _BASKET, _SUMMARY)),
    Place(Screen.PAYMENT, to_payment, (lambda terminal: terminal.insert(COIN),)),
    Place(Screen.TAKE_PAPER, to_the_paper, kept=300),
    Place(Screen.TAKE_RECEIPT, to_the_paper, (goes_on(Screen.TAKE_RECEIPT),), kept=300),
    Place(Screen.FAREWELL, to_the_paper, (goes_on(Screen.TAKE_RECEIPT), goes_on(Screen.FAREWELL)), kept=300),
)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hung"])
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.screen.value)
def test_the_next_session_comes_and_the_money_is_conserved(
    terminal: Terminal, place: Place, how: signal.Signals
) -> None:
    terminal.next_session()
    place.way(terminal)
    for act in place.further:
        act(terminal)
    session = terminal.in_front()

    os.kill(session, how)

    assert terminal.next_session() != session
    terminal.slot.lift()
    assert terminal.wait_until(lambda: terminal.money_in_the_machine() == place.kept)
    assert terminal.stop() == 0
    account = fold(terminal.journal())
    check_conservation(account)
    assert account.received - account.paid_out == place.kept
