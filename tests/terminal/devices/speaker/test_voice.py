"""Recorded prompts: every one is there, a new one takes the place of the old one, any thread may speak."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.languages import Language
from kiosk.terminal.devices.speaker.recordings import (
    RecordingMissing,
    recording_of,
    recording_of_sound,
    require_all,
)
from kiosk.terminal.devices.speaker.voice import RecordedVoice
from kiosk.terminal.ports import Prompt, Sound


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("prompt", Prompt)
def test_every_prompt_is_recorded_in_every_language(prompt: Prompt, language: Language) -> None:
    recording = recording_of(prompt, language)
    assert recording.read_bytes()[:4] == b"OggS"
    assert recording.read_bytes()[29:35] == b"vorbis"


def test_a_missing_recording_is_named_at_start(tmp_path: Path) -> None:
    with pytest.raises(RecordingMissing, match=r"welcome\.ogg is missing"):
        require_all(tmp_path)


def test_a_prompt_is_played_to_its_end_when_another_thread_asks(qtbot: QtBot) -> None:
    voice = RecordedVoice()
    with qtbot.waitSignal(voice.ended, timeout=20_000):
        threading.Thread(target=voice.say, args=(Prompt.TAKE_CARD, Language.JAPANESE)).start()


def test_a_new_prompt_takes_the_place_of_the_old_one(qtbot: QtBot) -> None:
    voice = RecordedVoice()
    endings: list[None] = []
    voice.ended.connect(lambda: endings.append(None))
    voice.say(Prompt.GOODBYE, Language.JAPANESE)
    with qtbot.waitSignal(voice.ended, timeout=20_000):
        voice.say(Prompt.TAKE_CARD, Language.ENGLISH)
    assert len(endings) == 1


@pytest.mark.parametrize("sound", Sound)
def test_every_sound_is_recorded(sound: Sound) -> None:
    assert recording_of_sound(sound).read_bytes()[29:35] == b"vorbis"


def test_a_missing_sound_is_named_at_start(tmp_path: Path) -> None:
    with pytest.raises(RecordingMissing, match=r"key\.ogg is missing"):
        require_all(sounds=tmp_path)


def test_a_sound_does_not_interrupt_the_voice(qtbot: QtBot) -> None:
    voice = RecordedVoice()
    with qtbot.waitSignals([voice.ended, voice.sounded], timeout=20_000):
        voice.say(Prompt.TAKE_CARD, Language.ENGLISH)
        threading.Thread(target=voice.play, args=(Sound.KEY,)).start()
