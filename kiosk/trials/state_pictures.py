"""Draws sample states of the screens, in full or as small pictures for the docs."""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.terminal.flow.events import Event
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.application import window_application
from kiosk.terminal.ui.bridge.machine import Machine
from kiosk.terminal.ui.window import DEFAULT_SIZE, KioskWindow

Key = TypeVar("Key")

_WIDTH: Final = 512
_COLOURS: Final = ((26, 26, 28), (0, 23, 193), (255, 141, 68), (25, 122, 75))
_SHADES: Final = 24
"""Of each colour, from the paper to the ink."""


def pictures_of(
    states: Mapping[Key, State], *, size: tuple[int, int] = DEFAULT_SIZE, machine: Machine = Machine()
) -> Iterator[tuple[Key, QImage]]:
    """A picture of each state, under its key. Needs a QGuiApplication.

    Raises RuntimeError with the engine's words at the end, if any QML warning appeared.
    """
    warnings: list[str] = []
    window = KioskWindow(
        _ignore, _ignore, size=size, motion=False, on_warning=warnings.append, machine=machine
    )
    window.show()
    for key, state in states.items():
        window.present(state)
        QGuiApplication.processEvents()
        yield key, window.grab()
    window.close()
    if warnings:
        raise RuntimeError("\n".join(warnings))


def draw_states(states: Mapping[Path, State]) -> None:
    """Draw each state small into its file, whose folder is made.

    Raises what `pictures_of` raises, and OSError.
    """
    for path, picture in pictures_of(states):
        path.parent.mkdir(parents=True, exist_ok=True)
        small = picture.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
        if not _reduced(small).save(str(path)):
            raise OSError(f"{path}: the picture could not be written")


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
