"""When something is said: what is new, what is a reminder, in a new language; keys, and their count."""

from collections.abc import Callable

from kiosk.terminal.flow.acts import PadKeyPressed, VoiceStopped
from kiosk.terminal.flow.commands import Command, Play, Say, Silence
from kiosk.terminal.flow.events import Event, TimerFired
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.speech.announcements import announcement
from kiosk.terminal.flow.speech.guidance import guidance
from kiosk.terminal.flow.speech.numbers import Counter, counted
from kiosk.terminal.flow.speech.reminding import staff_tone, urgent_volume
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.timing import REMINDING
from kiosk.terminal.ports import Prompt, Sound, Utterance, Volume, voice_of

Whole = Callable[[State], Utterance]
"""All that a screen has to say in the audio mode."""

_COUNTED = (
    Prompt.DIGITS_CLEARED,
    Prompt.ONE_DIGIT,
    Prompt.TWO_DIGITS,
    Prompt.THREE_DIGITS,
    Prompt.FOUR_DIGITS,
)
"""What is said of each number of typed digits."""


def speech(before: State, after: State, event: Event, whole: Whole) -> tuple[Command, ...]:
    """Speak what is new, repeat what is a reminder, fall silent where nothing belongs; sound the keys."""
    if after.ended:
        return ()
    said = _prompting(before, after, event) if after.audio is None else _aloud(before, after, event, whole)
    return (*said, *_key_sounds(before, after), *_lengths(before, after))


def _prompting(before: State, after: State, event: Event) -> tuple[Command, ...]:
    """The guidance that everybody hears."""
    now, earlier = guidance(after), guidance(before)
    if _is_reminder(after, event):
        return _reminder(after, now)
    is_new = (now, after.language) != (earlier, before.language)
    if isinstance(event, VoiceStopped) or (is_new and earlier and not now):
        return (Silence(),)
    return (_say(after, now),) if now and is_new else ()


def _aloud(before: State, after: State, event: Event, whole: Whole) -> tuple[Command, ...]:
    """The audio mode: everything that is new is said whole, and again as a reminder."""
    if _is_reminder(after, event):
        return _reminder(after, announcement(after))
    if isinstance(event, VoiceStopped):
        return (Silence(),)
    begins = before.audio is None and isinstance(event, PadKeyPressed)
    is_new = (announcement(after), after.language) != (announcement(before), before.language)
    if not begins and not is_new and after.screen is before.screen:
        return ()
    is_welcomed = begins and after.screen is not Screen.ATTRACT
    welcome = (Prompt.AUDIO_WELCOME, Prompt.AUDIO_KEYS) if is_welcomed else ()
    return (_say(after, (*welcome, *whole(after))),)


def _is_reminder(state: State, event: Event) -> bool:
    return isinstance(event, TimerFired) and state.screen in REMINDING


def _reminder(state: State, utterance: Utterance) -> tuple[Command, ...]:
    """Asked for again, louder each time, until the citizen answers or stops the voice."""
    if state.voice_is_stopped:
        return ()
    tone = staff_tone(state)
    called = () if tone is None else (Play(tone),)
    said = (*utterance, Prompt.STAFF_PLEASE) if called else utterance
    return (*called, Say(said, voice_of(state.language), urgent_volume(state)))


def _key_sounds(before: State, after: State) -> tuple[Command, ...]:
    if before.screen is not Screen.PIN or after.screen is not Screen.PIN:
        return ()
    if before.pin_length == after.pin_length:
        return ()
    counts = after.pin_keys.count_is_spoken or after.audio is not None
    sound = (Play(Sound.KEY),) if after.pin_keys.are_heard else ()
    return (*sound, *((_say(after, (_COUNTED[after.pin_length],)),) if counts else ()))


def _lengths(before: State, after: State) -> tuple[Command, ...]:
    """How much of the application was typed; what it is stays unsaid."""
    if after.audio is None or before.screen is not after.screen or before.form == after.form:
        return ()
    match after.screen:
        case Screen.BIRTH_DATE:
            length = len(after.form.birth_date)
        case Screen.TELEPHONE:
            length = len(after.form.telephone)
        case _:
            length = len(after.form.hittosha_kana)
    return (_say(after, counted(length, Counter.CHARACTERS, voice_of(after.language))),)


def _say(state: State, utterance: Utterance) -> Say:
    volume = Volume.USUAL if state.audio is None else state.audio.volume
    return Say(utterance, voice_of(state.language), volume)
