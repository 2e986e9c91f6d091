"""Whole visits as lists of steps: what happens, and which screen follows."""

from dataclasses import replace

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.money import Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import (
    BeginPayment,
    EndSession,
    ForgetPin,
    IssueLine,
    Play,
    PrintLine,
    Say,
    Settle,
    SignStatement,
    VoidLine,
)
from kiosk.terminal.flow.events import (
    AddAnother,
    Back,
    Cancel,
    CardFoundLying,
    CardPresenceChanged,
    ClosureChanged,
    CopiesChosen,
    Event,
    HonsekiChosen,
    KindChosen,
    Next,
    PrinterStateChanged,
    QuoteArrived,
    StillHere,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State
from kiosk.terminal.ports import (
    CardPresence,
    CardProblem,
    Closure,
    PrinterTrouble,
    PrintResult,
    Prompt,
    Sound,
    VoiceLanguage,
)
from kiosk.trials.flow_model.cast import CITY, quote_of
from tests.terminal.flow.scripts import (
    CARD_LAID,
    CARD_TAKEN,
    FROM_THE_BASKET_TO_PAYMENT,
    TO_PAYMENT,
    TO_SIGNING,
    TO_THE_BASKET,
    TO_THE_CHOICE,
    TO_THE_PIN,
    TYPED,
    Session,
    card_failed,
    card_read,
    connected,
    deadline,
    issued,
    money,
    offered,
    payment_begun,
    print_failed,
    printed,
    printer_ready,
    quoted,
    receipt,
    refused,
    settled,
    signed,
    silence_on,
    timer,
    wrong_pin,
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


def test_a_wrong_pin_costs_one_try_and_can_be_typed_again() -> None:
    session = Session().play(
        *TO_SIGNING,
        (wrong_pin(2), Screen.PIN),
    )
    assert session.state.tries_left == 2
    assert session.state.pin_was_wrong
    assert session.state.pin_length == 0
    session.play(*TYPED, (Next(), Screen.AUTHENTICATING), (signed, Screen.AUTHENTICATING))
    assert len(session.asked(SignStatement)) == 2
    assert not session.state.pin_was_wrong


def test_the_screen_warns_before_the_last_try() -> None:
    session = Session().play(*TO_SIGNING, (wrong_pin(1), Screen.LAST_TRY))
    assert session.state.is_last_try


def test_a_locked_card_is_refused() -> None:
    session = Session().play(*TO_SIGNING, (wrong_pin(0), Screen.REFUSED))
    assert session.state.refusal is Refusal.CARD_PIN_LOCKED
    session.play((Next(), Screen.TAKE_CARD), (CARD_TAKEN, Screen.FAREWELL), (Next(), Screen.FAREWELL))
    assert session.state.ended
    assert session.state.ending is Ending.REFUSED


def test_a_card_that_is_locked_already_is_refused_before_the_pin() -> None:
    session = Session().play(*TO_THE_PIN[:3], (card_read(0), Screen.REFUSED))
    assert session.state.refusal is Refusal.CARD_PIN_LOCKED


def test_a_card_torn_out_while_it_signs_is_refused() -> None:
    session = Session().play(
        *TO_SIGNING, (CARD_TAKEN, Screen.AUTHENTICATING), (card_failed(CardProblem.TORN_OUT), Screen.REFUSED)
    )
    assert session.state.refusal is Refusal.CARD_REMOVED_TOO_EARLY


def test_a_card_torn_out_at_the_pin_is_refused_and_the_digits_forgotten() -> None:
    session = Session().play(*TO_THE_PIN, *TYPED, (CARD_TAKEN, Screen.REFUSED))
    assert session.state.refusal is Refusal.CARD_REMOVED_TOO_EARLY
    assert session.commands.count(ForgetPin()) == 1


def test_a_card_torn_out_while_it_is_read_is_asked_for_again() -> None:
    Session().play(
        *TO_THE_PIN[:3],
        (CARD_TAKEN, Screen.READING_CARD),
        (card_failed(CardProblem.TORN_OUT), Screen.LAY_CARD),
        (CARD_LAID, Screen.READING_CARD),
    )


def test_another_card_at_the_choice_of_the_municipality_is_read_anew() -> None:
    Session().play(
        *TO_THE_PIN[:4],
        (CARD_TAKEN, Screen.LAY_CARD),
        (CARD_LAID, Screen.READING_CARD),
        (card_read(), Screen.MUNICIPALITY),
    )


def test_a_card_lifted_right_after_it_signed_is_not_asked_for() -> None:
    Session().play(
        *TO_SIGNING,
        (CARD_TAKEN, Screen.AUTHENTICATING),
        (signed, Screen.AUTHENTICATING),
        (offered, Screen.KIND),
    )


def test_a_card_left_on_the_reader_is_asked_for_until_it_is_taken() -> None:
    Session().play(
        *TO_SIGNING,
        (signed, Screen.AUTHENTICATING),
        (offered, Screen.TAKE_CARD),
        (timer, Screen.TAKE_CARD),
        (Next(), Screen.TAKE_CARD),
        (timer, Screen.TAKE_CARD),
        (CARD_TAKEN, Screen.KIND),
    )


def test_whoever_finds_a_forgotten_card_does_not_find_its_session() -> None:
    session = Session().play(*TO_SIGNING, (signed, Screen.AUTHENTICATING), (offered, Screen.TAKE_CARD))
    while session.state.ending is None:
        session.play((timer, Screen.TAKE_CARD))
    assert session.state.offer is None
    session.play((CARD_TAKEN, Screen.FAREWELL))
    assert session.state.ending is Ending.TIMED_OUT


def at_the_end_with_the_card() -> Session:
    session = Session().play(*TO_SIGNING, (signed, Screen.AUTHENTICATING), (offered, Screen.TAKE_CARD))
    while session.state.screen is Screen.TAKE_CARD:
        session.happen(timer)
    return session


def test_a_card_that_nobody_takes_locks_the_machine_and_calls_the_staff() -> None:
    session = at_the_end_with_the_card()
    assert (session.state.screen, session.state.ending) == (Screen.CARD_LEFT, Ending.TIMED_OUT)
    assert Play(Sound.STAFF_CALL) in session.happen(timer)
    session.play((Next(), Screen.CARD_LEFT), (Cancel(), Screen.CARD_LEFT), (CARD_TAKEN, Screen.CARD_LEFT))
    assert session.state.ended


def test_a_card_that_lay_there_before_anybody_came_is_nobody_s_to_use() -> None:
    session = Session().play((CardFoundLying(), Screen.CARD_LEFT), (Next(), Screen.CARD_LEFT))
    session.play((timer, Screen.CARD_LEFT))
    assert session.commands[-2:] == [
        Play(Sound.STAFF_CALL),
        Say((Prompt.CARD_LEFT, Prompt.STAFF_PLEASE), VoiceLanguage.JAPANESE),
    ]
    session.play((CARD_TAKEN, Screen.ATTRACT), (Next(), Screen.NOTICE))


def test_a_card_laid_during_the_choice_interrupts_it_without_loss() -> None:
    session = Session().play(*TO_THE_BASKET)
    order = session.state.order
    session.play((CARD_LAID, Screen.TAKE_CARD), (CARD_TAKEN, Screen.BASKET))
    assert session.state.order == order


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


def test_no_paper_means_no_payment() -> None:
    session = Session().play(
        *TO_THE_BASKET,
        (Next(), Screen.APPLYING),
        (quoted, Screen.SUMMARY),
        (Next(), Screen.PREPARING_PAYMENT),
        (printer_ready(PrinterTrouble.MEDIA_EMPTY), Screen.REFUSED),
    )
    assert session.state.refusal is Refusal.PRINTER_NO_PAPER
    assert session.asked(BeginPayment) == []


def test_cancel_at_payment_gives_the_money_back() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(100), Screen.PAYMENT),
        (Cancel(), Screen.GIVING_BACK),
        (settled(100, kept=0), Screen.TAKE_CHANGE),
        (Next(), Screen.FAREWELL),
    )
    assert session.state.ending is Ending.CANCELLED


