"""Timers follow the screens; the voice follows the timers."""

from dataclasses import replace

import pytest

from kiosk.domain.languages import Language
from kiosk.terminal.flow.appearance import USUAL_APPEARANCE, Appearance, Contrast, Reach, TextSize
from kiosk.terminal.flow.commands import Command, CommandId, Play, Say, Silence, StartTimer, StopTimer
from kiosk.terminal.flow.events import (
    AppearanceAsked,
    ContrastChosen,
    Event,
    LanguageChosen,
    LanguagesAsked,
    Next,
    PinCleared,
    PinDigitTyped,
    ReachChosen,
    TextSizeChosen,
    VoiceStopped,
)
from kiosk.terminal.flow.pin_keys import PinKeys
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.sheets import Sheet
from kiosk.terminal.flow.state import Ending, State
from kiosk.terminal.flow.timing import (
    ASKING,
    COUNTDOWN_SECONDS,
    IDLE_SECONDS,
    MONEY_SECONDS,
    REMINDER_SECONDS,
    STILL_THERE_SECONDS,
)
from kiosk.terminal.ports import Prompt, Sound, Utterance, VoiceLanguage, Volume
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
    assert seconds(commands) == [COUNTDOWN_SECONDS]
    assert spoken(commands) == [(Prompt.STILL_THERE, Prompt.LEFT, "number-30-seconds")]


def test_the_time_to_answer_is_counted_down_aloud() -> None:
    session = Session().play((Next(), Screen.NOTICE), (timer, Screen.NOTICE))
    assert spoken(session.happen(timer)) == [(Prompt.LEFT, "number-20-seconds")]
    assert spoken(session.happen(timer)) == [(Prompt.LEFT, "number-10-seconds")]
    session.play((timer, Screen.FAREWELL))


@pytest.mark.parametrize("screen", sorted(ASKING))
def test_silence_is_asked_and_then_ends_the_visit(screen: Screen) -> None:
    session = Session()
    session.state = replace(session.state, screen=screen, timer=CommandId(7))
    session.happen(timer)
    assert (session.state.screen, session.state.asks_still_there) == (screen, True)
    for _ in range(STILL_THERE_SECONDS // COUNTDOWN_SECONDS):
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
    assert Say((Prompt.TAKE_CARD,), VoiceLanguage.JAPANESE) in commands


def test_a_machine_left_in_another_language_returns_to_japanese() -> None:
    session = Session().play((LanguageChosen(Language.ENGLISH), Screen.ATTRACT), (timer, Screen.ATTRACT))
    assert session.state.language is Language.JAPANESE
    assert session.state.timer is None


@pytest.mark.parametrize(
    "choice",
    [TextSizeChosen(TextSize.DOUBLE), ContrastChosen(Contrast.WHITE_ON_BLACK), ReachChosen(Reach.LOW)],
    ids=lambda choice: type(choice).__name__,
)
def test_a_machine_left_looking_otherwise_looks_as_usual_again(choice: Event) -> None:
    session = Session().play((choice, Screen.ATTRACT))
    assert session.state.appearance != USUAL_APPEARANCE

    session.play((timer, Screen.ATTRACT))
    assert (session.state.appearance, session.state.sheet) == (USUAL_APPEARANCE, None)
    assert session.state.timer is None


def test_a_sheet_is_put_away_by_asking_again_and_by_asking_for_the_other() -> None:
    session = Session()
    shown = []
    for act in (AppearanceAsked(), LanguagesAsked(), AppearanceAsked(), AppearanceAsked()):
        session.happen(act)
        shown.append(session.state.sheet)
    assert shown == [Sheet.APPEARANCE, Sheet.LANGUAGES, Sheet.APPEARANCE, None]


def test_the_sheet_stays_while_one_tries_how_the_screens_look() -> None:
    session = Session().play((AppearanceAsked(), Screen.ATTRACT))
    session.happen(TextSizeChosen(TextSize.DOUBLE))
    session.happen(ContrastChosen(Contrast.BLACK_ON_WHITE))
    assert session.state.sheet is Sheet.APPEARANCE
    assert session.state.appearance == Appearance(TextSize.DOUBLE, Contrast.BLACK_ON_WHITE, Reach.WHOLE)


def test_another_language_is_heard_at_once() -> None:
    session = Session().play((Next(), Screen.NOTICE))
    assert Say((Prompt.WELCOME,), VoiceLanguage.ENGLISH) in session.happen(LanguageChosen(Language.ENGLISH))


def test_the_voice_stops_asking_for_a_card_that_lies_there() -> None:
    session = Session().play((Next(), Screen.NOTICE), (Next(), Screen.LAY_CARD))
    assert Silence() in session.happen(CARD_LAID)


def test_the_last_try_is_said_before_it_is_typed() -> None:
    session = Session().play(*TO_SIGNING)
    assert Say((Prompt.LAST_TRY,), VoiceLanguage.JAPANESE) in session.happen(wrong_pin(1))


def spoken(commands: tuple[Command, ...]) -> list[Utterance]:
    return [command.utterance for command in commands if isinstance(command, Say)]


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
        [Say((prompt,), VoiceLanguage.JAPANESE)]
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
    said = spoken(session.happen(wrong_pin(2)))
    assert said == [(Prompt.WRONG_PIN, Prompt.TRIES_LEFT, "number-2-tries")]


def reminded(times: int) -> tuple[Session, tuple[Command, ...]]:
    session = Session().play(*TO_SIGNING, (signed, Screen.AUTHENTICATING), (offered, Screen.TAKE_CARD))
    commands: tuple[Command, ...] = ()
    for _ in range(times):
        commands = heard_commands(session.happen(timer))
    return session, commands


def heard_commands(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    return tuple(heard(commands))


@pytest.mark.parametrize(
    ("times", "volume"), [(1, Volume.USUAL), (2, Volume.LOUD), (3, Volume.LOUD), (4, Volume.LOUDEST)]
)
def test_a_reminder_grows_louder(times: int, volume: Volume) -> None:
    _, commands = reminded(times)
    assert commands == (Say((Prompt.TAKE_CARD,), VoiceLanguage.JAPANESE, volume),)


def test_at_last_a_tone_calls_the_staff() -> None:
    _, commands = reminded(6)
    assert commands == (
        Play(Sound.STAFF_CALL),
        Say((Prompt.TAKE_CARD, Prompt.STAFF_PLEASE), VoiceLanguage.JAPANESE, Volume.LOUDEST),
    )


def test_a_stopped_voice_reminds_no_more_but_the_screen_waits_on() -> None:
    session, _ = reminded(1)
    assert Silence() in session.happen(VoiceStopped())
    assert heard(session.happen(timer)) == []
    assert seconds(session.happen(timer)) == [REMINDER_SECONDS]
    session.play((CARD_TAKEN, Screen.KIND))


def test_the_next_thing_to_take_is_asked_for_aloud_again() -> None:
    session = Session(State(screen=Screen.TAKE_PAPER, receipt_came_out=True, timer=CommandId(1)))
    session.happen(VoiceStopped())
    assert spoken(session.happen(Next())) == [(Prompt.TAKE_RECEIPT,)]
    assert spoken(session.happen(timer)) == [(Prompt.TAKE_RECEIPT,)]
