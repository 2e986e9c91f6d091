"""Plays prompts and sounds; the Speaker port. Belongs to the thread of the application, called from any."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from kiosk.domain.languages import Language
from kiosk.terminal.devices.speaker.recordings import VOICE, recording_of, recording_of_sound, require_all
from kiosk.terminal.ports import Prompt, Sound


class RecordedVoice(QObject):
    """One voice, and sounds over it: a new prompt takes the place of one that still plays.

    Raises RecordingMissing if a prompt has no recording. A machine without a sound device stays silent.
    """

    _asked = Signal(QUrl)
    _struck = Signal(QUrl)
    _hushed = Signal()

    def __init__(self, folder: Path = VOICE) -> None:
        super().__init__()
        require_all(folder)
        self._folder = folder
        self._voice = _Player(self)
        self._sounds = _Player(self)
        self.ended = self._voice.ended
        self.sounded = self._sounds.ended
        self._asked.connect(self._voice.start)
        self._struck.connect(self._sounds.start)
        self._hushed.connect(self._voice.stop)

    def say(self, prompt: Prompt, language: Language) -> None:
        """See `Speaker.say`."""
        self._asked.emit(QUrl.fromLocalFile(str(recording_of(prompt, language, self._folder))))

    def play(self, sound: Sound) -> None:
        """See `Speaker.play`."""
        self._struck.emit(QUrl.fromLocalFile(str(recording_of_sound(sound))))

    def stop(self) -> None:
        """See `Speaker.stop`."""
        self._hushed.emit()


class _Player(QObject):
    """Plays one recording at a time; its slots run on its own thread, whoever asks."""

    ended = Signal()
    """A recording was played to its end."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(QAudioOutput(self))
        self._player.mediaStatusChanged.connect(self._on_status)

    def start(self, recording: QUrl) -> None:
        self._player.stop()
        self._player.setSource(recording)
        self._player.play()

    def stop(self) -> None:
        self._player.stop()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()
