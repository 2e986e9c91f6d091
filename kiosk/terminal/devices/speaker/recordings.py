"""Where recorded speech and sounds lie, and that they are all there."""

import json
from pathlib import Path

from kiosk.runtime.start import StartRefused
from kiosk.terminal.ports import Recording, Sound, VoiceLanguage

ASSETS = Path(__file__).parents[4] / "assets"
VOICE = ASSETS / "voice"
SOUNDS = ASSETS / "sounds"
REGISTER = "texts.json"
"""What each recording says, by voice; written by packaging/voice/render_voice.py."""


class RecordingMissing(StartRefused):
    """A recording or a sound is missing; names the file and the remedy."""


def recording_of(recording: Recording, voice: VoiceLanguage, folder: Path = VOICE) -> Path:
    """Give the Opus file of a recording."""
    return folder / voice.value / f"{recording}.opus"


def recording_of_sound(sound: Sound, folder: Path = SOUNDS) -> Path:
    """Give the Ogg file of a sound."""
    return folder / f"{sound.value}.ogg"


def require_all(folder: Path = VOICE, sounds: Path = SOUNDS) -> None:
    """Make sure at start that nothing will stay silent later.

    Raises RecordingMissing.
    """
    register = folder / REGISTER
    _require(register)
    registered = json.loads(register.read_text(encoding="utf-8"))
    for voice in VoiceLanguage:
        for recording in registered[voice.value]:
            _require(recording_of(recording, voice, folder))
    for sound in Sound:
        _require(recording_of_sound(sound, sounds))


def _require(path: Path) -> None:
    if not path.is_file():
        raise RecordingMissing(f"{path} is missing; install the project whole or render it anew")
