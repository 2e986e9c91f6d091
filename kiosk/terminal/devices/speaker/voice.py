"""Plays prompts; the Speaker port. Belongs to the thread of the application, may be called from any."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from kiosk.domain.languages import Language
from kiosk.terminal.devices.speaker.recordings import VOICE, recording_of, require_all
from kiosk.terminal.ports import Prompt


class RecordedVoice(QObject):
    """One voice: a new prompt takes the place of one that still plays.

    Raises RecordingMissing if a prompt has no recording. A machine without a sound device stays silent.
    """

    ended = Signal()
    """A prompt was played to its end."""
    _asked = Signal(QUrl)
    _hushed = Signal()

    def __init__(self, folder: Path = VOICE) -> None:
        super().__init__()
        require_all(folder)
        self._folder = folder
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._asked.connect(self._play)
        self._hushed.connect(self._player.stop)

    def say(self, prompt: Prompt, language: Language) -> None:
        """See `Speaker.say`."""
        self._asked.emit(QUrl.fromLocalFile(str(recording_of(prompt, language, self._folder))))

    def stop(self) -> None:
        """See `Speaker.stop`."""
        self._hushed.emit()

    def _play(self, recording: QUrl) -> None:
        self._player.stop()
        self._player.setSource(recording)
        self._player.play()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()
