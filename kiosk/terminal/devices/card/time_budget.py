"""One bound for all commands of one call: a card that answers each of them slowly is given up too."""

import time
from collections.abc import Callable

from kiosk.terminal.devices.card.transport import CardMute

BUDGET_SECONDS = 9.0
"""How long after its beginning a call may still send a command. With the patience for the last one, and
for letting go of the card, it ends before the flow's deadline: so no PIN is sent for a citizen who was told
already that it failed."""


class TimeBudget:
    """What is left of the time that one call of the reader has."""

    def __init__(self, seconds: float = BUDGET_SECONDS, now: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._now = now
        self._end = now() + seconds

    def renew(self) -> None:
        """A call begins, or a person who kept it waiting is done."""
        self._end = self._now() + self._seconds

    def check(self) -> None:
        """Raise CardMute where the time is used up."""
        if self._now() >= self._end:
            raise CardMute
