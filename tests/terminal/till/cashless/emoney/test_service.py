"""E-money on the virtual terminal, with every response that can be lost and every card that leaves early."""

from dataclasses import replace

import pytest

from kiosk.demo.cashless.terminal.cards import EMoneyCard, Touch
from kiosk.demo.cashless.terminal.terminal import VirtualTerminal
from kiosk.demo.cashless.terminal.till_roll import SaleState
from kiosk.domain.electronic_money import Brand
from kiosk.domain.money import Yen
from kiosk.terminal.till.cashless.charge import (
    Charge,
    ChargeReference,
    NotPaid,
    Paid,
    Refund,
    RefundResult,
    Unknown,
    Unpaid,
    WaitingForSecondTouch,
    WaitingForTouch,
)
from kiosk.terminal.till.cashless.emoney.requests import Category
from kiosk.terminal.till.cashless.emoney.service import EMoneyService
from tests.terminal.till.cashless.conftest import service_on

CHARGE = Charge(ChargeReference("tx1-charge-0"), Yen(300))
NEXT_CHARGE = Charge(ChargeReference("tx2-charge-0"), Yen(200))
WHOLE = Refund(ChargeReference("tx1-refund-0"), CHARGE, Yen(300))


@pytest.fixture
def card() -> EMoneyCard:
    return EMoneyCard(Brand.NANACO, 1000)


@pytest.fixture
def account_card() -> EMoneyCard:
    return EMoneyCard(Brand.ID, 0)


def begun(service: EMoneyService, terminal: VirtualTerminal, charge: Charge = CHARGE) -> None:
    assert service.start(charge) == WaitingForTouch()
    assert terminal.roll.wait_until(lambda: terminal.roll.on_display() is not None, 5)


def test_a_touch_pays(e_money: EMoneyService, terminal: VirtualTerminal, card: EMoneyCard) -> None:
    begun(e_money, terminal)
    assert e_money.ask(CHARGE) == WaitingForTouch()
    assert terminal.touch(card)
    assert e_money.ask(CHARGE) == Paid()
    assert card.balance == 700


def test_a_card_with_too_little_on_it_is_declined(e_money: EMoneyService, terminal: VirtualTerminal) -> None:
    begun(e_money, terminal)
    terminal.touch(EMoneyCard(Brand.WAON, 299))
    assert e_money.ask(CHARGE) == NotPaid(Unpaid.DECLINED)


def test_a_cancel_takes_the_amount_off_the_display(e_money: EMoneyService, terminal: VirtualTerminal) -> None:
    begun(e_money, terminal)
    assert e_money.cancel(CHARGE) == NotPaid(Unpaid.CANCELLED)
    assert e_money.is_ready()


def test_a_late_approval_counts(e_money: EMoneyService, terminal: VirtualTerminal, card: EMoneyCard) -> None:
    begun(e_money, terminal)
    terminal.touch(card)
    assert e_money.cancel(CHARGE) == Paid()


def test_a_lost_response_is_asked_for_again(
    e_money: EMoneyService, terminal: VirtualTerminal, card: EMoneyCard
) -> None:
    begun(e_money, terminal)
    terminal.lose_response(Category.PAYMENT)
    terminal.touch(card)
    assert e_money.ask(CHARGE) == Paid()


def test_a_broken_connection_changes_nothing(
    e_money: EMoneyService, terminal: VirtualTerminal, card: EMoneyCard
) -> None:
    begun(e_money, terminal)
    terminal.cut_connections()
    assert e_money.ask(CHARGE) == WaitingForTouch()
    terminal.touch(card)
    assert e_money.ask(CHARGE) == Paid()


def test_a_terminal_that_is_gone_leaves_the_charge_unknown(
    e_money: EMoneyService, terminal: VirtualTerminal
) -> None:
    begun(e_money, terminal)
    terminal.switch_off()
    assert e_money.ask(CHARGE) == Unknown()
    assert e_money.cancel(CHARGE) == Unknown()
    assert not e_money.is_ready()


def test_a_terminal_that_comes_back_tells_what_became_of_it(
    e_money: EMoneyService, terminal: VirtualTerminal, card: EMoneyCard
) -> None:
    begun(e_money, terminal)
    terminal.touch(card)
    terminal.switch_off()
    terminal.switch_on()
    assert e_money.ask(CHARGE) == Paid()


def test_another_process_asks_by_the_same_number(
    e_money: EMoneyService, terminal: VirtualTerminal, card: EMoneyCard
) -> None:
    begun(e_money, terminal)
    terminal.touch(card)
    after = service_on(terminal)
    assert after.ask(CHARGE) == Paid()
    after.close()


def test_a_charge_that_was_never_started_is_not_paid(e_money: EMoneyService) -> None:
    assert e_money.ask(CHARGE) == NotPaid(Unpaid.NEVER_STARTED)


