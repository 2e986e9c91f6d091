"""The PIN: the warning before the last try, and entry on the reader's own pad."""

import pytest

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import OpenSession, SignOnPad, SignStatement
from kiosk.terminal.flow.events import Back, Cancel, CardRead, Event, Next, OwnMunicipalityChosen, PadClosed
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending, State
from kiosk.terminal.ports import CardProblem, PadOutcome
from tests.terminal.flow.scripts import (
    CARD_LAID,
    CARD_TAKEN,
    TYPED,
    Happening,
    Session,
    card_failed,
    connected,
    deadline,
    signed,
    wrong_pin,
)


def before_the_pin(screen: Screen, tries_left: int = 3, *, has_pin_pad: bool = False) -> Session:
    def read(state: State) -> Event:
        assert state.open_command is not None
        return CardRead(state.open_command, tries_left, has_pin_pad)

    return Session().play(
        (Next(), Screen.NOTICE),
        (Next(), Screen.LAY_CARD),
        (CARD_LAID, Screen.READING_CARD),
        (read, Screen.MUNICIPALITY),
        (OwnMunicipalityChosen(), Screen.CONNECTING),
        (connected, screen),
    )


def closed(outcome: PadOutcome) -> Happening:
    def happening(state: State) -> Event:
        assert state.open_command is not None
        return PadClosed(state.open_command, outcome)

    return happening


def test_before_the_last_try_there_is_a_warning() -> None:
    session = before_the_pin(Screen.LAST_TRY, tries_left=1).play((Next(), Screen.PIN))
    assert session.asked(SignStatement) == []


def test_a_second_wrong_pin_is_followed_by_the_warning() -> None:
    before_the_pin(Screen.PIN, tries_left=2).play(
        *TYPED, (Next(), Screen.AUTHENTICATING), (wrong_pin(1), Screen.LAST_TRY), (Next(), Screen.PIN)
    )


def test_whoever_is_not_sure_leaves_without_losing_the_last_try() -> None:
    session = before_the_pin(Screen.LAST_TRY, tries_left=1).play((Cancel(), Screen.TAKE_CARD))
    assert session.state.ending is Ending.CANCELLED
    assert session.asked(SignStatement) == []


def test_back_from_the_warning_leads_to_the_choice_before_it() -> None:
    before_the_pin(Screen.LAST_TRY, tries_left=1).play((Back(), Screen.MUNICIPALITY))


def test_a_card_taken_at_the_warning_ends_the_session() -> None:
    session = before_the_pin(Screen.LAST_TRY, tries_left=1).play((CARD_TAKEN, Screen.REFUSED))
    assert session.state.refusal is Refusal.CARD_REMOVED_TOO_EARLY


def test_a_reader_with_a_pad_asks_for_the_pin_itself() -> None:
    session = before_the_pin(Screen.PIN_ON_READER, has_pin_pad=True)
    assert len(session.asked(SignOnPad)) == 1
    session.play((signed, Screen.AUTHENTICATING))
    assert len(session.asked(OpenSession)) == 1


def test_the_warning_comes_before_the_pad_is_opened() -> None:
    session = before_the_pin(Screen.LAST_TRY, tries_left=1, has_pin_pad=True)
    assert session.asked(SignOnPad) == []
    session.play((Next(), Screen.PIN_ON_READER))


def test_a_wrong_pin_on_the_pad_is_asked_for_again_with_the_tries_left() -> None:
    session = before_the_pin(Screen.PIN_ON_READER, has_pin_pad=True)
    session.play((wrong_pin(2), Screen.PIN_ON_READER))
    assert session.state.pin_was_wrong
    assert len(session.asked(SignOnPad)) == 2
    session.play((wrong_pin(1), Screen.LAST_TRY))


@pytest.mark.parametrize(
    ("outcome", "screen", "ending"),
    [
        (PadOutcome.CANCELLED, Screen.TAKE_CARD, Ending.CANCELLED),
        (PadOutcome.TIMED_OUT, Screen.TAKE_CARD, Ending.TIMED_OUT),
        (PadOutcome.WRONG_LENGTH, Screen.PIN_ON_READER, None),
        (PadOutcome.NOT_SERVED, Screen.PIN, None),
    ],
)
def test_what_the_pad_says_by_itself_leads_on(
    outcome: PadOutcome, screen: Screen, ending: Ending | None
) -> None:
    session = before_the_pin(Screen.PIN_ON_READER, has_pin_pad=True).play((closed(outcome), screen))
    assert session.state.ending is ending


def test_the_pad_cannot_be_left_by_the_screen() -> None:
    before_the_pin(Screen.PIN_ON_READER, has_pin_pad=True).play(
        (Cancel(), Screen.PIN_ON_READER), (Back(), Screen.PIN_ON_READER)
    )


@pytest.mark.parametrize(
    ("happening", "refusal"),
    [
        (card_failed(CardProblem.MUTE), Refusal.CARD_MUTE),
        (card_failed(CardProblem.SWAPPED), Refusal.CARD_SWAPPED),
        (deadline, Refusal.CARD_NOT_READABLE),
    ],
)
def test_trouble_at_the_pad_ends_the_session_with_its_cause(happening: Happening, refusal: Refusal) -> None:
    session = before_the_pin(Screen.PIN_ON_READER, has_pin_pad=True).play((happening, Screen.REFUSED))
    assert session.state.refusal is refusal
