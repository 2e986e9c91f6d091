"""A finger that touches twice means once: the second touch must not reach what the first one brought up."""

from collections.abc import Callable
from typing import Final

DOUBLE_TOUCH_SECONDS: Final = 0.35
"""Two touches of one intention lie closer together; a person who has read a new screen touches later."""


class TouchGuard:
    """Lets one touch through, and then none for a moment; a page that turns by itself counts as a touch."""

    def __init__(self, seconds: float, monotonic: Callable[[], float]) -> None:
        self._seconds = seconds
        self._monotonic = monotonic
        self._closed_until = monotonic()

    def admits(self) -> bool:
        """Whether a touch that leaves the screen counts now."""
        if self._monotonic() < self._closed_until:
            return False
        self.page_turned()
        return True

    def page_turned(self) -> None:
        """Another page is shown: nobody can have read it yet."""
        self._closed_until = self._monotonic() + self._seconds
