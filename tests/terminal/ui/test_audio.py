"""What a key of the ten-key pad means by ear, and which keys are left to digits and focus."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.terminal.flow.events import Event, KanaDigitTyped, KeyErased, PadKeyPressed
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech.audio_mode import AudioMode, PadKey
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.bridge.audio import AudioView, pad_event

BY_EAR = AudioMode()
REPEAT = PadKeyPressed(PadKey.REPEAT)
KEY = Qt.Key
DIGITS = [Qt.Key(Qt.Key.Key_0 + digit) for digit in range(10)]


@pytest.mark.parametrize("key", DIGITS)
def test_any_digit_begins_it_on_the_first_screen(key: Qt.Key) -> None:
    assert pad_event(State(), key) == REPEAT


@pytest.mark.parametrize(
    ("key", "event"), [(KEY.Key_0, REPEAT), (KEY.Key_Asterisk, REPEAT), (KEY.Key_5, None), (KEY.Key_2, None)]
)
def test_later_only_nought_and_the_star_begin_it(key: Qt.Key, event: Event | None) -> None:
    assert pad_event(State(screen=Screen.NOTICE), key) == event


@pytest.mark.parametrize("screen", [Screen.PIN, Screen.BIRTH_DATE, Screen.TELEPHONE])
@pytest.mark.parametrize("audio", [None, BY_EAR], ids=["by-eye", "by-ear"])
def test_where_digits_are_typed_digits_are_digits(screen: Screen, audio: AudioMode | None) -> None:
    state = State(screen=screen, audio=audio)
    assert [pad_event(state, key) for key in DIGITS] == [None] * 10


def test_the_question_takes_digits_even_where_they_are_typed() -> None:
    state = State(screen=Screen.PIN, audio=BY_EAR, still_there_seconds=30)
    assert all(isinstance(pad_event(state, key), PadKeyPressed) for key in DIGITS)


def test_every_digit_and_sign_of_the_pad_does_something_by_ear() -> None:
    state = State(screen=Screen.KIND, audio=BY_EAR)
    signs = (KEY.Key_Plus, KEY.Key_Minus, KEY.Key_Slash, KEY.Key_Asterisk, KEY.Key_Enter)
    assert all(isinstance(pad_event(state, key), PadKeyPressed) for key in (*DIGITS, *signs))


def test_a_name_is_typed_by_two_digits_a_character() -> None:
    state = State(screen=Screen.HITTOSHA, audio=BY_EAR)
    assert pad_event(state, KEY.Key_7) == KanaDigitTyped(7)
    assert pad_event(state, KEY.Key_Backspace) == KeyErased()


def test_a_key_that_means_nothing_here_is_left_to_others(qapp: QGuiApplication) -> None:
    posted: list[Event] = []
    view = AudioView(posted.append, qapp)
    view.show(State(screen=Screen.NOTICE))
    assert [view.pressed(int(key)) for key in (KEY.Key_A, KEY.Key_5, KEY.Key_0)] == [False, False, True]
    assert posted == [REPEAT]


@pytest.mark.parametrize(
    ("audio", "told"),
    [(None, (False, False)), (BY_EAR, (True, False)), (AudioMode(is_dark=True), (True, True))],
)
def test_the_screen_is_told_whether_it_is_dark(
    qapp: QGuiApplication, audio: AudioMode | None, told: tuple[bool, bool]
) -> None:
    view = AudioView(lambda _event: None, qapp)
    view.show(State(audio=audio))
    assert tuple(QObject.property(view, name) for name in ("on", "dark")) == told
