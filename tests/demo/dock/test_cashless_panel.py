from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.demo.cashless.terminal.till_roll import Sale, SaleState
from kiosk.demo.dock.panels.cashless_panel import CashlessPanel
from kiosk.demo.shop.payment_corner import ALL_METHODS, PaymentCorner, payment_corner
from kiosk.runtime.clock import JAPAN, SteppedClock
from tests.demo.dock.conftest import Heard

NOON = datetime(2026, 11, 24, 12, tzinfo=JAPAN)


@pytest.fixture
def payment(tmp_path: Path) -> Iterator[PaymentCorner]:
    with payment_corner(tmp_path, SteppedClock(NOON), ALL_METHODS) as corner:
        yield corner


@pytest.fixture
def panel(payment: PaymentCorner, heard: Heard, parent: QObject) -> CashlessPanel:
    panel = CashlessPanel(payment, parent)
    panel.said.connect(heard.hear)
    return panel


@pytest.fixture
def sell(payment: PaymentCorner) -> Callable[[], Sale]:
    def sell() -> Sale:
        sale = Sale("1", "tx-c0", 300, lambda _: None)
        assert payment.terminal.roll.begin(sale)
        return sale

    return sell


def test_without_a_code_there_is_nothing_to_scan(panel: CashlessPanel, heard: Heard) -> None:
    assert not panel.is_code_payable()
    panel.scan()
    assert "no code" in heard.last


@pytest.mark.parametrize("loses_answer", [False, True])
def test_the_telephone_pays_the_code_on_the_screen(
    panel: CashlessPanel, payment: PaymentCorner, heard: Heard, loses_answer: bool
) -> None:
    payment.provider.book.create("tx-c0", 300, "code-of-300-yen")
    assert panel.is_code_payable()
    panel.scanAndLoseAnswer() if loses_answer else panel.scan()
    assert payment.provider.book.balance() == 300
    assert heard.last == "The phone paid 300 yen"
    assert not panel.is_code_payable()


def test_a_telephone_without_money_declines_the_code_for_good(
    panel: CashlessPanel, payment: PaymentCorner, heard: Heard
) -> None:
    payment.provider.book.create("tx-c0", 300, "code-of-300-yen")
    panel.scanInVain()
    assert "too little money" in heard.last
    assert payment.provider.book.balance() == 0
    panel.scan()
    assert "no code" in heard.last
    panel.scanInVain()
    assert "no code" in heard.last


def test_a_code_that_was_withdrawn_cannot_be_scanned(panel: CashlessPanel, payment: PaymentCorner) -> None:
    code = payment.provider.book.create("tx-c0", 300, "code-of-300-yen")
    payment.provider.book.withdraw(code.code_id)
    assert not panel.is_code_payable()


def test_a_touch_pays(panel: CashlessPanel, heard: Heard, sell: Callable[[], Sale]) -> None:
    sale = sell()
    assert panel.is_terminal_waiting()
    panel.touch()
    assert sale.state is SaleState.APPROVED
    assert "9,700 yen left" in heard.last


def test_a_card_with_too_little_is_declined(panel: CashlessPanel, sell: Callable[[], Sale]) -> None:
    sale = sell()
    panel.touchAlmostEmpty()
    assert sale.state is SaleState.DECLINED


def test_a_card_taken_away_too_early_leaves_the_outcome_open_until_it_is_touched_again(
    panel: CashlessPanel, sell: Callable[[], Sale]
) -> None:
    sale = sell()
    seen: list[SaleState] = []
    for hand in (panel.touchTooShortly, panel.touch):
        hand()
        seen.append(sale.state)
    assert seen == [SaleState.UNCOMPLETED, SaleState.APPROVED]


def test_a_terminal_that_waits_for_nobody_takes_no_card(panel: CashlessPanel, heard: Heard) -> None:
    panel.touch()
    assert "does not wait" in heard.last
