"""The hidden gesture: a corner that is touched again and again opens the staff area."""

from collections.abc import Callable

TOUCHES = 5
WITHIN_SECONDS = 3.0


class CornerTouches:
    """Counts touches of the corner."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._touched: tuple[float, ...] = ()

    def touch(self) -> bool:
        """Whether this touch is the fifth within three seconds; then the count begins anew."""
        now = self._monotonic()
        self._touched = (*(at for at in self._touched if now - at <= WITHIN_SECONDS), now)
        if len(self._touched) < TOUCHES:
            return False
        self._touched = ()
        return True
