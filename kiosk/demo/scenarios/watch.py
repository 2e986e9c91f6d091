"""What the citizen sees of the session: whoever plays one waits here for the next screen."""

import threading
from collections.abc import Callable

from kiosk.terminal.flow.state import State


class SessionWatch:
    """The state that the window shows, for a citizen on another thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._state = State()
        self._version = 0
        self._given_up = False

    @property
    def state(self) -> State:
        """The state that is on the screen."""
        with self._changed:
            return self._state

    @property
    def version(self) -> int:
        """Counts the states shown so far."""
        with self._changed:
            return self._version

    def shown(self, state: State) -> None:
        """The window shows `state` now."""
        with self._changed:
            self._state = state
            self._version += 1
            self._changed.notify_all()

    def wait_until(self, condition: Callable[[State], bool], seconds: float) -> State | None:
        """Wait for a state that fulfils the condition; None if none came in time."""

        def is_met() -> bool:
            return self._version > 0 and condition(self._state)

        with self._changed:
            self._changed.wait_for(lambda: self._given_up or is_met(), seconds)
            return self._state if is_met() else None

    def wait_for_change(self, since: int, seconds: float) -> bool:
        """Wait until more than `since` states were shown."""
        with self._changed:
            self._changed.wait_for(lambda: self._given_up or self._version > since, seconds)
            return self._version > since

    def give_up(self) -> None:
        """Let nobody wait any longer, because the window closes."""
        with self._changed:
            self._given_up = True
            self._changed.notify_all()
