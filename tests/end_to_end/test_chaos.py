"""What a terminal depends on goes away and comes back: it shows a defined screen, and recovers by itself."""

import os
import random
import signal
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.shop.print_corner import PrinterFault
from kiosk.domain.refusals import Refusal
from kiosk.runtime.log import LogEvent
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.shop_floor.display import FIRST_CHOICE
from kiosk.trials.shop_floor.terminal import Terminal
from kiosk.trials.soak.books import kept_by_all
from kiosk.trials.soak.citizen import RandomCitizen
from kiosk.trials.soak.vital_signs import children_of, zombies_of

pytestmark = pytest.mark.timeout(600)


def refuses(terminal: Terminal, refusal: Refusal) -> None:
    terminal.log.wait_for(LogEvent.REFUSED, refusal=refusal.value)


def serves_a_citizen_as_far_as_the_choice(terminal: Terminal) -> None:
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    terminal.authenticate()


def test_without_pcscd_it_is_out_of_service_and_comes_back_with_it(terminal: Terminal) -> None:
    terminal.next_session()
    terminal.pcscd.kill()
    terminal.arrive(Screen.OUT_OF_SERVICE)
    terminal.pcscd.start()
    terminal.arrive(Screen.ATTRACT)
    serves_a_citizen_as_far_as_the_choice(terminal)


def test_without_its_printer_it_is_out_of_service_and_comes_back_with_it(terminal: Terminal) -> None:
    terminal.next_session()
    terminal.printer.befall(PrinterFault.NO_PAPER)
    terminal.arrive(Screen.OUT_OF_SERVICE)
    terminal.printer.load_paper()
    terminal.arrive(Screen.ATTRACT)
    serves_a_citizen_as_far_as_the_choice(terminal)


@dataclass(frozen=True, slots=True)
class Server:
    """Something behind the wire that vanishes, and what the citizen is told."""

    cut: Callable[[Terminal], None]
    mend: Callable[[Terminal], None]
    refusal: Refusal


def _each_municipality(act: str) -> Callable[[Terminal], None]:
    def on_each(terminal: Terminal) -> None:
        for municipality in terminal.world.municipalities:
            getattr(municipality, act)()

    return on_each


SERVERS = {
    "center": Server(
        lambda terminal: terminal.world.center.cut(),
        lambda terminal: terminal.world.center.switch_on(),
        Refusal.CENTER_UNREACHABLE,
    ),
    "municipality": Server(
        _each_municipality("cut"), _each_municipality("switch_on"), Refusal.MUNICIPALITY_UNREACHABLE
    ),
}


@pytest.mark.parametrize("server", SERVERS.values(), ids=SERVERS)
def test_a_server_that_vanishes_refuses_one_citizen_and_serves_the_next(
    terminal: Terminal, server: Server
) -> None:
    terminal.next_session()
    terminal.lay_card(terminal.world.card_of(Character.HERO))
    server.cut(terminal)
    terminal.display.touch(FIRST_CHOICE)
    refuses(terminal, server.refusal)
    terminal.slot.lift()
    server.mend(terminal)
    terminal.arrive(Screen.REFUSED)
    terminal.go_on()
    terminal.next_session()
    serves_a_citizen_as_far_as_the_choice(terminal)


def victims(terminal: Terminal) -> list[int]:
    return sorted(children_of(terminal.supervisor.pid))


def kill_somebody_in_each_visit(terminal: Terminal, visits: int, seed: int) -> None:
    choices = random.Random(seed)
    terminal.till_and_session()
    terminal.standby()

    def strike() -> None:
        if choices.random() < STRIKES:
            alive = victims(terminal)
            if alive:
                how = choices.choice((signal.SIGKILL, signal.SIGTERM))
                os.kill(choices.choice(alive), how)

    citizen = RandomCitizen(terminal, choices, before_each_act=strike)
    for _ in range(visits):
        citizen.visit()
    assert terminal.supervisor.poll() is None
    assert terminal.wait_until(lambda: len(children_of(terminal.supervisor.pid)) == 3)
    assert not zombies_of(terminal.supervisor.pid)
    assert terminal.stop() == 0
    kept_by_all(terminal.journal())


STRIKES = 0.05
"""How likely something dies before each touch."""


@pytest.mark.long
def test_whatever_process_is_killed_the_terminal_comes_back_and_the_journal_balances(
    terminal: Terminal,
) -> None:
    kill_somebody_in_each_visit(terminal, 3, seed=7)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(10))
def test_many_visits_with_many_deaths(terminal: Terminal, seed: int) -> None:
    kill_somebody_in_each_visit(terminal, 30, seed)
