"""Recorded speech: parts follow each other, a new utterance takes the place of the old one."""

import json
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.terminal.devices.speaker.recordings import (
    REGISTER,
    VOICE,
    RecordingMissing,
    recording_of,
    recording_of_sound,
    require_all,
)
from kiosk.terminal.devices.speaker.voice import RecordedVoice
from kiosk.terminal.flow.speech.numbers import Counter, counted
from kiosk.terminal.ports import Prompt, Sound, Utterance, VoiceLanguage, Volume

JAPANESE, ENGLISH = VoiceLanguage.JAPANESE, VoiceLanguage.ENGLISH


def say(voice: RecordedVoice, utterance: Utterance, language: VoiceLanguage = JAPANESE) -> None:
    voice.say(utterance, language, Volume.USUAL)


def recordings_begun(voice: RecordedVoice) -> list[str]:
    begun: list[str] = []
    voice.began.connect(begun.append)
    return begun


@pytest.mark.parametrize("language", VoiceLanguage)
def test_every_recording_is_opus(language: VoiceLanguage) -> None:
    registered = json.loads((VOICE / REGISTER).read_text(encoding="utf-8"))
    for recording in registered[language.value]:
        header = recording_of(recording, language).read_bytes()[:36]
        assert (header[:4], header[28:36]) == (b"OggS", b"OpusHead")


def test_the_recordings_are_small() -> None:
    assert sum(file.stat().st_size for file in VOICE.rglob("*.opus")) < 7_000_000


def test_a_missing_recording_is_named_at_start(tmp_path: Path) -> None:
    (tmp_path / REGISTER).write_text(json.dumps({"ja": {"welcome": "いらっしゃいませ。"}, "en": {}}))
    with pytest.raises(RecordingMissing, match=r"welcome\.opus is missing"):
        require_all(tmp_path)


def test_a_missing_register_is_named_at_start(tmp_path: Path) -> None:
    with pytest.raises(RecordingMissing, match=r"texts\.json is missing"):
        require_all(tmp_path)


def test_an_utterance_is_played_to_its_end_when_another_thread_asks(qtbot: QtBot) -> None:
    voice = RecordedVoice()
    with qtbot.waitSignal(voice.ended, timeout=20_000):
        threading.Thread(target=say, args=(voice, (Prompt.TAKE_CARD,))).start()


def test_the_parts_of_an_utterance_follow_each_other(qtbot: QtBot) -> None:
    voice = RecordedVoice()
    begun = recordings_begun(voice)
    parts = (Prompt.SHEETS_OUT, *counted(12, Counter.SHEETS, JAPANESE))
    with qtbot.waitSignal(voice.ended, timeout=20_000):
        say(voice, parts)
    assert begun == list(parts)


def test_a_new_utterance_takes_the_place_of_the_old_one(qtbot: QtBot) -> None:
    voice = RecordedVoice()
    begun, endings = recordings_begun(voice), list[None]()
    voice.ended.connect(lambda: endings.append(None))
    say(voice, (Prompt.GOODBYE, Prompt.TAKE_PAPER))
    with qtbot.waitSignal(voice.ended, timeout=20_000):
        say(voice, (Prompt.TAKE_CARD,), ENGLISH)
    assert (len(endings), begun[-1]) == (1, Prompt.TAKE_CARD)
    assert Prompt.TAKE_PAPER not in begun


def test_a_stopped_voice_says_nothing_more(qtbot: QtBot) -> None:
    voice = RecordedVoice()
    begun = recordings_begun(voice)
    say(voice, (Prompt.STAFF_PLEASE, Prompt.TAKE_PAPER))
    voice.stop()
    with qtbot.waitSignal(voice.sounded, timeout=20_000):
        voice.play(Sound.KEY)
    assert Prompt.TAKE_PAPER not in begun


@pytest.mark.parametrize("sound", Sound)
def test_every_sound_is_recorded(sound: Sound) -> None:
    assert recording_of_sound(sound).read_bytes()[29:35] == b"vorbis"


def test_a_missing_sound_is_named_at_start(tmp_path: Path) -> None:
    with pytest.raises(RecordingMissing, match=r"key\.ogg is missing"):
        require_all(sounds=tmp_path)


def test_a_sound_does_not_interrupt_the_voice(qtbot: QtBot) -> None:
    voice = RecordedVoice()
    with qtbot.waitSignals([voice.ended, voice.sounded], timeout=20_000):
        say(voice, (Prompt.TAKE_CARD,), ENGLISH)
        threading.Thread(target=voice.play, args=(Sound.KEY,)).start()
