"""A machine with a sound output speaks; one without says so in its log and goes on."""

import io
from pathlib import Path

import pytest

from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.devices.speaker.opening import NoSpeaker, open_speaker
from kiosk.terminal.devices.speaker.voice import RecordedVoice
from kiosk.terminal.ports import Prompt, Sound, VoiceLanguage, Volume


def test_a_machine_without_sound_output_stays_silent_and_says_so(tmp_path: Path) -> None:
    sink = io.StringIO()
    speaker = open_speaker(EventLog("terminal", SystemClock(), sink), tmp_path)
    speaker.say((Prompt.WELCOME,), VoiceLanguage.JAPANESE, Volume.USUAL)
    speaker.play(Sound.KEY)
    speaker.stop()
    assert isinstance(speaker, NoSpeaker)
    assert '"speaker-missing"' in sink.getvalue()


@pytest.mark.usefixtures("qapp")
def test_a_machine_with_a_playback_device_gets_the_recorded_voice(tmp_path: Path) -> None:
    (tmp_path / "pcmC0D0p").touch()
    sink = io.StringIO()
    assert isinstance(open_speaker(EventLog("terminal", SystemClock(), sink), tmp_path), RecordedVoice)
    assert sink.getvalue() == ""
