"""The application of a process that shows windows."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication

from kiosk.terminal.ui.garbage import GarbageRounds


@contextmanager
def window_application(name: str) -> Iterator[QGuiApplication]:
    """Open the one application of this process, called `name` for the window system; end it after the block.

    Its thread is the caller's; what is garbage is collected there alone.
    """
    application = QGuiApplication([name])
    rounds = GarbageRounds(application)
    rounds.begin()
    try:
        yield application
    finally:
        rounds.end()
        application.shutdown()
