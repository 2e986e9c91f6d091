"""The type of the slips: BIZ UDPGothic, a universal design face, from Debian's package."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from kiosk.runtime.start import StartRefused

PACKAGE = "fonts-morisawa-bizud-gothic"
REGULAR = "BIZUDPGothic-Regular"
BOLD = "BIZUDPGothic-Bold"

FONT_FOLDER = Path("/usr/share/fonts/truetype/bizud-gothic")
_SHA256 = {
    REGULAR: "8d4fd9568ad662d9eb1bc8ca8663dcd76a6336373e3e3f32d634978db4c7388e",
    BOLD: "4148bfdc5da1f32b9e20b2ca25c26da409f4594b8c31da8d3f0d04628793adc4",
}


class SlipFontError(StartRefused):
    """A font of the slips is missing or is not the one that they were designed with."""


def checked_font_files(folder: Path = FONT_FOLDER) -> Iterator[tuple[str, Path]]:
    """Name and file of both weights, once each is the file that the slips were designed with.

    Raises SlipFontError with the remedy.
    """
    for name, expected in _SHA256.items():
        path = folder / f"{name}.ttf"
        if not path.is_file():
            raise SlipFontError(f"{path} is missing; install it: apt-get install {PACKAGE}")
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if digest != expected:
            raise SlipFontError(
                f"{path} is not the file that Debian 12 ships; install it again: "
                f"apt-get install --reinstall {PACKAGE}"
            )
        yield name, path
