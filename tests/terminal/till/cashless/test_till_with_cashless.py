"""The till with QR and e-money: what is paid is kept, and paid once."""

from dataclasses import replace

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.cashless.provider.desk import Call
from kiosk.demo.cashless.terminal.cards import EMoneyCard
from kiosk.domain.electronic_money import Brand
from kiosk.domain.money import Denomination, Yen
from kiosk.terminal.ports import (
    PaymentMeans,
    PaymentMethod,
    PaymentStage,
    Settlement,
    TillTrouble,
)
from kiosk.terminal.till.journal.events import Kind
from tests.terminal.till.cashless.paying import DUE, E_MONEY, FEES, QR, TX, begin, pay_by_code, pay_by_touch
from tests.terminal.till.cashless.till_rig import Screen, TillRig
from tests.terminal.till.station import Wallet, print_line


def test_all_means_are_offered_while_they_answer(rig: TillRig) -> None:
    till = rig.start()
    for method in PaymentMethod:
        rig.ready(till, method)


def test_a_provider_that_is_gone_is_not_offered(rig: TillRig) -> None:
    rig.provider.switch_off()
    till = rig.start()
    rig.ready(till, E_MONEY)
    assert rig.methods(till) == {PaymentMethod.CASH, E_MONEY}
    assert till.begin(TX, FEES, Wallet(), QR, Screen()) is TillTrouble.NOT_READY


@pytest.mark.parametrize("method", [QR, E_MONEY])
def test_what_is_paid_and_printed_is_kept(rig: TillRig, method: PaymentMethod) -> None:
    till = rig.start()
    card = EMoneyCard(Brand.EDY, 800)
    pay_by_code(rig, till) if method is QR else pay_by_touch(rig, till, card)
    for line in (0, 1):
        print_line(till, TX, line)
    assert till.settle(TX) == Settlement(Yen(500), Yen(0), Yen(500))
    assert rig.provider.book.balance() + rig.terminal.roll.balance() == DUE


def test_the_intent_is_journalled_before_the_charge(rig: TillRig) -> None:
    till = rig.start()
    _, screen = begin(rig, till, QR)
    screen.wait_for(PaymentStage.SCAN_CODE)
    intent = next(entry for entry in rig.entries() if entry.kind is Kind.CHARGE_INTENT)
    assert rig.provider.book.payments()[0].merchant_payment_id == intent.key
    assert (intent.amount, intent.device) == (DUE, QR)


def test_a_cancelled_code_is_closed_at_the_provider(rig: TillRig) -> None:
    till = rig.start()
    _, screen = begin(rig, till, QR)
    code = screen.wait_for(PaymentStage.SCAN_CODE).code
    assert till.settle(TX) == Settlement(Yen(0), Yen(0), Yen(0))
    assert not rig.provider.pay(code)


def test_a_code_whose_answer_is_lost_is_closed_and_cash_is_taken_instead(
    rig: TillRig, machine: VirtualChanger
) -> None:
    rig.provider.lose_answer(Call.CREATE)
    till = rig.start()
    wallet, screen = begin(rig, till, QR)
    screen.wait_for(PaymentStage.DECLINED)
    assert isinstance(till.begin(TX, FEES, wallet), PaymentMeans)
    assert machine.wait_until_accepting(Denomination.YEN_500, 10)
    assert machine.insert_coin(Denomination.YEN_500)
    wallet.wait_for(DUE)
    assert rig.provider.book.balance() == 0


def test_who_is_declined_by_the_telephone_pays_at_the_terminal(rig: TillRig) -> None:
    till = rig.start()
    _, screen = begin(rig, till, QR)
    assert rig.provider.decline(screen.wait_for(PaymentStage.SCAN_CODE).code)
    screen.wait_for(PaymentStage.DECLINED)
    pay_by_touch(rig, till, EMoneyCard(Brand.EDY, 800))
    assert rig.kinds().count(Kind.NOT_CHARGED) == 1
    assert (rig.provider.book.balance(), rig.terminal.roll.balance()) == (0, DUE)


def test_the_citizen_may_change_from_the_code_to_the_terminal(rig: TillRig) -> None:
    till = rig.start()
    _, screen = begin(rig, till, QR)
    code = screen.wait_for(PaymentStage.SCAN_CODE).code
    pay_by_touch(rig, till, EMoneyCard(Brand.EDY, 500))
    assert not rig.provider.pay(code)
    assert till.settle(TX) == Settlement(Yen(500), Yen(0), Yen(0), Yen(500))


def test_who_paid_by_code_pays_no_second_time(rig: TillRig) -> None:
    rig.pace = replace(rig.pace, look=30.0)
    till = rig.start()
    wallet, screen = begin(rig, till, QR)
    rig.provider.pay(screen.wait_for(PaymentStage.SCAN_CODE).code)
    assert isinstance(till.begin(TX, FEES, wallet, E_MONEY, Screen()), PaymentMeans)
    wallet.wait_for(DUE)
    assert rig.terminal.roll.on_display() is None


def test_beginning_again_goes_on_with_the_same_charge(rig: TillRig) -> None:
    till = rig.start()
    _, screen = begin(rig, till, QR)
    code = screen.wait_for(PaymentStage.SCAN_CODE).code
    again = Screen()
    till.begin(TX, FEES, Wallet(), QR, again)
    assert again.wait_for(PaymentStage.SCAN_CODE).code == code
    assert len(rig.provider.book.payments()) == 1


def test_a_till_without_cash_takes_the_other_means(rig: TillRig) -> None:
    rig.takes_cash = False
    till = rig.start()
    rig.ready(till, QR)
    assert PaymentMethod.CASH not in rig.methods(till)
    assert till.begin(TX, FEES, Wallet()) is TillTrouble.NOT_READY
    pay_by_code(rig, till)
    assert till.settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))


def test_a_till_that_comes_back_finds_the_payment(rig: TillRig) -> None:
    till = rig.start()
    _, screen = begin(rig, till, QR)
    code = screen.wait_for(PaymentStage.SCAN_CODE).code
    rig.close()
    rig.provider.pay(code)
    till = rig.start()
    wallet = Wallet()
    till.begin(TX, FEES, wallet, QR, Screen())
    wallet.wait_for(DUE)
    assert len(rig.provider.book.payments()) == 1
    assert till.settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))


def test_the_log_names_no_secret(rig: TillRig) -> None:
    till = rig.start()
    pay_by_code(rig, till)
    till.settle(TX)
    assert rig.provider.key.secret not in rig.log.getvalue()
    assert rig.provider.key.name not in rig.log.getvalue()
