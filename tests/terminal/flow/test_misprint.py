"""At the end a citizen can say, by line, that the print is not right."""

from dataclasses import replace

import pytest

from kiosk.domain.money import Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import PrintSlip, RecordMisprints
from kiosk.terminal.flow.events import Back, MisprintReported, MisprintToggled, Next, Settled
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, LineProgress, LineState, State, TillState
from kiosk.terminal.flow.timing import FAREWELL_SECONDS, MISPRINT_SECONDS, seconds_of
from kiosk.terminal.ports import RefundReason, Settlement
from tests.terminal.flow.scripts import Happening, Session, deadline, receipt, refused, timer

_SETTLED = Settlement(Yen(600), Yen(0), Yen(600))
_TWO_PRINTED = State(
    screen=Screen.FAREWELL,
    lines=(LineProgress(LineState.PRINTED, 1, 1), LineProgress(LineState.PRINTED, 1, 1)),
    received=Yen(600),
    settlement=_SETTLED,
    ending=Ending.PRINTED,
)


def _owed(yen: int) -> Happening:
    def happening(state: State) -> Settled:
        assert state.open_command is not None
        return Settled(state.open_command, Settlement(Yen(600), Yen(0), Yen(600 - yen), Yen(yen)))

    return happening


def _at_the_farewell() -> Session:
    return Session(_TWO_PRINTED)


def test_one_line_is_refunded_by_slip_and_the_other_stays_paid() -> None:
    session = _at_the_farewell().play(
        (MisprintReported(), Screen.MISPRINT),
        (MisprintToggled(1), Screen.MISPRINT),
        (Next(), Screen.MISPRINT_REFUND),
        (_owed(300), Screen.MISPRINT_REFUND),
        (receipt(), Screen.FAREWELL),
    )
    (recorded,) = session.asked(RecordMisprints)
    assert isinstance(recorded, RecordMisprints)
    assert recorded.lines == (1,)
    (slip,) = session.asked(PrintSlip)
    assert isinstance(slip, PrintSlip)
    assert slip.reason is RefundReason.MISPRINT
    assert session.state.settlement == Settlement(Yen(600), Yen(0), Yen(300), Yen(300))
    assert session.state.refund_slip_came_out
    assert session.state.ending is Ending.REFUNDED


def test_it_can_be_said_once() -> None:
    session = _at_the_farewell().play(
        (MisprintReported(), Screen.MISPRINT),
        (MisprintToggled(0), Screen.MISPRINT),
        (Next(), Screen.MISPRINT_REFUND),
        (_owed(300), Screen.MISPRINT_REFUND),
        (receipt(came_out=False), Screen.FAREWELL),
        (MisprintReported(), Screen.FAREWELL),
    )
    assert not session.state.refund_slip_came_out


def test_nothing_marked_is_nothing_reported() -> None:
    session = _at_the_farewell().play(
        (MisprintReported(), Screen.MISPRINT),
        (Next(), Screen.MISPRINT),
        (MisprintToggled(0), Screen.MISPRINT),
        (MisprintToggled(0), Screen.MISPRINT),
        (Next(), Screen.MISPRINT),
        (MisprintToggled(7), Screen.MISPRINT),
        (Next(), Screen.MISPRINT),
    )
    assert session.asked(RecordMisprints) == []


@pytest.mark.parametrize("leaving", [Back(), timer])
def test_whoever_thinks_better_of_it_has_reported_nothing(leaving: Happening) -> None:
    session = _at_the_farewell().play(
        (MisprintReported(), Screen.MISPRINT),
        (MisprintToggled(0), Screen.MISPRINT),
        (leaving, Screen.FAREWELL),
    )
    assert session.state.misprinted == frozenset()
    assert session.state.ending is Ending.PRINTED


@pytest.mark.parametrize("answer", [deadline, refused(Refusal.CASH_FAULT)])
def test_a_till_that_does_not_write_it_down_sends_to_the_staff(answer: Happening) -> None:
    session = _at_the_farewell().play(
        (MisprintReported(), Screen.MISPRINT),
        (MisprintToggled(0), Screen.MISPRINT),
        (Next(), Screen.MISPRINT_REFUND),
        (answer, Screen.REFUSED),
    )
    assert (session.state.refusal, session.state.ending) == (Refusal.CASH_FAULT, Ending.UNRESOLVED)


def test_a_slip_that_is_not_answered_leaves_the_number() -> None:
    session = _at_the_farewell().play(
        (MisprintReported(), Screen.MISPRINT),
        (MisprintToggled(0), Screen.MISPRINT),
        (Next(), Screen.MISPRINT_REFUND),
        (_owed(300), Screen.MISPRINT_REFUND),
        (deadline, Screen.FAREWELL),
    )
    assert session.state.ending is Ending.REFUNDED


@pytest.mark.parametrize("refusal", [Refusal.CASH_FAULT, Refusal.PRINT_UNCLEAR])
def test_it_can_be_said_where_another_trouble_ended_the_visit(refusal: Refusal) -> None:
    troubled = replace(
        _TWO_PRINTED, screen=Screen.REFUSED, refusal=refusal, ending=Ending.UNRESOLVED, transaction=None
    )
    session = Session(troubled).play(
        (MisprintReported(), Screen.MISPRINT),
        (Back(), Screen.REFUSED),
        (MisprintReported(), Screen.MISPRINT),
        (MisprintToggled(0), Screen.MISPRINT),
        (Next(), Screen.MISPRINT_REFUND),
        (_owed(300), Screen.MISPRINT_REFUND),
        (receipt(), Screen.REFUSED),
        (MisprintReported(), Screen.REFUSED),
    )
    assert (session.state.refusal, session.state.ending) == (refusal, Ending.UNRESOLVED)


def test_a_till_that_wrote_nothing_down_promises_nothing() -> None:
    owed_before = replace(_TWO_PRINTED, settlement=Settlement(Yen(1000), Yen(0), Yen(600), Yen(400)))
    session = Session(owed_before).play(
        (MisprintReported(), Screen.MISPRINT),
        (MisprintToggled(0), Screen.MISPRINT),
        (Next(), Screen.MISPRINT_REFUND),
        (refused(Refusal.CASH_FAULT), Screen.REFUSED),
    )
    assert session.state.misprinted == frozenset()
    assert session.asked(PrintSlip) == []


@pytest.mark.parametrize(
    "state",
    [
        replace(_TWO_PRINTED, lines=(LineProgress(LineState.VOID),)),
        replace(_TWO_PRINTED, settlement=None),
        replace(_TWO_PRINTED, till=TillState.UNRESOLVED),
    ],
)
def test_it_cannot_be_said_where_nothing_came_out_or_nothing_is_settled(state: State) -> None:
    Session(state).play((MisprintReported(), Screen.FAREWELL))
    assert seconds_of(state) == FAREWELL_SECONDS


def test_there_is_more_time_at_the_end_where_paper_came_out() -> None:
    assert seconds_of(_TWO_PRINTED) == MISPRINT_SECONDS > FAREWELL_SECONDS
