"""The catalogues: which language the texts of screens and view-models come in."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.domain.languages import Language
from kiosk.runtime.start import StartRefused

CATALOGUES = Path(__file__).parent / "catalogues"
"""Compiled catalogues, made from i18n/*.ts by packaging/setup/catalogues.py."""

SOURCE_LANGUAGE = Language.JAPANESE
"""The source strings are in this language; it needs no catalogue."""


class CatalogueMissingError(StartRefused):
    """A compiled catalogue is missing or damaged; the machine would fall back to Japanese silently."""


class Translation:
    """Chooses the application's catalogue; one translator is installed at a time."""

    def __init__(self, folder: Path = CATALOGUES) -> None:
        self._translators = {
            language: _load(folder / f"kiosk_{language.value}.qm")
            for language in Language
            if language is not SOURCE_LANGUAGE
        }
        self._installed: QTranslator | None = None

    def speak(self, language: Language) -> None:
        """Make `language` the one that texts are translated into from now on."""
        self.release()
        self._installed = self._translators.get(language)
        if self._installed is not None:
            QCoreApplication.installTranslator(self._installed)

    def release(self) -> None:
        """Go back to the source strings."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None


def _load(file: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(file)) or translator.isEmpty():
        raise CatalogueMissingError(f"{file} cannot be loaded; run: make setup")
    return translator
