"""The faces of the screens: which font writes each language, from Debian's packages by name."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.runtime.start import StartRefused
from kiosk.terminal.ui.typefaces import TYPEFACES, FontFile

FONT_FOLDER: Final = Path("/usr/share/fonts")


class FontMissingError(StartRefused):
    """A font of the screens cannot be loaded; the machine would show boxes in place of letters."""


def load_fonts(folder: Path = FONT_FOLDER) -> None:
    """Load the screens' fonts into the application, and name those that help out.

    What keeps phrases whole comes from the project's own font, so that no other font of the machine
    stretches the lines. Raises FontMissingError, naming the remedy, when a file is missing or unusable.
    """
    for file in dict.fromkeys(file for typeface in TYPEFACES.values() for file in typeface.files):
        _load(folder, file)
    for typeface in TYPEFACES.values():
        QFont.removeSubstitutions(typeface.family)
        QFont.insertSubstitutions(typeface.family, list(typeface.helpers))


def _load(folder: Path, file: FontFile) -> None:
    path = folder / file.path
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        raise FontMissingError(f"{path} cannot be loaded; install {file.package}")