def test_an_overpaid_visit_ends_with_change() -> None:
    Session().play(
        *TO_PAYMENT,
        (money(500), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(), Screen.SETTLING),
        (settled(500, kept=200), Screen.SETTLING),
        (receipt(), Screen.TAKE_PAPER),
        (Next(), Screen.TAKE_RECEIPT),
        (Next(), Screen.TAKE_CHANGE),
        (Next(), Screen.FAREWELL),
    )


def test_a_coin_during_the_settlement_is_settled_too() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(200), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(), Screen.SETTLING),
        (money(300), Screen.SETTLING),
        (settled(200, kept=200), Screen.SETTLING),
        (settled(300, kept=200), Screen.SETTLING),
        (receipt(), Screen.TAKE_PAPER),
    )
    assert len(session.asked(Settle)) == 2


def test_a_coin_at_the_farewell_comes_back() -> None:
    Session().play(
        *TO_PAYMENT,
        (Cancel(), Screen.GIVING_BACK),
        (settled(0, kept=0), Screen.FAREWELL),
        (money(100), Screen.GIVING_BACK),
        (settled(100, kept=0), Screen.TAKE_CHANGE),
        (Next(), Screen.FAREWELL),
        (Next(), Screen.FAREWELL),
    )


def test_a_jam_after_payment_refunds() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(200), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(PrintResult.FAILED_CLEAN), Screen.SETTLING),
        (settled(200, kept=0), Screen.TAKE_CHANGE),
        (Next(), Screen.REFUSED),
    )
    assert session.state.refusal is Refusal.PRINT_FAILED
    assert session.state.ending is Ending.REFUNDED
    assert session.asked(VoidLine) == []


