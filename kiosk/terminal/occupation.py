"""Tells the supervisor whether somebody is there: what it would need if this process died."""

from collections.abc import Callable

from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.state import State
from kiosk.terminal.lifeline.messages import Occupied, Vacant, Visit, Word

_NOBODY_THERE = frozenset({Screen.ATTRACT, Screen.OUT_OF_SERVICE})


class Occupation:
    """Says each change once. For the conductor's thread."""

    def __init__(self, say: Callable[[Word], None]) -> None:
        self._say = say
        self._said: Visit | None = None

    def note(self, state: State) -> None:
        """Compare with what was said last."""
        visit = _visit_of(state)
        if visit != self._said:
            self._said = visit
            self._say(Vacant() if visit is None else Occupied(visit))


def _visit_of(state: State) -> Visit | None:
    if state.screen in _NOBODY_THERE or state.transaction is None:
        return None
    return Visit(state.transaction, state.language, state.appearance)
