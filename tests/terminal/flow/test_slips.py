"""Which slips a settled session prints: one path for the receipt and for all that staff has to decide."""

import pytest

from kiosk.domain.money import Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import PrintSlip
from kiosk.terminal.flow.events import (
    Cancel,
    Event,
    MethodChosen,
    MethodsOffered,
    Next,
    PaymentBegun,
    PaymentPrompted,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State
from kiosk.terminal.ports import PaymentMethod, PaymentPrompt, PaymentStage, RefundReason, Settlement
from tests.terminal.flow.scripts import (
    TO_PAYMENT,
    Happening,
    Session,
    deadline,
    issued,
    money,
    printed,
    receipt,
    settled,
)

_UNKNOWN = PaymentPrompt(PaymentStage.UNKNOWN, brand="nanaco", balance=Yen(1200))


def _slips(session: Session) -> list[RefundReason | None]:
    return [command.reason for command in session.asked(PrintSlip) if isinstance(command, PrintSlip)]


def _by_e_money() -> Session:
    def offered(state: State) -> Event:
        assert state.open_command is not None
        return MethodsOffered(state.open_command, frozenset(PaymentMethod))

    def begun(state: State) -> Event:
        assert state.open_command is not None
        return PaymentBegun(state.open_command, accepts_notes=False, method=PaymentMethod.E_MONEY)

    return Session().play(
        *TO_PAYMENT[:-1],
        (offered, Screen.PAYMENT_METHOD),
        (MethodChosen(PaymentMethod.E_MONEY), Screen.PREPARING_PAYMENT),
        (begun, Screen.TOUCH_TERMINAL),
    )


def test_what_was_printed_and_paid_has_a_receipt_alone() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(200), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(), Screen.SETTLING),
        (settled(200, kept=200), Screen.SETTLING),
        (receipt(), Screen.TAKE_PAPER),
    )
    assert _slips(session) == [None]


def test_change_that_the_machine_owes_has_a_slip_behind_the_receipt() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(500), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (printed(), Screen.SETTLING),
        (settled(500, kept=200, owed=300), Screen.SETTLING),
        (receipt(came_out=False), Screen.SETTLING),
        (receipt(), Screen.TAKE_PAPER),
    )
    assert _slips(session) == [None, RefundReason.NOT_PAID_OUT]
    assert session.state.receipt_came_out
    assert session.state.ending is Ending.UNRESOLVED


def test_a_charge_of_unknown_end_has_a_slip_for_the_staff() -> None:
    session = _by_e_money().play(
        (PaymentPrompted(_UNKNOWN), Screen.GIVING_BACK),
        (settled(0, kept=0), Screen.GIVING_BACK),
        (receipt(), Screen.TAKE_RECEIPT),
        (Next(), Screen.REFUSED),
    )
    assert _slips(session) == [RefundReason.UNKNOWN_CHARGE]
    assert session.state.prompt == _UNKNOWN
    assert (session.state.refusal, session.state.ending) == (Refusal.PAYMENT_UNKNOWN, Ending.UNRESOLVED)


@pytest.mark.parametrize("end", [receipt(came_out=False), deadline])
def test_a_slip_that_does_not_come_out_leaves_the_number_on_the_screen(end: Happening) -> None:
    session = _by_e_money().play(
        (PaymentPrompted(_UNKNOWN), Screen.GIVING_BACK),
        (settled(0, kept=0), Screen.GIVING_BACK),
        (end, Screen.REFUSED),
    )
    assert not session.state.receipt_came_out


def test_money_that_comes_late_brings_no_second_slip_of_the_unknown_charge() -> None:
    session = _by_e_money().play(
        (PaymentPrompted(_UNKNOWN), Screen.GIVING_BACK),
        (settled(0, kept=0), Screen.GIVING_BACK),
        (receipt(), Screen.TAKE_RECEIPT),
        (Next(), Screen.REFUSED),
        (money(100), Screen.GIVING_BACK),
        (settled(100, kept=0), Screen.REFUSED),  # what came by card goes back by card: no coins to take
    )
    assert _slips(session) == [RefundReason.UNKNOWN_CHARGE]
    assert session.state.settlement == Settlement(Yen(100), Yen(100), Yen(0))


def test_nothing_is_printed_where_everything_went_back() -> None:
    session = Session().play(
        *TO_PAYMENT,
        (money(100), Screen.PAYMENT),
        (Cancel(), Screen.GIVING_BACK),
        (settled(100, kept=0), Screen.TAKE_CHANGE),
    )
    assert _slips(session) == []


@pytest.mark.parametrize(
    ("owed", "slips"),
    [(200, [RefundReason.UNKNOWN_REFUND]), (300, [RefundReason.NOT_PAID_OUT, RefundReason.UNKNOWN_REFUND])],
)
def test_a_refund_of_unknown_end_has_a_slip_of_its_own(owed: int, slips: list[RefundReason]) -> None:
    """What may still go back by itself is not handed out in cash as what cannot go back at all."""
    session = _by_e_money().play(
        (Cancel(), Screen.GIVING_BACK),
        (settled(owed, kept=0, owed=owed, unclear=200), Screen.GIVING_BACK),
        *[(receipt(came_out=False), Screen.GIVING_BACK)] * (len(slips) - 1),
        (receipt(came_out=False), Screen.REFUSED),
    )
    assert _slips(session) == slips
