"""Where the recorded prompts lie, and that they are all there."""

from pathlib import Path

from kiosk.domain.languages import Language
from kiosk.runtime.start import StartRefused
from kiosk.terminal.ports import Prompt

VOICE = Path(__file__).parents[4] / "assets" / "voice"


class RecordingMissing(StartRefused):
    """A prompt has no recording; names the file and the remedy."""


def recording_of(prompt: Prompt, language: Language, folder: Path = VOICE) -> Path:
    """Give the Ogg file of a prompt."""
    return folder / language.value / f"{prompt.value}.ogg"


def require_all(folder: Path = VOICE) -> None:
    """Make sure at start that nothing will stay silent later.

    Raises RecordingMissing.
    """
    for language in Language:
        for prompt in Prompt:
            path = recording_of(prompt, language, folder)
            if not path.is_file():
                raise RecordingMissing(f"{path} is missing; install the project whole or render the prompts")
