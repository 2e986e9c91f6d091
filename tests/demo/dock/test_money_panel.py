from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from kiosk.demo.dock.panels.money_panel import MoneyPanel, TrayRow
from kiosk.demo.shop.virtual_shop import VirtualShop
from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import TransactionId
from tests.demo.dock.conftest import Heard

PAYMENT = TransactionId("DEM2PAY3")
LONG = 20.0


@pytest.fixture
def panel(shop: VirtualShop, heard: Heard, parent: QObject) -> MoneyPanel:
    panel = MoneyPanel(shop.shop.changer, parent)
    panel.said.connect(heard.hear)
    return panel


@pytest.fixture
def ask_for_money(shop: VirtualShop) -> Callable[[], None]:
    def ask() -> None:
        shop.shop.till.begin(PAYMENT, (Yen(300),), lambda _amount: None)
        assert shop.shop.changer.wait_until_accepting(Denomination.YEN_100, LONG)

    return ask


def test_a_machine_that_asks_for_nothing_takes_nothing(panel: MoneyPanel, heard: Heard) -> None:
    assert not panel.is_open()
    panel.insert(100)
    assert "came straight back" in heard.last
    assert panel.tray_amount() == 0


def test_the_purse_shows_what_is_taken_now(panel: MoneyPanel, ask_for_money: Callable[[], None]) -> None:
    ask_for_money()
    panel.look()
    assert panel.is_open()
    assert [row.value for row in panel.purse_rows().rows if row.accepted]


def test_a_coin_goes_in(
    panel: MoneyPanel, shop: VirtualShop, heard: Heard, ask_for_money: Callable[[], None]
) -> None:
    ask_for_money()
    panel.insert(100)
    assert heard.last == "100 yen went in"
    assert shop.shop.changer.accepted[Denomination.YEN_100] == 1


def test_what_is_paid_out_lies_in_the_tray_until_it_is_taken(
    panel: MoneyPanel, shop: VirtualShop, ask_for_money: Callable[[], None]
) -> None:
    ask_for_money()
    panel.insert(100)
    shop.shop.till.settle(PAYMENT)
    panel.look()
    assert panel.tray_amount() == 100
    assert panel.tray_rows().rows == (TrayRow(100, 1),)
    panel.takeChange()
    assert panel.tray_amount() == 0
    assert panel.tray_rows().rows == ()


def test_the_purse_holds_coins_and_a_note(panel: MoneyPanel) -> None:
    assert [(row.value, row.note) for row in panel.purse_rows().rows] == [
        (10, False),
        (50, False),
        (100, False),
        (500, False),
        (1000, True),
    ]
