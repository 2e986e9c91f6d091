"""Draws the screens of `docs/citizen.md`: the way of one certificate.

python -m kiosk.trials.citizen_pictures docs
"""

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.languages import Language
from kiosk.terminal.flow.events import Event
from kiosk.terminal.ui.application import window_application
from kiosk.terminal.ui.window import KioskWindow
from kiosk.trials.refusal_pictures import WIDTH, reduced
from kiosk.trials.sample_states import sample_states

FOLDER: Final = Path("pictures") / "citizen"
"""Below `docs`."""
SCREENS: Final = {
    "1-start": "attract",
    "2-card": "lay-card",
    "3-pin": "pin",
    "4-take-card": "take-card",
    "5-choose": "kind",
    "6-confirm": "summary",
    "7-pay": "payment",
    "8-take": "farewell-printed",
}
"""Name of the picture to the sample state that it shows."""


def draw_all(docs: Path) -> None:
    """Draw the Japanese screens. Needs a QGuiApplication.

    Raises RuntimeError with the engine's words if any QML warning appears, and OSError.
    """
    (docs / FOLDER).mkdir(parents=True, exist_ok=True)
    warnings: list[str] = []
    window = KioskWindow(_ignore, _ignore, motion=False, on_warning=warnings.append)
    window.show()
    states = sample_states(Language.JAPANESE)
    for name, state in SCREENS.items():
        window.present(states[state])
        QGuiApplication.processEvents()
        picture = reduced(window.grab().scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation))
        path = docs / FOLDER / f"{name}.png"
        if not picture.save(str(path)):
            raise OSError(f"{path}: the picture could not be written")
    window.close()
    if warnings:
        raise RuntimeError("\n".join(warnings))


def _ignore(_: Event | int) -> None:
    """Nobody touches these screens."""


def main() -> None:
    """Draw below the folder that the command line names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    with window_application("kiosk-pictures"):
        draw_all(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
