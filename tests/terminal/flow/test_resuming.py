"""One process serves the visit, the next one shows its last screens."""

import pytest

from kiosk.domain.languages import Language
from kiosk.domain.money import Yen
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.appearance import Appearance, Contrast, Reach, TextSize
from kiosk.terminal.flow.commands import EndSession, PrintSlip, RecallVisit, RecordMisprints, Say, StartTimer
from kiosk.terminal.flow.events import (
    Cancel,
    Event,
    MisprintReported,
    MisprintToggled,
    Next,
    Relieved,
    Resumed,
    VisitRecalled,
)
from kiosk.terminal.flow.parting import Parting, Remainder
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech.audio_mode import AudioMode
from kiosk.terminal.flow.state import Ending, State, TillState
from kiosk.terminal.ports import Leftover, PrintResult, Prompt, Settlement, SoldLine
from kiosk.trials.flow_model.cast import CITY
from tests.terminal.flow.scripts import (
    CARD_LAID,
    CARD_TAKEN,
    TO_PAYMENT,
    Happening,
    Session,
    card_read,
    deadline,
    issued,
    money,
    print_failed,
    printed,
    receipt,
    refused,
    settled,
)

SOLD = (SoldLine(0, "juminhyo", Yen(300)), SoldLine(1, "inkan", Yen(200)))


def leaving() -> Session:
    return Session(State(municipalities=(CITY,), leaves_farewell=True))


def resumed(parting: Parting, **known: int | Refusal) -> Session:
    remainder = Remainder(parting, Language.ENGLISH, **known)  # type: ignore[arg-type]
    session = Session(State(municipalities=(CITY,)))
    session.happen(Resumed(remainder))
    return session


def left(
    received: int = 0, paid_out: int = 0, sold: tuple[SoldLine, ...] = (), owed: int = 0, void: int = 0
) -> Happening:
    kept = received - paid_out - owed

    def happening(state: State) -> Event:
        assert state.open_command is not None
        settlement = Settlement(Yen(received), Yen(paid_out), Yen(kept), Yen(owed))
        return VisitRecalled(state.open_command, Leftover(settlement, Yen(paid_out), sold, void, CITY.code))

    return happening


def test_the_process_of_the_visit_ends_when_the_receipt_is_out() -> None:
    session = leaving().play(
        *TO_PAYMENT, (money(500), Screen.PRINTING), (issued, Screen.PRINTING), (printed(), Screen.SETTLING)
    )
    session.play((settled(500, kept=300), Screen.SETTLING), (receipt(), Screen.SETTLING))
    assert session.state.ended
    assert session.state.ending is Ending.PRINTED
    assert session.state.remainder == Remainder(
        Parting.THINGS_TO_TAKE, Language.JAPANESE, sheets=1, receipt_came_out=True
    )
    assert isinstance(session.commands[-1], EndSession)


def test_a_jam_is_told_by_the_next_process() -> None:
    session = leaving().play(
        *TO_PAYMENT,
        (money(300), Screen.PRINTING),
        (issued, Screen.PRINTING),
        (print_failed(PrintResult.FAILED_CLEAN), Screen.SETTLING),
        (settled(300, kept=0), Screen.SETTLING),
    )
    assert session.state.remainder == Remainder(
        Parting.THINGS_TO_TAKE, Language.JAPANESE, refusal=Refusal.PRINT_FAILED
    )
    assert session.state.ending is Ending.REFUNDED


def test_whoever_cancels_gets_goodbye_from_the_next_process() -> None:
    session = leaving().play((Next(), Screen.NOTICE), (Next(), Screen.LAY_CARD), (Cancel(), Screen.LAY_CARD))
    assert session.state.ended
    assert session.state.remainder == Remainder(Parting.GOODBYE, Language.JAPANESE)


def test_the_card_is_asked_for_before_the_process_ends() -> None:
    session = leaving().play(
        (Next(), Screen.NOTICE),
        (Next(), Screen.LAY_CARD),
        (CARD_LAID, Screen.READING_CARD),
        (card_read(), Screen.MUNICIPALITY),
        (Cancel(), Screen.TAKE_CARD),
        (CARD_TAKEN, Screen.TAKE_CARD),
    )
    assert session.state.remainder == Remainder(Parting.GOODBYE, Language.JAPANESE)


def test_a_refusal_is_shown_by_the_process_that_refused() -> None:
    session = leaving().play((Next(), Screen.NOTICE), (Next(), Screen.LAY_CARD))
    session.play((CARD_LAID, Screen.READING_CARD), (refused(Refusal.CARD_NOT_READABLE), Screen.REFUSED))
    session.play((CARD_TAKEN, Screen.REFUSED), (Next(), Screen.REFUSED))
    assert session.state.ended
    assert session.state.remainder is None


def test_paper_receipt_and_change_are_asked_for_as_the_till_tells() -> None:
    session = resumed(Parting.THINGS_TO_TAKE, sheets=3, receipt_came_out=True).play(
        (left(1000, 500, SOLD), Screen.TAKE_PAPER),
        (Next(), Screen.TAKE_RECEIPT),
        (Next(), Screen.TAKE_CHANGE),
        (Next(), Screen.FAREWELL),
    )
    assert session.state.language is Language.ENGLISH
    assert session.state.sheets == 3
    assert session.state.ending is Ending.PRINTED
    session.play((Next(), Screen.FAREWELL))
    assert session.state.ended
    assert session.state.remainder is None


