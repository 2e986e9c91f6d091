"""What the windowed demo is started with."""

from dataclasses import dataclass

from kiosk.demo.scenarios.scenario import Scenario
from kiosk.demo.world.home import DemoHome
from kiosk.terminal.ui.bridge.touch_guard import DOUBLE_TOUCH_SECONDS


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """The kiosk's size, who plays (None: the person at the dock), and where the demo keeps things."""

    size: tuple[int, int]
    scenario: Scenario | None
    home: DemoHome
    double_touch: float = DOUBLE_TOUCH_SECONDS
    """For how long a touch keeps the next one from counting, in seconds."""
