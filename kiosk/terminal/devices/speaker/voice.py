"""Plays utterances and sounds; the Speaker port. Belongs to the application's thread, called from any."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from kiosk.terminal.devices.speaker.recordings import VOICE, recording_of, recording_of_sound, require_all
from kiosk.terminal.ports import Sound, Utterance, VoiceLanguage, Volume


class RecordedVoice(QObject):
    """One voice, and sounds over it: a new utterance takes the place of one that still plays.

    Raises RecordingMissing if anything has no recording. A machine without a sound device stays silent.
    """

    _asked = Signal(list, float)
    _struck = Signal(list, float)
    _hushed = Signal()

    def __init__(self, folder: Path = VOICE) -> None:
        super().__init__()
        require_all(folder)
        self._folder = folder
        self._voice = _Player(self)
        self._sounds = _Player(self)
        self.began = self._voice.began
        self.ended = self._voice.ended
        self.sounded = self._sounds.ended
        self._asked.connect(self._voice.start)
        self._struck.connect(self._sounds.start)
        self._hushed.connect(self._voice.stop)

    def say(self, utterance: Utterance, language: VoiceLanguage, volume: Volume) -> None:
        """See `Speaker.say`."""
        parts = [_address(recording_of(part, language, self._folder)) for part in utterance]
        self._asked.emit(parts, volume / Volume.LOUDEST)

    def play(self, sound: Sound) -> None:
        """See `Speaker.play`."""
        self._struck.emit([_address(recording_of_sound(sound))], 1.0)

    def stop(self) -> None:
        """See `Speaker.stop`."""
        self._hushed.emit()


def _address(file: Path) -> QUrl:
    return QUrl.fromLocalFile(str(file))


class _Player(QObject):
    """Plays recordings one after the other; its slots run on its own thread, whoever asks."""

    began = Signal(str)
    """A recording begins; its name."""
    ended = Signal()
    """The last recording was played to its end."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[QUrl] = []
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._on_status)

    def start(self, recordings: list[QUrl], volume: float) -> None:
        self.stop()
        self._output.setVolume(volume)
        self._waiting = list(recordings)
        self._go_on()

    def stop(self) -> None:
        self._waiting = []
        self._player.stop()

    def _go_on(self) -> None:
        if not self._waiting:
            self.ended.emit()
            return
        recording = self._waiting.pop(0)
        self.began.emit(Path(recording.path()).stem)
        self._player.setSource(recording)
        self._player.play()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self._go_on()
