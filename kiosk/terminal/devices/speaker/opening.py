"""Opens the speaker of a machine, or notes that it has none."""

from pathlib import Path

from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.ports import Sound, Speaker, Utterance, VoiceLanguage, Volume

_SOUND_DEVICES = Path("/dev/snd")


class NoSpeaker:
    """The Speaker port of a machine without a sound output: what is spoken stands on the screen as well."""

    def say(self, utterance: Utterance, language: VoiceLanguage, volume: Volume) -> None:
        """Nobody hears it."""

    def play(self, sound: Sound) -> None:
        """Nobody hears it."""

    def stop(self) -> None:
        """Nothing plays."""


def has_sound_output(devices: Path = _SOUND_DEVICES) -> bool:
    """Whether the kernel shows a playback device of ALSA."""
    return any(devices.glob("pcm*p"))


def open_speaker(log: EventLog, devices: Path = _SOUND_DEVICES) -> Speaker:
    """Give the recorded voice, or `NoSpeaker` with a line in the log where there is no sound output.

    Qt's multimedia libraries are loaded only where there is one.
    """
    if has_sound_output(devices):
        from kiosk.terminal.devices.speaker.voice import RecordedVoice  # noqa: PLC0415 - loads Qt Multimedia

        return RecordedVoice()
    log.write(LogEvent.SPEAKER_MISSING)
    return NoSpeaker()
