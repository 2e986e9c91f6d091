"""Whole visits as lists of steps: what happens, and which screen follows."""

from dataclasses import replace

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import (
    BeginPayment,
    EndSession,
    IssueLine,
    PrintLine,
)
from kiosk.terminal.flow.events import (
    AddAnother,
    CopiesChosen,
    Event,
    HonsekiChosen,
    KindChosen,
    Next,
    QuoteArrived,
    StillHere,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State
from kiosk.trials.flow_model.cast import CITY, quote_of
from tests.terminal.flow.scripts import (
    FROM_THE_BASKET_TO_PAYMENT,
    TO_PAYMENT,
    TO_SIGNING,
    TO_THE_BASKET,
    TO_THE_CHOICE,
    TO_THE_PIN,
    Session,
    connected,
    deadline,
    issued,
    money,
    offered,
    printed,
    printer_ready,
    receipt,
    refused,
    settled,
    signed,
    silence_on,
    timer,
)


def test_a_happy_visit_from_the_first_touch_to_the_farewell() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(200), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(), Screen.SETTLING),
        (settled(200, kept=200), Screen.SETTLING),
        (receipt(), Screen.TAKE_PAPER),
        (Next(), Screen.TAKE_RECEIPT),
        (Next(), Screen.FAREWELL),
        (timer, Screen.FAREWELL),
    )
    assert session.state.ended
    assert session.state.ending is Ending.PRINTED
    assert session.commands[-1] == EndSession()


def test_two_lines_are_printed_one_after_the_other() -> None:
    session = Session().play(
        *TO_THE_BASKET,
        (AddAnother(), Screen.KIND),
        (KindChosen(CertificateKind.JUMINHYO), Screen.COPIES),
        (Next(), Screen.BASKET),
        *FROM_THE_BASKET_TO_PAYMENT,
        (money(400), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(), Screen.SETTLING),
    )
    assert [command.line for command in session.asked(PrintLine) if isinstance(command, PrintLine)] == [0, 1]


def test_copies_are_lines_of_their_own_with_a_fee_each() -> None:
    session = Session().play(
        *TO_THE_CHOICE,
        (KindChosen(CertificateKind.JUMINHYO), Screen.COPIES),
        (CopiesChosen(3), Screen.COPIES),
        (Next(), Screen.BASKET),
        *FROM_THE_BASKET_TO_PAYMENT,
    )
    (begin,) = session.asked(BeginPayment)
    assert isinstance(begin, BeginPayment)
    assert begin.fees == (200, 200, 200)


def test_the_municipality_of_the_honseki_is_chosen_from_the_list() -> None:
    Session().play(
        *TO_THE_PIN[:4],
        (HonsekiChosen(), Screen.HONSEKI_LIST),
        (HonsekiChosen(CITY.code), Screen.CONNECTING),
        (connected, Screen.PIN),
    )


def test_an_unreachable_center_is_refused() -> None:
    session = Session().play(*TO_THE_PIN[:5], (deadline, Screen.REFUSED))
    assert session.state.refusal is Refusal.CENTER_UNREACHABLE


def test_an_offer_that_comes_late_is_thrown_away() -> None:
    session = Session().play(*TO_SIGNING, (signed, Screen.AUTHENTICATING))
    late = offered(session.state)
    session.play((deadline, Screen.REFUSED), (late, Screen.REFUSED))
    assert session.state.refusal is Refusal.ANSWER_TOO_LATE
    assert session.state.offer is None


def test_a_refused_application_costs_nothing() -> None:
    session = Session().play(
        *TO_THE_BASKET, (Next(), Screen.APPLYING), (refused(Refusal.OUT_OF_HOURS), Screen.REFUSED)
    )
    assert session.asked(BeginPayment) == []


def test_somebody_who_is_still_there_goes_on_where_he_was() -> None:
    session = Session().play(*TO_THE_BASKET, (timer, Screen.BASKET))
    assert session.state.asks_still_there
    session.play((StillHere(), Screen.BASKET))
    assert not session.state.asks_still_there


def test_whoever_does_not_answer_is_timed_out() -> None:
    session = Session().play(*TO_THE_BASKET, *silence_on(Screen.BASKET), (timer, Screen.FAREWELL))
    assert session.state.ending is Ending.TIMED_OUT


def test_whoever_left_money_in_the_machine_is_asked_for_and_then_it_goes_back() -> None:
    session = Session().play(*TO_PAYMENT, (money(100), Screen.PAYMENT), *silence_on(Screen.PAYMENT))
    assert session.state.asks_still_there
    session.play((timer, Screen.GIVING_BACK))
    assert session.state.ending is Ending.TIMED_OUT


def test_a_coin_answers_the_question_whether_somebody_is_there() -> None:
    session = Session().play(*TO_PAYMENT, (money(50), Screen.PAYMENT), (timer, Screen.PAYMENT))
    session.play((money(100), Screen.PAYMENT))
    assert not session.state.asks_still_there


def test_a_citizen_who_keeps_touching_gets_one_paper() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(300), Screen.PRINTING),
        *(((Next(), Screen.PRINTING),) * 5),
        (issued, Screen.PRINTING),
        *(((Next(), Screen.PRINTING),) * 5),
    )
    assert len(session.asked(IssueLine)) == len(session.asked(PrintLine)) == 1


def test_a_fee_that_changed_since_the_offer_is_shown_before_it_is_asked_for() -> None:
    def dearer(state: State) -> Event:
        assert state.open_command is not None
        return QuoteArrived(state.open_command, replace(quote_of(state.order), fees=(Yen(250),)))

    session = Session().play(*TO_THE_BASKET, (Next(), Screen.APPLYING), (dearer, Screen.SUMMARY))
    assert session.state.due == Yen(250)
    session.play((Next(), Screen.PREPARING_PAYMENT), (printer_ready(), Screen.PREPARING_PAYMENT))
    (begin,) = session.asked(BeginPayment)
    assert isinstance(begin, BeginPayment)
    assert begin.fees == (Yen(250),)
