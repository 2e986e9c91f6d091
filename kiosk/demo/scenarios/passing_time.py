"""Time that a demo lets pass by hand: what a screen would wait for happens at once."""

from collections.abc import Callable

from kiosk.terminal.flow.events import TimerFired
from kiosk.terminal.flow.state import State


class PassingTime:
    """Tells the session that a screen's time has run out.

    It names the screen's timer, so that a session that has meanwhile gone on drops it.
    """

    def __init__(self, post: Callable[[TimerFired], None]) -> None:
        self._post = post

    def let_pass(self, shown: State) -> bool:
        """Let the time of the screen that is shown run out; False where it has none."""
        if shown.timer is None:
            return False
        self._post(TimerFired(shown.timer))
        return True
