"""Visits as lists of steps: what happens with the card and its PIN, and which screen follows."""

from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.commands import (
    ForgetPin,
    Play,
    Say,
    SignStatement,
)
from kiosk.terminal.flow.events import (
    Cancel,
    CardFoundLying,
    Next,
)
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.ports import (
    CardProblem,
    Prompt,
    Sound,
    VoiceLanguage,
)
from tests.terminal.flow.scripts import (
    CARD_LAID,
    CARD_TAKEN,
    TO_SIGNING,
    TO_THE_BASKET,
    TO_THE_PIN,
    TYPED,
    Session,
    card_failed,
    card_read,
    offered,
    signed,
    timer,
    wrong_pin,
)


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
