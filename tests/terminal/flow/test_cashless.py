"""Choosing how to pay, paying by code or by touch, and the ways in which that ends without money."""

import pytest

from kiosk.domain.money import Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import BeginPayment, PrintLine, Say, Settle
from kiosk.terminal.flow.events import (
    Back,
    Cancel,
    Event,
    MethodChosen,
    MethodsOffered,
    Next,
    PaymentBegun,
    PaymentPrompted,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State, TillState
from kiosk.terminal.ports import PaymentMethod, PaymentPrompt, PaymentStage, Prompt, VoiceLanguage
from tests.terminal.flow.scripts import (
    TO_PAYMENT,
    Happening,
    Session,
    issued,
    money,
    receipt,
    refused,
    settled,
    silence_on,
    timer,
)

ALL = frozenset(PaymentMethod)
SCREENS = {
    PaymentMethod.CASH: Screen.PAYMENT,
    PaymentMethod.QR: Screen.SCAN_CODE,
    PaymentMethod.E_MONEY: Screen.TOUCH_TERMINAL,
}


def methods_offered(state: State) -> Event:
    assert state.open_command is not None
    return MethodsOffered(state.open_command, ALL)


def begun(method: PaymentMethod) -> Happening:
    def event(state: State) -> Event:
        assert state.open_command is not None
        return PaymentBegun(state.open_command, accepts_notes=False, method=method)

    return event


def prompted(stage: PaymentStage) -> Event:
    return PaymentPrompted(PaymentPrompt(stage))


def at_choice() -> Session:
    return Session().play(*TO_PAYMENT[:-1], (methods_offered, Screen.PAYMENT_METHOD))


def paying_by(method: PaymentMethod) -> Session:
    return at_choice().play(
        (MethodChosen(method), Screen.PREPARING_PAYMENT), (begun(method), SCREENS[method])
    )


def test_nothing_is_begun_before_the_citizen_has_chosen() -> None:
    session = at_choice()
    assert session.state.till is TillState.SHUT
    session.play((Cancel(), Screen.FAREWELL))
    assert session.asked(Settle) == []


@pytest.mark.parametrize("method", PaymentMethod)
def test_each_way_to_pay_has_its_screen_and_leads_to_paper(method: PaymentMethod) -> None:
    session = paying_by(method).play((money(200), Screen.PRINTING), (issued, Screen.PRINTING))
    begins = session.asked(BeginPayment)
    assert [command.method for command in begins if isinstance(command, BeginPayment)] == [None, method]
    assert len(session.asked(PrintLine)) == 1


def test_the_only_way_to_pay_is_not_asked_for() -> None:
    only = begun(PaymentMethod.QR)
    Session().play(*TO_PAYMENT[:-1], (only, Screen.SCAN_CODE))


def test_the_code_comes_to_the_screen() -> None:
    prompt = PaymentPrompt(PaymentStage.SCAN_CODE, "https://qr.provider.example/a")
    session = paying_by(PaymentMethod.QR).play((PaymentPrompted(prompt), Screen.SCAN_CODE))
    assert session.state.prompt == prompt


def test_a_code_that_comes_before_the_answer_is_not_lost() -> None:
    prompt = PaymentPrompt(PaymentStage.SCAN_CODE, "https://qr.provider.example/a")
    session = at_choice().play(
        (MethodChosen(PaymentMethod.QR), Screen.PREPARING_PAYMENT),
        (PaymentPrompted(prompt), Screen.PREPARING_PAYMENT),
        (begun(PaymentMethod.QR), Screen.SCAN_CODE),
    )
    assert session.state.prompt == prompt


def test_who_is_declined_may_pay_in_another_way() -> None:
    session = paying_by(PaymentMethod.E_MONEY).play(
        (prompted(PaymentStage.DECLINED), Screen.PAYMENT_METHOD),
        (MethodChosen(PaymentMethod.CASH), Screen.PREPARING_PAYMENT),
        (begun(PaymentMethod.CASH), Screen.PAYMENT),
    )
    assert session.state.prompt is None


def test_who_is_declined_and_has_no_other_way_is_told_so() -> None:
    only = begun(PaymentMethod.QR)
    session = Session().play(
        *TO_PAYMENT[:-1],
        (only, Screen.SCAN_CODE),
        (prompted(PaymentStage.DECLINED), Screen.GIVING_BACK),
        (settled(0, kept=0), Screen.REFUSED),
    )
    assert session.state.refusal is Refusal.PAYMENT_DECLINED
    assert session.state.ending is Ending.REFUSED


def test_a_machine_that_stops_while_money_is_in_gives_it_back_and_says_why() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(100), Screen.PAYMENT),
        (prompted(PaymentStage.OUT_OF_ORDER), Screen.GIVING_BACK),
        (settled(100, kept=0), Screen.TAKE_CHANGE),
        (Next(), Screen.REFUSED),
    )
    assert session.state.refusal is Refusal.CASH_FAULT
    assert session.state.ending is Ending.REFUNDED
    assert session.asked(PrintLine) == []


