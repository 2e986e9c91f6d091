"""What the screens know of the machine itself, the same on every visit."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.service_terms import NOTHING_STATED, ServiceTerms
from kiosk.terminal.ui.bridge.staff_links import StaffLinks
from kiosk.terminal.ui.bridge.touch_guard import DOUBLE_TOUCH_SECONDS


@dataclass(frozen=True, slots=True)
class Machine:
    """Traits of the machine that its screens depend on."""

    is_for_practice: bool = False
    """It serves made-up cards, and nothing that it prints is real: every screen is marked."""
    speaks: bool = True
    """It has a sound output; without one no screen promises a voice."""
    terms: ServiceTerms = NOTHING_STATED
    """Hours and fees, as far as the shop states them."""
    double_touch: float = DOUBLE_TOUCH_SECONDS
    """For how many seconds after a touch, or after another screen came up, a touch does not count."""
    monotonic: Callable[[], float] = time.monotonic
    """The clock by which these seconds pass."""
    staff: StaffLinks | None = None
    """What the staff area reaches; without it there is none."""
