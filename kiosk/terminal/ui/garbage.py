"""Python's cyclic garbage, kept to the thread of the windows."""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

ROUND_MILLISECONDS: Final = 500


class GarbageRounds(QObject):
    """Collects cyclic garbage in rounds of the event loop, in place of the automatic collections.

    An object of Qt must end on the thread that it belongs to, but Python collects cycles on whichever thread
    happens to allocate, and at whichever moment. While rounds run, nothing else collects, so a window,
    its views and their items are taken down between two events of their own thread, or not at all.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_what_is_due)

    def begin(self) -> None:
        """Take the collections over; to be called on the thread of the windows."""
        gc.disable()
        self._timer.start(ROUND_MILLISECONDS)

    def end(self) -> None:
        """Leave the collections to Python again."""
        self._timer.stop()
        gc.enable()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose threshold is passed, as Python would by itself."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in reversed(range(len(counts))):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