def test_a_jam_on_the_second_of_three_lines_keeps_the_first_and_voids_the_third() -> None:
    session = Session().play(
        *TO_THE_CHOICE,
        (KindChosen(CertificateKind.JUMINHYO), Screen.COPIES),
        (CopiesChosen(3), Screen.COPIES),
        (Next(), Screen.BASKET),
        *FROM_THE_BASKET_TO_PAYMENT,
        (money(600), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(PrintResult.FAILED_CLEAN), Screen.SETTLING),
    )
    assert session.state.printed_lines == (0,)
    assert session.asked(VoidLine) == [VoidLine(2)]


def test_a_line_that_is_not_issued_is_void_and_refunded() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(200), Screen.PRINTING),
        (refused(Refusal.NAME_NOT_PRINTABLE), Screen.SETTLING),
        (settled(200, kept=0), Screen.TAKE_CHANGE),
        (Next(), Screen.REFUSED),
    )
    assert session.asked(VoidLine) == [VoidLine(0)]
    assert session.state.refusal is Refusal.NAME_NOT_PRINTABLE


def test_an_unclear_print_is_refunded_and_left_to_the_staff() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(200), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(PrintResult.UNCLEAR), Screen.SETTLING),
        (settled(200, kept=0), Screen.TAKE_CHANGE),
        (Next(), Screen.REFUSED),
    )
    assert session.asked(VoidLine) == []
    assert session.state.printed_lines == ()
    assert session.state.refusal is Refusal.PRINT_UNCLEAR
    assert session.state.ending is Ending.UNRESOLVED


def test_a_printer_that_does_not_answer_in_time_is_unclear_and_its_line_void() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(200), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (deadline, Screen.SETTLING),
        (settled(200, kept=0), Screen.TAKE_CHANGE),
        (Next(), Screen.REFUSED),
    )
    assert session.asked(VoidLine) == [VoidLine(0)]
    assert session.state.ending is Ending.UNRESOLVED


def test_a_till_that_opens_too_late_is_settled_before_the_refusal() -> None:
    """Its inlets may be open all the same, and money in them that nobody has told of."""
    session = Session().play(
        *TO_PAYMENT[:-1],
        (deadline, Screen.GIVING_BACK),
        (settled(0, kept=0), Screen.REFUSED),
    )
    assert session.state.refusal is Refusal.CASH_NOT_READY


def test_a_till_that_does_not_settle_is_left_to_the_staff() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(100), Screen.PAYMENT),
        (Cancel(), Screen.GIVING_BACK),
        (deadline, Screen.REFUSED),
    )
    assert session.state.refusal is Refusal.CASH_FAULT
    assert session.state.ending is Ending.UNRESOLVED


def test_money_that_the_machine_cannot_give_back_has_a_slip() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(100), Screen.PAYMENT),
        (Cancel(), Screen.GIVING_BACK),
        (settled(100, kept=0, owed=100), Screen.GIVING_BACK),
        (receipt(came_out=True), Screen.TAKE_RECEIPT),
        (Next(), Screen.REFUSED),
    )
    assert session.state.refusal is Refusal.CASH_FAULT
    assert session.state.ending is Ending.UNRESOLVED


