"""Nobody's silence is left out: each screen that waits for a citizen has a scenario in which they go."""

from kiosk.demo.scenarios.walking_away import DEPARTURES
from kiosk.terminal.flow.screens import Screen
from kiosk.terminal.flow.timing import ASKING, REMINDING

_NOT_IN_THE_DEMO = {Screen.PREFECTURE}
"""Both made-up cities have a code of no prefecture, so that there is nothing to choose."""


def test_each_screen_that_waits_is_left_once() -> None:
    left = {departure.screen for departure in DEPARTURES}
    waited_on = {turn.screen for departure in DEPARTURES for turn in departure.afterwards}

    assert left >= ASKING - _NOT_IN_THE_DEMO
    assert left | waited_on >= REMINDING
