"""What a tour keeps of one session: every screen, with a picture where there is something new to see."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.demo.scenarios.looking import looks_new
from kiosk.demo.scenarios.watch import SessionWatch
from kiosk.runtime.clock import Clock
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State


@dataclass(frozen=True, slots=True)
class Step:
    """A screen that came up, and milliseconds since the first one."""

    screen: Screen
    ms: float


class SessionRecord:
    """Follows a session from the window's thread, and lets `watch` know after each picture."""

    def __init__(self, folder: Path, grab: Callable[[], QImage], clock: Clock, watch: SessionWatch) -> None:
        self._folder = folder
        self._grab = grab
        self._clock = clock
        self._watch = watch
        self._begun = clock.monotonic()
        self.steps: list[Step] = []
        self.pictures: list[Path] = []

    def shown(self, state: State) -> None:
        """Keep a state that the window shows now."""
        before = self._watch.state
        is_first = self._watch.version == 0
        if is_first or state.screen is not before.screen:
            self.steps.append(Step(state.screen, round((self._clock.monotonic() - self._begun) * 1000, 1)))
        if is_first or looks_new(before, state):
            self._take_picture(state.screen)
        self._watch.shown(state)

    def _take_picture(self, screen: Screen) -> None:
        path = self._folder / f"{len(self.pictures) + 1:02}-{screen.value}.png"
        if not self._grab().save(str(path)):
            raise OSError(f"{path}: the picture could not be written")
        self.pictures.append(path)
