"""Time as the driver sees it; injected, so that tests need not wait for it."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Pacing:
    """A monotonic clock in seconds and a way to let so many seconds pass."""

    clock: Callable[[], float] = time.monotonic
    wait: Callable[[float], object] = field(default_factory=lambda: threading.Event().wait)
