"""Visits as lists of steps: from the payment to the paper, and money back where there is none."""

from kiosk.domain.certificates import CertificateKind
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import (
    BeginPayment,
    Settle,
    VoidLine,
)
from kiosk.terminal.flow.events import (
    Cancel,
    CopiesChosen,
    KindChosen,
    Next,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.ports import (
    PrinterTrouble,
    PrintResult,
)
from tests.terminal.flow.scripts import (
    FROM_THE_BASKET_TO_PAYMENT,
    TO_PAYMENT,
    TO_THE_BASKET,
    TO_THE_CHOICE,
    Session,
    deadline,
    issued,
    money,
    payment_begun,
    printed,
    printer_ready,
    quoted,
    receipt,
    refused,
    settled,
)


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
