"""Timers follow the screens; the voice follows the timers."""

from dataclasses import replace

import pytest

from kiosk.domain.languages import Language
from kiosk.terminal.flow.commands import Command, CommandId, Play, Say, Silence, StartTimer, StopTimer
from kiosk.terminal.flow.events import LanguageChosen, Next, PinCleared, PinDigitTyped
from kiosk.terminal.flow.pin_keys import PinKeys
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import Ending
from kiosk.terminal.flow.timing import (
    ASKING,
    IDLE_SECONDS,
    MONEY_SECONDS,
    REMINDER_SECONDS,
    STILL_THERE_SECONDS,
)
from kiosk.terminal.ports import Prompt, Sound
from tests.terminal.flow.scripts import (
    CARD_LAID,
    CARD_TAKEN,
    TO_PAYMENT,
    TO_SIGNING,
    TO_THE_PIN,
    Session,
    money,
    offered,
    signed,
    timer,
    wrong_pin,
)


def seconds(commands: tuple[object, ...]) -> list[float]:
    return [command.seconds for command in commands if isinstance(command, StartTimer)]


def test_each_act_of_a_citizen_winds_the_idle_timer_up_again() -> None:
    session = Session().play(*TO_THE_PIN)
    running = session.state.timer
    commands = session.happen(PinDigitTyped())
    assert running is not None
    assert StopTimer(running) in commands
    assert seconds(commands) == [IDLE_SECONDS]


def test_a_stopped_timer_changes_nothing_when_it_fires_after_all() -> None:
    session = Session().play(*TO_THE_PIN)
    stale = timer(session.state)
    session.play((PinDigitTyped(), Screen.PIN), (stale, Screen.PIN))
    assert not session.state.asks_still_there


def test_the_question_whether_somebody_is_there_is_spoken_and_has_its_time() -> None:
    session = Session().play((Next(), Screen.NOTICE))
    commands = session.happen(timer)
    assert seconds(commands) == [STILL_THERE_SECONDS]
    assert Say(Prompt.STILL_THERE, Language.JAPANESE) in commands


@pytest.mark.parametrize("screen", sorted(ASKING))
def test_silence_is_asked_and_then_ends_the_visit(screen: Screen) -> None:
    session = Session()
    session.state = replace(session.state, screen=screen, timer=CommandId(7))
    session.happen(timer)
    assert (session.state.screen, session.state.asks_still_there) == (screen, True)
    session.happen(timer)
    assert (session.state.screen, session.state.ending) == (Screen.FAREWELL, Ending.TIMED_OUT)


def test_a_hand_that_moves_the_card_answers_the_question() -> None:
    session = Session().play(*TO_THE_PIN)
    session.happen(timer)
    was_asked = session.state.asks_still_there
    commands = session.happen(CARD_TAKEN)
    assert (was_asked, session.state.asks_still_there) == (True, False)
    assert STILL_THERE_SECONDS not in seconds(commands)


def test_a_card_that_is_only_reported_again_answers_nothing() -> None:
    session = Session().play(*TO_THE_PIN)
    session.happen(timer)
    assert seconds(session.happen(CARD_LAID)) == []
    assert session.state.asks_still_there


def test_the_wait_for_more_money_begins_anew_with_each_coin() -> None:
    session = Session().play(*TO_PAYMENT)
    assert seconds(session.happen(money(100))) == [MONEY_SECONDS]


def test_a_reminder_is_spoken_again() -> None:
    session = Session().play(*TO_SIGNING, (signed, Screen.AUTHENTICATING), (offered, Screen.TAKE_CARD))
    commands = session.happen(timer)
    assert seconds(commands) == [REMINDER_SECONDS]
    assert Say(Prompt.TAKE_CARD, Language.JAPANESE) in commands


def test_a_machine_left_in_another_language_returns_to_japanese() -> None:
    session = Session().play((LanguageChosen(Language.ENGLISH), Screen.ATTRACT), (timer, Screen.ATTRACT))
    assert session.state.language is Language.JAPANESE
    assert session.state.timer is None


def test_another_language_is_heard_at_once() -> None:
    session = Session().play((Next(), Screen.NOTICE))
    assert Say(Prompt.WELCOME, Language.ENGLISH) in session.happen(LanguageChosen(Language.ENGLISH))


def test_the_voice_stops_asking_for_a_card_that_lies_there() -> None:
    session = Session().play((Next(), Screen.NOTICE), (Next(), Screen.LAY_CARD))
    assert Silence() in session.happen(CARD_LAID)


def test_the_last_try_is_said_before_it_is_typed() -> None:
    session = Session().play(*TO_SIGNING)
    assert Say(Prompt.LAST_TRY, Language.JAPANESE) in session.happen(wrong_pin(1))


def at_the_keys(**keys: bool) -> Session:
    session = Session().play(*TO_THE_PIN)
    session.state = replace(session.state, pin_keys=PinKeys(**keys))
    return session


def heard(commands: tuple[Command, ...]) -> list[Command]:
    return [command for command in commands if isinstance(command, Say | Play)]


def test_each_key_makes_the_same_sound_and_no_word() -> None:
    session = at_the_keys()
    sounds = [heard(session.happen(PinDigitTyped())) for _ in range(4)]
    assert sounds == [[Play(Sound.KEY)]] * 4


def test_a_key_that_does_not_take_makes_no_sound() -> None:
    session = at_the_keys().play(*[(PinDigitTyped(), Screen.PIN)] * 4)
    assert heard(session.happen(PinDigitTyped())) == []


def test_the_sound_of_keys_can_be_switched_off() -> None:
    assert heard(at_the_keys(are_heard=False).happen(PinDigitTyped())) == []


def test_the_number_of_digits_is_spoken_where_a_machine_is_set_to() -> None:
    session = at_the_keys(are_heard=False, count_is_spoken=True)
    typed = [heard(session.happen(PinDigitTyped())) for _ in range(4)]
    assert [*typed, heard(session.happen(PinCleared()))] == [
        [Say(prompt, Language.JAPANESE)]
        for prompt in (
            Prompt.ONE_DIGIT,
            Prompt.TWO_DIGITS,
            Prompt.THREE_DIGITS,
            Prompt.FOUR_DIGITS,
            Prompt.DIGITS_CLEARED,
        )
    ]


def test_going_on_with_the_pin_is_no_key_of_it() -> None:
    session = at_the_keys(count_is_spoken=True).play(*[(PinDigitTyped(), Screen.PIN)] * 4)
    assert heard(session.happen(Next())) == []


def test_a_wrong_pin_is_said() -> None:
    session = Session().play(*TO_SIGNING)
    assert Say(Prompt.WRONG_PIN, Language.JAPANESE) in session.happen(wrong_pin(2))
