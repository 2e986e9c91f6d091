"""An issuing server dies with an answer in flight: the citizen has the money back, the next one a paper."""

from pathlib import Path

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.log import LogEvent
from kiosk.terminal.flow.screens import Screen
from kiosk.trials.shop_floor.event_file import PATIENCE
from kiosk.trials.shop_floor.terminal import Terminal
from tests.end_to_end.test_processes import kept_by_the_journal
from tests.end_to_end.two_servers import two_servers

COIN = Denomination.YEN_100
MIHON = 0


@pytest.mark.timeout(300)
def test_money_comes_back_when_one_of_two_servers_is_killed_with_the_answer_in_flight(
    terminal: Terminal, tmp_path: Path
) -> None:
    with two_servers(terminal.world, MIHON, tmp_path) as pair:
        terminal.next_session()
        terminal.lay_card(terminal.world.card_of(Character.HERO))
        terminal.authenticate()
        terminal.order()
        pair.first.pause()
        before = pair.balancer.asked
        terminal.insert(COIN, COIN, COIN)
        assert terminal.wait_until(lambda: pair.balancer.asked > before)
        pair.first.kill()
        pair.balancer.switch_to(pair.second_port)

        assert terminal.changer.wait_for_tray(Yen(300), PATIENCE)
        terminal.log.wait_for_any(LogEvent.TRANSACTION_CLOSED, received=300, paid_out=300, kept=0)
        assert not terminal.printer.printed()
        terminal.next_session_at(Screen.TAKE_CHANGE)
        terminal.go_on()
        terminal.read_apology()

        terminal.lay_card(terminal.world.card_of(Character.HERO))
        terminal.authenticate()
        terminal.order()
        terminal.insert(COIN, COIN, COIN)
        terminal.take_everything()
    assert len(terminal.printer.printed()) == 1
    terminal.stop()
    assert terminal.money_in_the_machine() == kept_by_the_journal(terminal) == 300
