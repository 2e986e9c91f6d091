"""A charge of which nobody knows the end: not paid, not declined, until a later answer or staff decides."""

from dataclasses import replace

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.cashless.terminal.cards import EMoneyCard, Touch
from kiosk.demo.cashless.terminal.till_roll import SaleState
from kiosk.domain.electronic_money import Brand
from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import (
    PaymentMeans,
    PaymentMethod,
    PaymentStage,
    Settlement,
    TillTrouble,
    TransactionId,
)
from kiosk.terminal.till.journal.audit import Resolution
from kiosk.terminal.till.journal.events import Kind
from kiosk.terminal.till.till import CashTill
from tests.terminal.till.cashless.paying import DUE, E_MONEY, FEES, QR, TX, begin
from tests.terminal.till.cashless.till_rig import Screen, TillRig
from tests.terminal.till.station import PATIENCE, Wallet


@pytest.mark.parametrize("how", [Touch.PULLED_BEFORE_WRITE, Touch.PULLED_AFTER_WRITE])
def test_a_second_touch_decides(rig: TillRig, how: Touch) -> None:
    till = rig.start()
    card = EMoneyCard(Brand.NANACO, 900)
    wallet, screen = begin(rig, till, E_MONEY)
    rig.wait_until(lambda: rig.terminal.roll.on_display() is not None)
    rig.terminal.touch(card, how)
    prompt = screen.wait_for(PaymentStage.TOUCH_CARD_AGAIN)
    assert (prompt.brand, prompt.balance) == ("nanaco", 900)
    rig.terminal.touch(card)
    if how is Touch.PULLED_AFTER_WRITE:
        wallet.wait_for(DUE)
    else:
        screen.wait_for(PaymentStage.DECLINED)
    till.settle(TX)
    assert rig.terminal.roll.balance() == (DUE if how is Touch.PULLED_AFTER_WRITE else 0)


def test_without_a_second_touch_nothing_is_printed_and_nothing_charged_again(rig: TillRig) -> None:
    rig.pace = replace(rig.pace, second_touch=0.3)
    till = rig.start()
    card = EMoneyCard(Brand.NANACO, 900)
    wallet, screen = begin(rig, till, E_MONEY)
    rig.wait_until(lambda: rig.terminal.roll.on_display() is not None)
    rig.terminal.touch(card, Touch.PULLED_AFTER_WRITE)
    prompt = screen.wait_for(PaymentStage.UNKNOWN)
    assert (prompt.brand, prompt.balance) == ("nanaco", 900)
    for method in PaymentMethod:
        assert till.begin(TX, FEES, wallet, method, screen) is TillTrouble.FAULT
    assert till.settle(TX) == Settlement(Yen(0), Yen(0), Yen(0))
    assert wallet.told == []
    assert rig.terminal.roll.sales()[0].state is SaleState.UNRESOLVED
    assert Kind.CHARGE_UNKNOWN in rig.kinds()


def test_a_provider_that_vanishes_for_good_leaves_the_charge_to_staff(rig: TillRig) -> None:
    till = rig.start()
    _, screen = begin(rig, till, QR)
    screen.wait_for(PaymentStage.SCAN_CODE)
    rig.provider.switch_off()
    assert till.settle(TX) == Settlement(Yen(0), Yen(0), Yen(0))
    assert Kind.CHARGE_UNKNOWN in rig.kinds()


def leave_unknown(rig: TillRig, till: CashTill) -> str:
    _, screen = begin(rig, till, QR)
    code = screen.wait_for(PaymentStage.SCAN_CODE).code
    rig.provider.switch_off()
    till.settle(TX)
    return code


def test_an_unknown_charge_stops_its_own_means_and_no_other(rig: TillRig) -> None:
    rig.inquiry_seconds = 60.0
    till = rig.start()
    leave_unknown(rig, till)
    rig.provider.switch_on()
    rig.ready(till, E_MONEY)
    assert rig.methods(till) == {PaymentMethod.CASH, E_MONEY}
    assert till.begin(TransactionId("tx-2"), FEES, Wallet(), QR, Screen()) is TillTrouble.NOT_READY


