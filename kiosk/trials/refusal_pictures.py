"""Draws the screen of every refusal for `docs/refusals.md`.

python -m kiosk.trials.refusal_pictures docs
"""

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.domain.languages import Language
from kiosk.domain.refusals import Refusal
from kiosk.terminal.flow.events import Event
from kiosk.terminal.ui.application import window_application
from kiosk.terminal.ui.window import KioskWindow
from kiosk.trials.sample_states import sample_states

FOLDER: Final = Path("pictures") / "refusals"
"""Below `docs`."""
WIDTH: Final = 512
_COLOURS: Final = ((26, 26, 28), (0, 23, 193), (255, 141, 68), (25, 122, 75))
_SHADES: Final = 24
"""Of each colour, from the paper to the ink."""


def picture_of(refusal: Refusal) -> Path:
    """Where the picture of a refusal lies, below `docs`."""
    return FOLDER / f"{refusal.value}.png"


def draw_all(docs: Path) -> None:
    """Draw the Japanese screen of every refusal. Needs a QGuiApplication.

    Raises RuntimeError with the engine's words if any QML warning appears, and OSError.
    """
    (docs / FOLDER).mkdir(parents=True, exist_ok=True)
    warnings: list[str] = []
    window = KioskWindow(_ignore, _ignore, motion=False, on_warning=warnings.append)
    window.show()
    states = sample_states(Language.JAPANESE)
    for refusal in Refusal:
        window.present(replace(states[f"refused-{refusal.value}"], settlement=None))
        QGuiApplication.processEvents()
        picture = reduced(window.grab().scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation))
        path = docs / picture_of(refusal)
        if not picture.save(str(path)):
            raise OSError(f"{path}: the picture could not be written")
    window.close()
    if warnings:
        raise RuntimeError("\n".join(warnings))


def reduced(picture: QImage) -> QImage:
    """The picture in shades of the screens' few colours: a small file, and every edge stays clean."""
    table = [_blend(255, colour, shade).rgb() for colour in _COLOURS for shade in range(_SHADES)]
    return picture.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )


def _blend(paper: int, ink: tuple[int, int, int], shade: int) -> QColor:
    share = shade / (_SHADES - 1)
    red, green, blue = (round(paper + (part - paper) * share) for part in ink)
    return QColor(red, green, blue)


def _ignore(_: Event | int) -> None:
    """Nobody touches these screens."""


def main() -> None:
    """Draw into the folder that the command line names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    with window_application("kiosk-refusals"):
        draw_all(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
