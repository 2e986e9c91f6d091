"""The screens' face: BIZ UDPゴシック, from Debian's fonts-morisawa-bizud-gothic."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.runtime.start import StartRefused

FONT_FOLDER = Path("/usr/share/fonts/truetype/bizud-gothic")
FONT_FILES = ("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf")
FAMILY = "BIZ UDPGothic"
JOINER_FILE = Path(__file__).parents[3] / "assets" / "fonts" / "joiner.ttf"
JOINER_FAMILY = "Kiosk Joiner"
"""Made by `packaging/fonts/make_joiner.py`."""


class FontMissingError(StartRefused):
    """A font of the screens cannot be loaded; the machine would show boxes in place of Japanese."""


def load_fonts(folder: Path = FONT_FOLDER) -> None:
    """Load the screens' fonts into the application.

    What keeps phrases whole comes from the project's own font, so that no other font of the machine
    stretches the lines. Raises FontMissingError, naming the remedy, when a file is missing or unusable.
    """
    for name in FONT_FILES:
        if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            raise FontMissingError(f"{folder / name} cannot be loaded; install fonts-morisawa-bizud-gothic")
    if QFontDatabase.addApplicationFont(str(JOINER_FILE)) < 0:
        raise FontMissingError(f"{JOINER_FILE} cannot be loaded; install the project whole")
    QFont.insertSubstitution(FAMILY, JOINER_FAMILY)
