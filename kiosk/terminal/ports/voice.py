"""The speaker: utterances joined from recordings, and sounds."""

from enum import IntEnum, StrEnum
from typing import Protocol, TypeAlias

from kiosk.domain.languages import Language

Recording: TypeAlias = str
"""The name of a recording; which there are is a closed list, `kiosk.trials.spoken_texts`."""
Utterance: TypeAlias = tuple[Recording, ...]
"""Recordings that are played one after the other as one sentence."""


class VoiceLanguage(StrEnum):
    """A language that speech is recorded in."""

    JAPANESE = "ja"
    ENGLISH = "en"


def voice_of(language: Language) -> VoiceLanguage:
    """The voice that goes with the texts of `language`: English, where that is not recorded itself."""
    is_japanese = language.value.partition("-")[0] == VoiceLanguage.JAPANESE.value
    return VoiceLanguage.JAPANESE if is_japanese else VoiceLanguage.ENGLISH


class Volume(IntEnum):
    """How loud the voice is, in percent of what the machine can do."""

    QUIET = 25
    USUAL = 50
    LOUD = 75
    LOUDEST = 100

    @property
    def louder(self) -> "Volume":
        """One step up, while there is one."""
        return Volume(min(Volume.LOUDEST, self + 25))

    @property
    def softer(self) -> "Volume":
        """One step down, while there is one; never silence, which the stop key is for."""
        return Volume(max(Volume.QUIET, self - 25))


class Sound(StrEnum):
    """A sound that says nothing; the value is the name of its recording."""

    KEY = "key"
    """A key of the PIN's keypad took."""
    STAFF_CALL = "staff-call"
    """Calls the staff: something was left in the machine and nobody answers."""


class Speaker(Protocol):
    """Plays recorded speech and sounds."""

    def say(self, utterance: Utterance, language: VoiceLanguage, volume: Volume) -> None:
        """Start an utterance, in place of one that still plays."""
        ...

    def play(self, sound: Sound) -> None:
        """Play a sound, over an utterance that may be playing."""
        ...

    def stop(self) -> None:
        """Fall silent: no utterance goes on."""
        ...