def test_a_terminal_that_sleeps_wakes_for_a_sale(e_money: EMoneyService, terminal: VirtualTerminal) -> None:
    terminal.fall_asleep()
    assert e_money.is_ready()


def test_the_amount_of_somebody_who_has_gone_is_cleared_first(
    e_money: EMoneyService, terminal: VirtualTerminal, card: EMoneyCard
) -> None:
    before = service_on(terminal)
    begun(before, terminal)
    before.close()
    begun(e_money, terminal, NEXT_CHARGE)
    terminal.touch(card)
    assert e_money.ask(NEXT_CHARGE) == Paid()
    assert e_money.ask(CHARGE) == NotPaid(Unpaid.CANCELLED)
    assert card.balance == 800


def test_the_same_reference_charges_once(
    e_money: EMoneyService, terminal: VirtualTerminal, card: EMoneyCard
) -> None:
    begun(e_money, terminal)
    terminal.touch(card)
    assert e_money.ask(CHARGE) == Paid()
    e_money.start(CHARGE)
    assert not terminal.touch(card)
    assert card.balance == 700


@pytest.mark.parametrize("how", [Touch.PULLED_BEFORE_WRITE, Touch.PULLED_AFTER_WRITE])
def test_a_card_that_leaves_early_has_to_come_back(
    how: Touch, e_money: EMoneyService, terminal: VirtualTerminal, card: EMoneyCard
) -> None:
    begun(e_money, terminal)
    terminal.touch(card, how)
    assert e_money.ask(CHARGE) == WaitingForSecondTouch(Brand.NANACO, Yen(1000))
    assert not terminal.touch(EMoneyCard(Brand.EDY, 5000)), "another card decides nothing"
    terminal.touch(card)
    written = how is Touch.PULLED_AFTER_WRITE
    assert e_money.ask(CHARGE) == (Paid() if written else NotPaid(Unpaid.DECLINED))
    assert card.balance == (700 if written else 1000)


@pytest.mark.parametrize("how", [Touch.PULLED_BEFORE_WRITE, Touch.PULLED_AFTER_WRITE])
def test_a_card_that_never_comes_back_leaves_the_charge_unknown(
    how: Touch, e_money: EMoneyService, terminal: VirtualTerminal, card: EMoneyCard
) -> None:
    begun(e_money, terminal)
    terminal.touch(card, how)
    assert e_money.cancel(CHARGE) == Unknown()
    assert terminal.roll.sales()[0].state is SaleState.UNRESOLVED
    assert e_money.is_ready(), "the terminal is free for the next citizen"


def test_what_lies_on_a_prepaid_card_is_refunded_by_staff(
    e_money: EMoneyService, terminal: VirtualTerminal, card: EMoneyCard
) -> None:
    begun(e_money, terminal)
    terminal.touch(card)
    assert e_money.ask(CHARGE) == Paid()
    assert e_money.refund(WHOLE) is RefundResult.REFUSED
    assert e_money.refund(WHOLE) is RefundResult.REFUSED
    assert card.balance == 700


def test_an_account_card_is_refunded_once(
    e_money: EMoneyService, terminal: VirtualTerminal, account_card: EMoneyCard
) -> None:
    begun(e_money, terminal)
    terminal.touch(account_card)
    assert e_money.ask(CHARGE) == Paid()
    terminal.lose_response(Category.REVERSAL)
    assert e_money.refund(replace(WHOLE, amount=Yen(100))) is RefundResult.REFUSED
    assert e_money.refund(WHOLE) is RefundResult.REFUNDED
    assert e_money.refund(WHOLE) is RefundResult.REFUNDED
    assert account_card.balance == 0


def test_a_refund_without_terminal_is_unknown(
    e_money: EMoneyService, terminal: VirtualTerminal, account_card: EMoneyCard
) -> None:
    begun(e_money, terminal)
    terminal.touch(account_card)
    terminal.switch_off()
    assert e_money.refund(WHOLE) is RefundResult.UNKNOWN


def test_asking_about_a_reversal_makes_none(
    e_money: EMoneyService, terminal: VirtualTerminal, account_card: EMoneyCard
) -> None:
    begun(e_money, terminal)
    terminal.touch(account_card)
    assert e_money.ask(CHARGE) == Paid()
    assert e_money.ask_refund(WHOLE) is RefundResult.REFUSED
    assert terminal.roll.balance() == 300
    assert e_money.refund(WHOLE) is RefundResult.REFUNDED
    assert e_money.ask_refund(WHOLE) is RefundResult.REFUNDED
    terminal.switch_off()
    assert e_money.ask_refund(WHOLE) is RefundResult.UNKNOWN
