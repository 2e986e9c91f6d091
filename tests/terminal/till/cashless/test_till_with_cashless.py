"""The till with QR and e-money: what is paid is kept or given back, whatever gets lost on the way."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.demo.cash.changer import VirtualChanger
from kiosk.demo.cashless.provider.desk import Call
from kiosk.demo.cashless.provider.provider import VirtualProvider
from kiosk.demo.cashless.terminal.cards import EMoneyCard, Touch
from kiosk.demo.cashless.terminal.terminal import VirtualTerminal
from kiosk.demo.cashless.terminal.till_roll import SaleState
from kiosk.domain.electronic_money import Brand
from kiosk.domain.money import Denomination, Yen
from kiosk.runtime.clock import SystemClock
from kiosk.terminal.ports import (
    LineResult,
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
from tests.terminal.till.cashless.till_rig import Screen, TillRig
from tests.terminal.till.station import Wallet, print_line

TX = TransactionId("tx-1")
FEES = (Yen(300), Yen(200))
DUE = 500
QR, E_MONEY = PaymentMethod.QR, PaymentMethod.E_MONEY


@pytest.fixture
def rig(machine: VirtualChanger, tmp_path: Path) -> Iterator[TillRig]:
    clock = SystemClock()
    with VirtualProvider(tmp_path / "provider", clock) as provider, VirtualTerminal(clock) as terminal:
        rig = TillRig(machine, provider, terminal, tmp_path)
        yield rig
        rig.close()


def begin(
    rig: TillRig, till: CashTill, method: PaymentMethod, tx: TransactionId = TX
) -> tuple[Wallet, Screen]:
    rig.ready(till, method)
    wallet, screen = Wallet(), Screen()
    assert till.begin(tx, FEES, wallet, method, screen) == PaymentMeans(accepts_notes=False)
    return wallet, screen


def pay_by_code(rig: TillRig, till: CashTill) -> None:
    wallet, screen = begin(rig, till, QR)
    assert rig.provider.pay(screen.wait_for(PaymentStage.SCAN_CODE).code)
    wallet.wait_for(DUE)


def pay_by_touch(rig: TillRig, till: CashTill, card: EMoneyCard) -> None:
    wallet, screen = begin(rig, till, E_MONEY)
    screen.wait_for(PaymentStage.TOUCH_CARD)
    rig.wait_until(lambda: rig.terminal.roll.on_display() is not None)
    assert rig.terminal.touch(card)
    wallet.wait_for(DUE)


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


def test_a_line_that_is_not_printed_is_refunded_to_the_telephone(rig: TillRig) -> None:
    till = rig.start()
    pay_by_code(rig, till)
    print_line(till, TX, 0)
    till.record_print_intent(TX, 1)
    till.record_outcome(TX, 1, LineResult.VOID)
    assert till.settle(TX) == Settlement(Yen(500), Yen(200), Yen(300))
    assert rig.provider.book.balance() == 300


@pytest.mark.parametrize("call", [Call.REFUND, Call.REFUND_DETAILS])
def test_a_refund_whose_answer_is_lost_is_made_once(rig: TillRig, call: Call) -> None:
    till = rig.start()
    pay_by_code(rig, till)
    rig.provider.lose_answer(call)
    assert till.settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))
    assert rig.provider.book.balance() == 0


def test_a_refund_that_is_refused_is_owed_by_staff(rig: TillRig) -> None:
    till = rig.start()
    pay_by_code(rig, till)
    rig.provider.book.refuses_refunds = True
    assert till.settle(TX) == Settlement(Yen(500), Yen(0), Yen(0), Yen(500))
    assert Kind.REFUND_FAILED in rig.kinds()


def test_a_refund_that_nobody_can_tell_the_outcome_of_is_owed_by_staff(rig: TillRig) -> None:
    till = rig.start()
    pay_by_code(rig, till)
    rig.provider.switch_off()
    assert till.settle(TX) == Settlement(Yen(500), Yen(0), Yen(0), owed=Yen(500), unclear=Yen(500))
    assert Kind.REFUND_UNKNOWN in rig.kinds()


def test_a_refund_that_never_arrived_is_owed_for_certain_once_the_provider_says_so(rig: TillRig) -> None:
    till = rig.start()
    pay_by_code(rig, till)
    rig.provider.switch_off()
    till.settle(TX)
    rig.provider.switch_on()
    rig.wait_until(lambda: Kind.CASE_ANSWERED in rig.kinds())
    rig.close()
    assert rig.kinds().count(Kind.REFUND_FAILED) == 1
    assert rig.provider.book.balance() == DUE


def test_what_was_on_a_prepaid_card_is_owed_by_staff(rig: TillRig) -> None:
    till = rig.start()
    card = EMoneyCard(Brand.WAON, 500)
    pay_by_touch(rig, till, card)
    assert till.settle(TX) == Settlement(Yen(500), Yen(0), Yen(0), Yen(500))
    assert card.balance == 0


def test_an_account_card_is_reversed(rig: TillRig) -> None:
    till = rig.start()
    pay_by_touch(rig, till, EMoneyCard(Brand.QUICPAY, 0))
    assert till.settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))
    assert rig.terminal.roll.balance() == 0


def test_a_cancelled_code_is_closed_at_the_provider(rig: TillRig) -> None:
    till = rig.start()
    _, screen = begin(rig, till, QR)
    code = screen.wait_for(PaymentStage.SCAN_CODE).code
    assert till.settle(TX) == Settlement(Yen(0), Yen(0), Yen(0))
    assert not rig.provider.pay(code)


def test_who_pays_while_cancelling_gets_it_back(rig: TillRig) -> None:
    rig.pace = replace(rig.pace, look=30.0)
    till = rig.start()
    _, screen = begin(rig, till, QR)
    rig.provider.pay(screen.wait_for(PaymentStage.SCAN_CODE).code)
    assert till.settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))
    assert rig.provider.book.balance() == 0


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


def test_a_till_whose_session_does_not_come_back_refunds_what_was_paid(rig: TillRig) -> None:
    till = rig.start()
    _, screen = begin(rig, till, QR)
    code = screen.wait_for(PaymentStage.SCAN_CODE).code
    rig.close()
    rig.provider.pay(code)
    rig.grace_seconds = 0.0
    rig.start()
    rig.wait_until(lambda: rig.provider.book.balance() == 0)
    assert rig.provider.book.payments()[0].refunded == DUE


def test_the_log_names_no_secret(rig: TillRig) -> None:
    till = rig.start()
    pay_by_code(rig, till)
    till.settle(TX)
    assert rig.provider.key.secret not in rig.log.getvalue()
    assert rig.provider.key.name not in rig.log.getvalue()
