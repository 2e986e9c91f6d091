"""The screens' face: BIZ UDPゴシック, from Debian's fonts-morisawa-bizud-gothic."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from kiosk.runtime.start import StartRefused

FONT_FOLDER = Path("/usr/share/fonts/truetype/bizud-gothic")
FONT_FILES = ("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf")


class FontMissingError(StartRefused):
    """A font of the screens cannot be loaded; the machine would show boxes in place of Japanese."""


def load_fonts(folder: Path = FONT_FOLDER) -> None:
    """Load the screens' fonts into the application.

    Raises FontMissingError, naming the remedy, when a file is missing or unusable.
    """
    for name in FONT_FILES:
        if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            raise FontMissingError(f"{folder / name} cannot be loaded; install fonts-morisawa-bizud-gothic")