def test_an_unknown_outcome_prints_nothing_and_charges_nothing_again() -> None:
    session = paying_by(PaymentMethod.E_MONEY).play(
        (prompted(PaymentStage.TOUCH_CARD_AGAIN), Screen.TOUCH_TERMINAL),
        (prompted(PaymentStage.UNKNOWN), Screen.GIVING_BACK),
        (settled(0, kept=0), Screen.GIVING_BACK),
        (receipt(came_out=False), Screen.REFUSED),
    )
    assert session.state.refusal is Refusal.PAYMENT_UNKNOWN
    assert session.state.ending is Ending.UNRESOLVED
    assert session.asked(PrintLine) == []
    assert len(session.asked(BeginPayment)) == 2


def test_going_back_from_the_code_keeps_it_payable_until_another_way_is_chosen() -> None:
    session = paying_by(PaymentMethod.QR).play((Back(), Screen.PAYMENT_METHOD), (money(200), Screen.PRINTING))
    assert session.state.received == Yen(200)


def test_a_way_that_is_gone_is_not_offered_any_more() -> None:
    session = at_choice().play(
        (MethodChosen(PaymentMethod.QR), Screen.PREPARING_PAYMENT),
        (refused(Refusal.CASH_NOT_READY), Screen.PAYMENT_METHOD),
    )
    assert session.state.methods == {PaymentMethod.CASH, PaymentMethod.E_MONEY}


@pytest.mark.parametrize("method", [PaymentMethod.QR, PaymentMethod.E_MONEY])
def test_a_cancel_or_silence_leaves_it_to_the_till_to_end_the_charge(method: PaymentMethod) -> None:
    assert len(paying_by(method).play((Cancel(), Screen.GIVING_BACK)).asked(Settle)) == 1
    assert (
        len(paying_by(method).play(*silence_on(SCREENS[method]), (timer, Screen.GIVING_BACK)).asked(Settle))
        == 1
    )


def test_each_step_of_a_payment_is_spoken_when_it_comes() -> None:
    session = at_choice()
    assert Say((Prompt.CHOOSE_PAYMENT,), VoiceLanguage.JAPANESE) in session.commands
    session.play((MethodChosen(PaymentMethod.E_MONEY), Screen.PREPARING_PAYMENT))
    session.play((begun(PaymentMethod.E_MONEY), Screen.TOUCH_TERMINAL))
    spoken = [
        (PaymentStage.TOUCH_CARD, Prompt.TOUCH_TERMINAL),
        (PaymentStage.TOUCH_CARD_AGAIN, Prompt.TOUCH_AGAIN),
        (PaymentStage.DECLINED, Prompt.PAYMENT_DECLINED),
    ]
    for stage, prompt in spoken:
        assert Say((prompt,), VoiceLanguage.JAPANESE) in session.happen(prompted(stage))


def test_the_code_is_announced_once_it_is_there() -> None:
    session = paying_by(PaymentMethod.QR)
    assert Say((Prompt.SCAN_CODE,), VoiceLanguage.JAPANESE) not in session.commands
    shown = session.happen(prompted(PaymentStage.SCAN_CODE))
    assert Say((Prompt.SCAN_CODE,), VoiceLanguage.JAPANESE) in shown
    assert not any(isinstance(command, Say) for command in session.happen(prompted(PaymentStage.SCAN_CODE)))


@pytest.mark.parametrize("method", [PaymentMethod.QR, PaymentMethod.E_MONEY])
def test_what_the_other_side_tells_answers_the_question_whether_somebody_is_there(
    method: PaymentMethod,
) -> None:
    session = paying_by(method).play((timer, SCREENS[method]))
    assert session.state.asks_still_there
    session.play((prompted(PaymentStage.TOUCH_CARD), SCREENS[method]))
    assert not session.state.asks_still_there