def test_a_receipt_that_did_not_come_out_is_not_asked_for() -> None:
    Session().play(
        *TO_PAYMENT,
        (money(200), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(), Screen.SETTLING),
        (settled(200, kept=200), Screen.SETTLING),
        (receipt(came_out=False), Screen.TAKE_PAPER),
        (Next(), Screen.FAREWELL),
    )


def test_money_that_came_before_the_till_answered_counts() -> None:
    Session().play(*TO_PAYMENT[:-1], (money(200), Screen.PREPARING_PAYMENT), (payment_begun, Screen.PRINTING))


def test_a_till_that_is_not_ready_takes_no_money() -> None:
    session = Session().play(*TO_PAYMENT[:-1], (refused(Refusal.CASH_NOT_READY), Screen.REFUSED))
    assert session.asked(Settle) == []


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


def test_without_a_reader_nobody_is_served() -> None:
    session = Session().play(
        (CardPresenceChanged(CardPresence.READER_MISSING), Screen.OUT_OF_SERVICE),
        (Next(), Screen.OUT_OF_SERVICE),
    )
    assert session.state.refusal is Refusal.READER_MISSING
    session.play((CARD_TAKEN, Screen.ATTRACT))
    assert session.state.refusal is None


def test_without_a_printer_nobody_is_served_and_the_reason_is_told() -> None:
    session = Session().play(
        (PrinterStateChanged((PrinterTrouble.MEDIA_EMPTY,)), Screen.OUT_OF_SERVICE),
        (Next(), Screen.OUT_OF_SERVICE),
    )
    assert session.state.refusal is Refusal.PRINTER_NO_PAPER
    session.play((PrinterStateChanged(()), Screen.ATTRACT))
    assert session.state.refusal is None


def test_what_staff_closed_staff_alone_opens() -> None:
    session = Session().play(
        (ClosureChanged(Closure.SUPPLIES), Screen.OUT_OF_SERVICE),
        (Next(), Screen.OUT_OF_SERVICE),
        (PrinterStateChanged((PrinterTrouble.MEDIA_EMPTY,)), Screen.OUT_OF_SERVICE),
        (PrinterStateChanged(()), Screen.OUT_OF_SERVICE),
        (CARD_TAKEN, Screen.OUT_OF_SERVICE),
    )
    assert session.state.refusal is None
    session.play((ClosureChanged(None), Screen.ATTRACT))


def test_a_machine_that_staff_opens_stays_closed_while_its_printer_cannot_print() -> None:
    Session().play(
        (ClosureChanged(Closure.SHOP), Screen.OUT_OF_SERVICE),
        (PrinterStateChanged((PrinterTrouble.MEDIA_EMPTY,)), Screen.OUT_OF_SERVICE),
        (ClosureChanged(None), Screen.OUT_OF_SERVICE),
    )


def test_a_visit_goes_on_when_staff_closes_the_machine_and_nobody_begins_another() -> None:
    Session().play(
        (Next(), Screen.NOTICE),
        (ClosureChanged(Closure.MAINTENANCE), Screen.NOTICE),
        (Back(), Screen.OUT_OF_SERVICE),
    )


def test_the_machine_opens_when_reader_and_printer_are_both_there_again() -> None:
    session = Session().play(
        (PrinterStateChanged((PrinterTrouble.MEDIA_JAM,)), Screen.OUT_OF_SERVICE),
        (CardPresenceChanged(CardPresence.READER_MISSING), Screen.OUT_OF_SERVICE),
        (PrinterStateChanged(()), Screen.OUT_OF_SERVICE),
        (CARD_TAKEN, Screen.ATTRACT),
    )
    assert session.state.refusal is None


def test_a_reader_that_goes_while_the_notice_is_read_closes_the_machine_on_the_way_back() -> None:
    Session().play(
        (Next(), Screen.NOTICE),
        (CardPresenceChanged(CardPresence.READER_MISSING), Screen.NOTICE),
        (Back(), Screen.OUT_OF_SERVICE),
    )


def test_the_trouble_of_a_failed_print_is_remembered_for_the_screens() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(200), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (print_failed(PrintResult.FAILED_CLEAN, PrinterTrouble.MEDIA_JAM), Screen.SETTLING),
    )
    assert session.state.printer_troubles == (PrinterTrouble.MEDIA_JAM,)


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
