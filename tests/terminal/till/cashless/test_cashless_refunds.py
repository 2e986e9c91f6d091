"""What was paid without cash and is not kept: it goes back the way it came, or staff owes it."""

from dataclasses import replace

import pytest

from kiosk.demo.cashless.provider.desk import Call
from kiosk.demo.cashless.terminal.cards import EMoneyCard
from kiosk.domain.electronic_money import Brand
from kiosk.domain.money import Yen
from kiosk.terminal.ports import (
    LineResult,
    PaymentStage,
    Settlement,
)
from kiosk.terminal.till.journal.events import Kind
from tests.terminal.till.cashless.paying import DUE, QR, TX, begin, pay_by_code, pay_by_touch
from tests.terminal.till.cashless.till_rig import TillRig
from tests.terminal.till.station import print_line


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


def test_who_pays_while_cancelling_gets_it_back(rig: TillRig) -> None:
    rig.pace = replace(rig.pace, look=30.0)
    till = rig.start()
    _, screen = begin(rig, till, QR)
    rig.provider.pay(screen.wait_for(PaymentStage.SCAN_CODE).code)
    assert till.settle(TX) == Settlement(Yen(500), Yen(500), Yen(0))
    assert rig.provider.book.balance() == 0


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
