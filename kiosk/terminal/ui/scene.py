"""Prepares an engine for the kiosk's screens, alone in a window or as a part of a larger scene."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from kiosk.domain.languages import Language
from kiosk.runtime.start import StartRefused
from kiosk.terminal.ui.bridge import (
    phrasing,  # noqa: F401 - its import makes the type known to QML
    pictures,
)
from kiosk.terminal.ui.bridge.face import Face
from kiosk.terminal.ui.fonts import load_fonts
from kiosk.terminal.ui.translation import Translation

IMPORT_PATH = Path(__file__).parent / "qml"
"""Where the modules Kiosk.Style, Kiosk.Controls and Kiosk.Citizen lie."""


class PicturesMissingError(StartRefused):
    """The folder of pictures is not there."""


class Scene(QObject):
    """Ties one engine to one Face: modules, fonts, catalogues; follows the Face's language.

    After this, QML in that engine may say `import Kiosk.Citizen` and place
    `KioskScreen { face: ... }` anywhere. Raises FontMissingError, CatalogueMissingError or
    PicturesMissingError where something that the screens need is not installed.
    """

    def __init__(self, engine: QQmlEngine, face: Face) -> None:
        super().__init__(engine)
        if not pictures.PICTURES.is_dir():
            raise PicturesMissingError(f"{pictures.PICTURES} is missing; install the project whole")
        load_fonts()
        self._engine = engine
        self._translation = Translation()
        self._translation.speak(face.state.language)
        engine.addImportPath(str(IMPORT_PATH))
        face.languageChanged.connect(self._speak)

    def release(self) -> None:
        """Leave the application as it was found: take the catalogue back."""
        self._translation.release()

    def _speak(self, language: str) -> None:
        self._translation.speak(Language(language))
        self._engine.retranslate()
