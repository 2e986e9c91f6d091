"""What a tour keeps of one session: every state, with a picture where there is something new to see."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.runtime.clock import Clock
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State

PIN_COMPLETE = 4


@dataclass(frozen=True, slots=True)
class Step:
    """A screen that came up, and milliseconds since the first one."""

    screen: Screen
    ms: float


class SessionRecord:
    """Follows a session from the window's thread; whoever plays the citizen waits on it."""

    def __init__(self, folder: Path, grab: Callable[[], QImage], clock: Clock) -> None:
        self._folder = folder
        self._grab = grab
        self._clock = clock
        self._changed = threading.Condition()
        self._state = State()
        self._version = 0
        self._begun = clock.monotonic()
        self.steps: list[Step] = []
        self.pictures: list[Path] = []

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
        """Keep a state that the window shows now; called on the window's thread."""
        before = self._state
        is_first = self._version == 0
        if is_first or state.screen is not before.screen:
            self.steps.append(Step(state.screen, round((self._clock.monotonic() - self._begun) * 1000, 1)))
        if is_first or _looks_new(before, state):
            self._take_picture(state.screen)
        with self._changed:
            self._state = state
            self._version += 1
            self._changed.notify_all()

    def wait_until(self, condition: Callable[[State], bool], seconds: float) -> State | None:
        """Wait for a state that fulfils the condition; None if none came in time."""
        with self._changed:
            met = self._changed.wait_for(lambda: self._version > 0 and condition(self._state), seconds)
            return self._state if met else None

    def wait_for_change(self, since: int, seconds: float) -> bool:
        """Wait until more than `since` states were shown."""
        with self._changed:
            return self._changed.wait_for(lambda: self._version > since, seconds)

    def _take_picture(self, screen: Screen) -> None:
        path = self._folder / f"{len(self.pictures) + 1:02}-{screen.value}.png"
        if not self._grab().save(str(path)):
            raise OSError(f"{path}: the picture could not be written")
        self.pictures.append(path)


def _looks_new(before: State, after: State) -> bool:
    return (
        before.screen is not after.screen
        or before.received != after.received
        or before.language is not after.language
        or before.asks_still_there is not after.asks_still_there
        or (after.pin_length == PIN_COMPLETE and before.pin_length != PIN_COMPLETE)
        or [line.sheets_done for line in before.lines] != [line.sheets_done for line in after.lines]
    )
