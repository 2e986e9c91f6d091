"""Keeps an eye on the hours of the service while nobody is at the machine, so that nobody begins in vain."""

from collections.abc import Callable
from datetime import datetime

from kiosk.terminal.conductor.timers import Timers
from kiosk.terminal.flow.events import Event, HoursChanged
from kiosk.terminal.ports import Hours

LOOK_SECONDS = 15.0
"""From one look at the clock to the next; a clock that was set is noticed too."""


class HoursWatch:
    """Looks at once when it begins, then again and again; posts what changed.

    `set_watching` may be called from one thread only; the looks are taken on the timers' thread.
    """

    def __init__(self, hours: Hours | None, timers: Timers, post: Callable[[Event], None]) -> None:
        self._hours = hours
        self._timers = timers
        self._post = post
        self._is_watching = False
        self._round = 0

    def set_watching(self, *, watching: bool) -> None:
        """Begin or stop; harmless where nothing changes, or no hours are stated."""
        if self._hours is None or watching is self._is_watching:
            return
        self._is_watching = watching
        self._round += 1
        if watching:
            reopens = self._hours.reopens()
            self._post(HoursChanged(reopens))
            self._look_later(self._hours, self._round, reopens)

    def _look_later(self, hours: Hours, round_number: int, told: datetime | None) -> None:
        self._timers.start(LOOK_SECONDS, lambda: self._look(hours, round_number, told))

    def _look(self, hours: Hours, round_number: int, told: datetime | None) -> None:
        if not self._is_watching or round_number != self._round:
            return
        reopens = hours.reopens()
        if reopens != told:
            self._post(HoursChanged(reopens))
        self._look_later(hours, round_number, reopens)
