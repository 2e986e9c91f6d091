"""Draws sample states of the screens as small pictures for the docs."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.application import window_application
from kiosk.terminal.ui.window import KioskWindow

_WIDTH: Final = 512
_COLOURS: Final = ((26, 26, 28), (0, 23, 193), (255, 141, 68), (25, 122, 75))
_SHADES: Final = 24
"""Of each colour, from the paper to the ink."""


def draw_states(states: Mapping[Path, State]) -> None:
    """Draw each state into its file, whose folder is made. Needs a QGuiApplication.

    Raises RuntimeError with the engine's words if any QML warning appears, and OSError.
    """
    warnings: list[str] = []
    window = KioskWindow(_ignore, _ignore, motion=False, on_warning=warnings.append)
    window.show()
    for path, state in states.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        window.present(state)
        QGuiApplication.processEvents()
        picture = _reduced(window.grab().scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation))
        if not picture.save(str(path)):
            raise OSError(f"{path}: the picture could not be written")
    window.close()
    if warnings:
        raise RuntimeError("\n".join(warnings))


def draw_off_screen(draw_all: Callable[[Path], None], folder: Path) -> None:
    """Draw as a program of its own, without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    with window_application("kiosk-pictures"):
        draw_all(folder)


def _reduced(picture: QImage) -> QImage:
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
