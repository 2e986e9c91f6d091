"""What is recorded is what the screens say: a changed word, a new refusal or a new prompt shows here."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.terminal.devices.speaker.recordings import REGISTER, VOICE, recording_of
from kiosk.terminal.ports import VoiceLanguage
from kiosk.trials.spoken_texts import main, spoken_texts

REMEDY = "record anew: the first lines of packaging/voice/render_voice.py say how"


def registered(voice: VoiceLanguage) -> Mapping[str, str]:
    texts: Mapping[str, str] = json.loads((VOICE / REGISTER).read_text(encoding="utf-8"))[voice.value]
    return texts


@pytest.mark.parametrize("voice", VoiceLanguage)
def test_every_text_is_recorded_as_it_now_stands(voice: VoiceLanguage) -> None:
    wanted, recorded = spoken_texts(voice), registered(voice)
    changed = {name for name, text in wanted.items() if recorded.get(name) != text}
    assert changed == set(), REMEDY
    assert set(recorded) - set(wanted) == set(), REMEDY


@pytest.mark.parametrize("voice", VoiceLanguage)
def test_no_recording_is_without_a_text(voice: VoiceLanguage) -> None:
    files = {file.stem for file in (VOICE / voice.value).iterdir()}
    assert files == set(registered(voice)), REMEDY


@pytest.mark.parametrize("voice", VoiceLanguage)
def test_no_recording_is_empty(voice: VoiceLanguage) -> None:
    assert [name for name in registered(voice) if recording_of(name, voice).stat().st_size < 500] == []


def test_the_list_for_the_renderer_holds_both_voices(tmp_path: Path) -> None:
    main(tmp_path / "deep" / "spoken.json")
    written = json.loads((tmp_path / "deep" / "spoken.json").read_text(encoding="utf-8"))
    assert written == {voice.value: dict(spoken_texts(voice)) for voice in VoiceLanguage}
