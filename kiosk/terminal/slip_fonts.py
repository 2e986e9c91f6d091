"""The type of the slips: BIZ UDPGothic, a universal design face, from Debian's package."""

import hashlib
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kiosk.runtime.start import StartRefused

PACKAGE = "fonts-morisawa-bizud-gothic"
REGULAR = "BIZUDPGothic-Regular"
BOLD = "BIZUDPGothic-Bold"

_FOLDER = Path("/usr/share/fonts/truetype/bizud-gothic")
_SHA256 = {
    REGULAR: "8d4fd9568ad662d9eb1bc8ca8663dcd76a6336373e3e3f32d634978db4c7388e",
    BOLD: "4148bfdc5da1f32b9e20b2ca25c26da409f4594b8c31da8d3f0d04628793adc4",
}


class SlipFontError(StartRefused):
    """A font of the slips is missing or is not the one that they were designed with."""


def check_slip_fonts(folder: Path = _FOLDER) -> None:
    """Whether both weights are the files that the slips were designed with.

    Raises SlipFontError with the remedy.
    """
    for name, expected in _SHA256.items():
        path = _file_of(name, folder)
        if not path.is_file():
            raise SlipFontError(f"{path} is missing; install it: apt-get install {PACKAGE}")
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if digest != expected:
            raise SlipFontError(
                f"{path} is not the file that Debian 12 ships; install it again: "
                f"apt-get install --reinstall {PACKAGE}"
            )


def register_slip_fonts(folder: Path = _FOLDER) -> None:
    """Check both weights and make them known to reportlab, which keeps 20 MB of them in this process.

    Raises SlipFontError with the remedy.
    """
    check_slip_fonts(folder)
    for name in _SHA256:
        pdfmetrics.registerFont(TTFont(name, str(_file_of(name, folder))))


def _file_of(name: str, folder: Path) -> Path:
    return folder / f"{name}.ttf"
