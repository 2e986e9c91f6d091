"""The ten-key pad in the audio mode: moving between choices, pressing one, the voice itself."""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from kiosk.terminal.flow.acts import CitizenAct, KeyTyped, Next
from kiosk.terminal.flow.commands import Say, Silence
from kiosk.terminal.flow.kana import CHANGING_KEYS, kana_at
from kiosk.terminal.flow.registering import DIGIT_SCREENS
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech.announcements import announcement
from kiosk.terminal.flow.speech.audio_mode import AudioMode, PadKey
from kiosk.terminal.flow.speech.dialogue import Choice, choices
from kiosk.terminal.flow.speech.numbers import Counter, counted
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.transitions import Transition, stay
from kiosk.terminal.ports import Prompt, Utterance, voice_of

Procedure = Callable[[State, CitizenAct], Transition]
"""What an act of a citizen does in a state."""

TYPING_SCREENS = frozenset({Screen.PIN, *DIGIT_SCREENS})
"""Where the digits of a pad are digits."""


def on_pad_key(state: State, key: PadKey, procedure: Procedure) -> Transition:
    """A key of the pad; the first one begins the audio mode, and says where one is."""
    if state.audio is None:
        return stay(replace(state, audio=AudioMode()))
    match key:
        case PadKey.NEXT:
            return _move(state, state.audio, 1, procedure)
        case PadKey.PREVIOUS:
            return _move(state, state.audio, -1, procedure)
        case PadKey.PRESS:
            return _press(state, state.audio, procedure)
        case PadKey.REPEAT:
            return state, (_say(state, whole(state, procedure)),)
        case PadKey.STOP:
            return state, (Silence(),)
        case PadKey.LOUDER:
            return _heard(state, replace(state.audio, volume=state.audio.volume.louder), Prompt.LOUDER)
        case PadKey.SOFTER:
            return _heard(state, replace(state.audio, volume=state.audio.volume.softer), Prompt.SOFTER)
        case PadKey.DARK:
            is_dark = not state.audio.is_dark
            said = Prompt.SCREEN_DARK if is_dark else Prompt.SCREEN_LIGHT
            return _heard(state, replace(state.audio, is_dark=is_dark), said)
    assert_never(key)


def on_kana_digit(state: State, digit: int, procedure: Procedure) -> Transition:
    """Two digits are a character of a name, or a change of the last one."""
    if state.audio is None or state.screen is not Screen.HITTOSHA:
        return stay(state)
    row = state.audio.kana_row
    if row is None:
        return stay(_with_row(state, digit))
    key = CHANGING_KEYS.get(digit) or kana_at(row, digit)
    cleared = _with_row(state, None)
    return stay(cleared) if key is None else procedure(cleared, KeyTyped(key))


def whole(state: State, procedure: Procedure) -> Utterance:
    """The screen, and how many choices it has."""
    offered = _offered(state, procedure)
    if not offered:
        return (*announcement(state), Prompt.NO_CHOICES)
    number = counted(len(offered), Counter.CHOICES, voice_of(state.language))
    return (*announcement(state), Prompt.CHOICES, *number)


def present_choice(state: State, procedure: Procedure) -> Choice | None:
    """The choice that was read last."""
    offered = _offered(state, procedure)
    place = state.audio.choice if state.audio else None
    return None if place is None or place >= len(offered) else offered[place]


def _offered(state: State, procedure: Procedure) -> tuple[Choice, ...]:
    def applies(at: State, act: CitizenAct) -> bool:
        return procedure(at, act) != stay(at)

    return choices(state, applies)


def _move(state: State, audio: AudioMode, by: int, procedure: Procedure) -> Transition:
    offered = _offered(state, procedure)
    if not offered:
        return state, (_say(state, (Prompt.NO_CHOICES,)),)
    begin = -1 if by > 0 else len(offered)
    place = ((begin if audio.choice is None else audio.choice) + by) % len(offered)
    moved = replace(state, audio=replace(audio, choice=place))
    return moved, (_say(moved, _read(moved, place, offered[place])),)


def _press(state: State, audio: AudioMode, procedure: Procedure) -> Transition:
    """Do what was read last; where one types, without a choice it is the way on."""
    offered = _offered(state, procedure)
    if audio.choice is None or audio.choice >= len(offered):
        types = state.screen in TYPING_SCREENS or state.screen is Screen.HITTOSHA
        if types and any(choice.act == Next() for choice in offered):
            return procedure(state, Next())
        return state, (_say(state, whole(state, procedure)),)
    pressed = offered[audio.choice]
    if pressed.act is None:
        return state, (_say(state, pressed.label),)
    after, commands = procedure(state, pressed.act)
    if after.screen is not state.screen or announcement(after) != announcement(state):
        return after, commands
    now = present_choice(after, procedure)
    return after, (*commands, *(() if now is None else (_say(after, now.label),)))


def _read(state: State, place: int, choice: Choice) -> Utterance:
    return (*counted(place + 1, Counter.PLACE, voice_of(state.language)), *choice.label)


def _heard(state: State, audio: AudioMode, said: Prompt) -> Transition:
    changed = replace(state, audio=audio)
    return changed, (_say(changed, (said,)),)


def _with_row(state: State, row: int | None) -> State:
    return state if state.audio is None else replace(state, audio=replace(state.audio, kana_row=row))


def _say(state: State, utterance: Utterance) -> Say:
    volume = AudioMode().volume if state.audio is None else state.audio.volume
    return Say(utterance, voice_of(state.language), volume)
