"""The flow as one pure function: every event in every state; what does not apply changes nothing."""

from dataclasses import replace

from kiosk.terminal.flow.acts import CitizenAct, KanaDigitTyped, PadKeyPressed
from kiosk.terminal.flow.commands import Command, EndSession, ForgetPin, Silence
from kiosk.terminal.flow.events import Answer, Event, SheetPrinted, TimerFired
from kiosk.terminal.flow.procedure import proceed
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech.pad import on_kana_digit, on_pad_key, whole
from kiosk.terminal.flow.speech.voice import speech
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.timing import timers
from kiosk.terminal.flow.transitions import Transition, stay
from kiosk.terminal.ports import Utterance


def step(state: State, event: Event) -> Transition:
    """The next state, and the commands to perform in their order."""
    if state.ended or not _is_awaited(state, event):
        return stay(state)
    moved, commands = _moved(state, event)
    turned = _with_sheet_put_away(state, _with_page_turned(state, moved))
    settled, forgets_pin = _with_pin_forgotten(state, turned)
    timed, timer_commands = timers(state, settled, event)
    last: tuple[Command, ...] = (Silence(), EndSession()) if timed.ended else ()
    heard = speech(state, timed, event, _whole)
    return timed, (*forgets_pin, *commands, *timer_commands, *heard, *last)


def applies(state: State, event: Event) -> bool:
    """Whether the event would do anything beyond showing that somebody is there; for enabling buttons."""
    if state.ended or not _is_awaited(state, event):
        return False
    return _moved(state, event) != stay(state)


def _is_awaited(state: State, event: Event) -> bool:
    """Answers to closed commands and timers that were stopped are dropped."""
    if isinstance(event, Answer | SheetPrinted):
        return event.command == state.open_command
    if isinstance(event, TimerFired):
        return event.timer == state.timer
    return True


def _moved(state: State, event: Event) -> Transition:
    match event:
        case PadKeyPressed() if state.asks_still_there:
            return stay(replace(state, still_there_seconds=0))
        case PadKeyPressed(key=key):
            return on_pad_key(state, key, _act)
        case KanaDigitTyped(digit=digit):
            return on_kana_digit(state, digit, _act)
        case _:
            return proceed(state, event)


def _act(state: State, act: CitizenAct) -> Transition:
    return proceed(state, act)


def _whole(state: State) -> Utterance:
    return whole(state, _act)


def _with_page_turned(before: State, after: State) -> State:
    """What belongs to one screen alone is forgotten with it."""
    has_any = after.audio is not None or after.voice_is_stopped
    if after.screen is before.screen or not has_any:
        return after
    audio = None if after.audio is None else replace(after.audio, choice=None, kana_row=None)
    return replace(after, audio=audio, voice_is_stopped=False)


def _with_sheet_put_away(before: State, after: State) -> State:
    """Another screen, or the question whether somebody is there, is not hidden by a sheet."""
    is_over = after.screen is not before.screen or after.asks_still_there or after.ended
    return replace(after, sheet=None) if is_over else after


def _with_pin_forgotten(before: State, after: State) -> Transition:
    """No digit outlives the PIN screen and its one use; on the screen itself the entry counts alone."""
    stays_on_pin = before.screen is Screen.PIN and after.screen is Screen.PIN
    if before.pin_length == 0 or stays_on_pin:
        return stay(after)
    is_in_use = after.screen is Screen.AUTHENTICATING and not after.statement_signed
    return stay(after) if is_in_use else (replace(after, pin_length=0), (ForgetPin(),))
