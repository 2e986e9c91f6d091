"""Work that a hand at the dock begins and that takes longer than a touch."""

import threading
from collections.abc import Callable


class BackgroundWork:
    """One piece of work at a time, on a thread of its own."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._thread is not None and self._thread.is_alive()

    def begin(self, work: Callable[[], None]) -> bool:
        """Do `work` beside the window; False if the former is not done."""
        if self.is_busy:
            return False
        self._thread = threading.Thread(target=work, name="dock-work")
        self._thread.start()
        return True

    def finish(self) -> None:
        """Wait until what was begun is done."""
        if self._thread is not None:
            self._thread.join()