def test_an_unknown_charge_that_was_not_paid_is_closed_by_a_later_answer(rig: TillRig) -> None:
    till = rig.start()
    leave_unknown(rig, till)
    rig.provider.switch_on()
    rig.ready(till, QR)
    assert Kind.CASE_ANSWERED in rig.kinds()
    assert Kind.CHARGED not in rig.kinds()


def test_an_unknown_charge_that_was_paid_goes_back_by_a_later_answer(rig: TillRig) -> None:
    rig.pace = replace(rig.pace, look=30.0)
    till = rig.start()
    _, screen = begin(rig, till, QR)
    assert rig.provider.pay(screen.wait_for(PaymentStage.SCAN_CODE).code)
    rig.provider.switch_off()
    assert till.settle(TX) == Settlement(Yen(0), Yen(0), Yen(0))
    rig.provider.switch_on()
    rig.wait_until(lambda: rig.provider.book.balance() == 0)
    rig.ready(till, QR)
    rig.close()
    assert rig.kinds().count(Kind.CHARGED) == rig.kinds().count(Kind.REFUNDED) == 1


def test_a_slow_refund_waits_until_nobody_pays_and_costs_no_coin(
    rig: TillRig, machine: VirtualChanger
) -> None:
    rig.pace = replace(rig.pace, look=30.0)
    rig.may_refund.clear()
    till = rig.start()
    _, screen = begin(rig, till, QR)
    assert rig.provider.pay(screen.wait_for(PaymentStage.SCAN_CODE).code)
    rig.provider.switch_off()
    till.settle(TX)
    wallet, payer = Wallet(), TransactionId("tx-2")
    assert isinstance(till.begin(payer, (Yen(900),), wallet), PaymentMeans)
    rig.provider.switch_on()
    rig.wait_until(lambda: Kind.CHARGED in rig.kinds())
    assert isinstance(till.begin(payer, (Yen(900),), wallet), PaymentMeans), "its session came back"
    for count in range(1, 8):
        assert machine.wait_until_accepting(Denomination.YEN_100, PATIENCE)
        assert machine.insert_coin(Denomination.YEN_100)
        wallet.wait_for(100 * count)
    assert Kind.REFUND_INTENT not in rig.kinds()
    rig.may_refund.set()
    assert till.settle(payer) == Settlement(Yen(700), Yen(700), Yen(0))
    rig.wait_until(lambda: rig.provider.book.balance() == 0)


def test_a_late_answer_is_acted_on_before_the_next_one_pays(rig: TillRig) -> None:
    rig.pace = replace(rig.pace, look=30.0)
    till = rig.start()
    _, screen = begin(rig, till, QR)
    assert rig.provider.pay(screen.wait_for(PaymentStage.SCAN_CODE).code)
    rig.provider.switch_off()
    till.settle(TX)
    till.begin(TransactionId("tx-2"), FEES, Wallet())
    rig.provider.switch_on()
    rig.wait_until(lambda: Kind.CHARGED in rig.kinds())
    assert isinstance(till.begin(TransactionId("tx-3"), FEES, Wallet()), PaymentMeans)
    assert rig.provider.book.balance() == 0


def test_a_till_that_starts_asks_about_an_unknown_charge(rig: TillRig) -> None:
    rig.inquiry_seconds = 60.0
    till = rig.start()
    leave_unknown(rig, till)
    rig.provider.switch_on()
    rig.ready(rig.restart(), QR)
    assert Kind.CASE_ANSWERED in rig.kinds()


def test_staff_opens_the_means_again(rig: TillRig) -> None:
    rig.inquiry_seconds = 60.0
    till = rig.start()
    leave_unknown(rig, till)
    rig.provider.switch_on()
    case = next(number for number, kind in enumerate(rig.kinds(), 1) if kind is Kind.CHARGE_UNKNOWN)
    till.resolve(case, Resolution.NOTHING_OWED)
    rig.ready(till, QR)
