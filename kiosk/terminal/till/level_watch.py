"""Tells the log when a hopper's level has changed, once."""

from collections.abc import Mapping

from kiosk.domain.money import Denomination
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.terminal.till.cash.levels import Level, levels
from kiosk.terminal.till.hoppers import hopper_name


class LevelWatch:
    """A hopper that was never looked at counts as full enough: only what staff has to do is told."""

    def __init__(self, log: EventLog) -> None:
        self._log = log
        self._known: dict[Denomination, Level] = {}

    def look(self, counts: Mapping[Denomination, int]) -> None:
        """See what can be paid out now."""
        for coin, level in levels(counts).items():
            if level is not self._known.get(coin, Level.ENOUGH):
                self._log.write(LogEvent.CASH_LEVEL, device=hopper_name(coin), level=level.value)
            self._known[coin] = level
