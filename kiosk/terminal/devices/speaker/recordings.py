"""Where the recorded prompts and sounds lie, and that they are all there."""

from pathlib import Path

from kiosk.domain.languages import Language
from kiosk.runtime.start import StartRefused
from kiosk.terminal.ports import Prompt, Sound

ASSETS = Path(__file__).parents[4] / "assets"
VOICE = ASSETS / "voice"
SOUNDS = ASSETS / "sounds"


class RecordingMissing(StartRefused):
    """A prompt or a sound has no recording; names the file and the remedy."""


def recording_of(prompt: Prompt, language: Language, folder: Path = VOICE) -> Path:
    """Give the Ogg file of a prompt."""
    return folder / language.value / f"{prompt.value}.ogg"


def recording_of_sound(sound: Sound, folder: Path = SOUNDS) -> Path:
    """Give the Ogg file of a sound."""
    return folder / f"{sound.value}.ogg"


def require_all(folder: Path = VOICE, sounds: Path = SOUNDS) -> None:
    """Make sure at start that nothing will stay silent later.

    Raises RecordingMissing.
    """
    spoken = (recording_of(prompt, language, folder) for language in Language for prompt in Prompt)
    for path in (*spoken, *(recording_of_sound(sound, sounds) for sound in Sound)):
        if not path.is_file():
            raise RecordingMissing(f"{path} is missing; install the project whole or render it anew")
