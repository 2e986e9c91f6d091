"""Whether windows can be opened here, asked before anything is started.

Qt ends the whole process where it cannot reach the display, so a process of its own tries.
"""

import os
import subprocess
import sys
from typing import Final

_NAMES: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_TRIAL: Final = "from PySide6.QtGui import QGuiApplication; QGuiApplication(['kiosk-demo'])"
_SECONDS: Final = 60.0


class DisplayUnreachable(Exception):
    """The display that the environment names cannot be reached; says which, and the remedy."""


def names_display() -> bool:
    """Whether the environment names a display at all."""
    return any(os.environ.get(name) for name in _NAMES)


def try_display() -> None:
    """Raises DisplayUnreachable."""
    try:
        trial = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-c", _TRIAL],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
        is_reached = trial.returncode == 0
    except subprocess.TimeoutExpired:
        is_reached = False
    if not is_reached:
        named = [name for name in _NAMES if os.environ.get(name)]
        told = ", ".join(f"{name}={os.environ[name]}" for name in named)
        raise DisplayUnreachable(
            f"cannot reach the display {told}; unset {' '.join(named)} to play off-screen"
        )
