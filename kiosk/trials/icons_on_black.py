"""Derives the signs for white on black from the usual ones: `python -m kiosk.trials.icons_on_black`."""

import re
from pathlib import Path
from typing import Final

from kiosk.terminal.ui.bridge.pictures import PICTURES

ON_BLACK: Final = {
    "#0017c1": "#ffe066",
    "#197a4b": "#5fd89a",
    "#1a1a1c": "#000000",
    "#4d4d52": "#ffffff",
    "#5e5e66": "#c8c9d2",
    "#7f8290": "#c8c9d2",
    "#c8c9d2": "#7f8290",
    "#e8f1fe": "#262626",
    "#ff8d44": "#ffb27a",
    "#ffffff": "#000000",
}
"""What each colour of the signs becomes; a colour that is not listed has no place in a sign."""

FOLDER: Final = PICTURES / "white-on-black"


def icons_on_black() -> dict[Path, str]:
    """The drawings by the file they belong in. Raises KeyError for a colour outside the palette."""
    return {
        FOLDER / icon.name: re.sub("#[0-9a-f]{6}", lambda found: ON_BLACK[found.group()], icon.read_text())
        for icon in sorted(PICTURES.glob("icon-*.svg"))
    }


def main() -> None:
    """Write them."""
    FOLDER.mkdir(exist_ok=True)
    for file, drawing in icons_on_black().items():
        file.write_text(drawing)


if __name__ == "__main__":
    main()