def test_what_does_not_lie_there_is_not_asked_for() -> None:
    resumed(Parting.THINGS_TO_TAKE).play((left(300, 300), Screen.TAKE_CHANGE), (Next(), Screen.FAREWELL))
    resumed(Parting.THINGS_TO_TAKE).play((left(), Screen.FAREWELL))


def test_nobody_touches_anything_away_while_the_till_is_asked() -> None:
    session = resumed(Parting.THINGS_TO_TAKE).play((Next(), Screen.SETTLING), (Cancel(), Screen.SETTLING))
    assert [type(command) for command in session.asked(RecallVisit)] == [RecallVisit]


def test_a_misprint_can_be_reported_to_the_next_process() -> None:
    session = resumed(Parting.THINGS_TO_TAKE, sheets=2).play(
        (left(500, 0, SOLD), Screen.TAKE_PAPER),
        (Next(), Screen.FAREWELL),
        (MisprintReported(), Screen.MISPRINT),
        (MisprintToggled(1), Screen.MISPRINT),
        (Next(), Screen.MISPRINT_REFUND),
    )
    assert session.state.fees_misprinted == 200
    assert session.asked(RecordMisprints)
    session.play((settled(500, kept=300, owed=200), Screen.MISPRINT_REFUND), (receipt(), Screen.FAREWELL))
    assert session.asked(PrintSlip)
    assert session.state.municipality == CITY
    assert session.state.refund_slip_came_out


def test_goodbye_is_said_and_ends_by_itself() -> None:
    session = resumed(Parting.GOODBYE)
    assert session.state.screen is Screen.FAREWELL
    assert not session.asked(RecallVisit)
    assert [say.utterance for say in session.commands if isinstance(say, Say)] == [(Prompt.GOODBYE,)]
    assert session.asked(StartTimer)


def test_a_visit_that_broke_off_gets_its_money_back_and_an_apology() -> None:
    session = resumed(Parting.BROKEN_OFF).play(
        (left(200, 200), Screen.TAKE_CHANGE), (Next(), Screen.REFUSED), (Next(), Screen.REFUSED)
    )
    assert session.state.refusal is Refusal.INTERNAL_FAULT
    assert session.state.ending is Ending.REFUNDED
    assert session.state.ended


def test_a_visit_that_broke_off_after_its_paper_is_asked_to_take_it() -> None:
    session = resumed(Parting.BROKEN_OFF).play((left(500, 0, SOLD), Screen.TAKE_PAPER))
    assert session.state.sheets == 0
    session.play((Next(), Screen.REFUSED))
    assert session.state.printed_lines == (0, 1)


def test_a_visit_that_broke_off_with_the_card_on_the_reader_asks_for_it() -> None:
    resumed(Parting.BROKEN_OFF).play(
        (CARD_LAID, Screen.GIVING_BACK),
        (left(), Screen.REFUSED),
        (Next(), Screen.TAKE_CARD),
        (CARD_TAKEN, Screen.FAREWELL),
    )


def test_money_that_could_not_be_given_back_is_left_to_staff() -> None:
    session = resumed(Parting.BROKEN_OFF).play((left(200, 100, owed=100), Screen.TAKE_CHANGE))
    assert session.state.refusal is Refusal.CASH_FAULT
    assert session.state.ending is Ending.UNRESOLVED


@pytest.mark.parametrize("parting", [Parting.THINGS_TO_TAKE, Parting.BROKEN_OFF])
@pytest.mark.parametrize("answer", [refused(Refusal.CASH_FAULT), deadline])
def test_a_till_that_does_not_answer_leaves_it_to_staff(parting: Parting, answer: Happening) -> None:
    session = resumed(parting).play((answer, Screen.REFUSED))
    assert session.state.refusal is Refusal.CASH_FAULT
    assert session.state.till is TillState.UNRESOLVED


@pytest.mark.parametrize("way", [(), ((Next(), Screen.NOTICE),)], ids=["nobody", "somebody"])
def test_a_worn_process_ends_when_nobody_is_there(way: tuple[tuple[Event, Screen], ...]) -> None:
    session = Session().play(*way)
    session.happen(Relieved())
    assert session.state.ended is (not way)


def test_whoever_goes_by_ear_hears_the_next_process_too() -> None:
    session = Session()
    session.happen(Resumed(Remainder(Parting.GOODBYE, Language.JAPANESE, by_ear=True)))
    assert session.state.audio == AudioMode()
    assert [say.utterance[0] for say in session.commands if isinstance(say, Say)] == [Prompt.GOODBYE]


def test_the_next_process_looks_as_the_citizen_wanted_it() -> None:
    wanted = Appearance(TextSize.DOUBLE, Contrast.WHITE_ON_BLACK, Reach.LOW)
    session = Session()
    session.happen(Resumed(Remainder(Parting.GOODBYE, Language.JAPANESE, wanted)))
    assert session.state.appearance == wanted
