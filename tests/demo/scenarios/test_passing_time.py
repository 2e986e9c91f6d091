"""Time that passes by hand: the screen that is shown has waited long enough, and no other."""

from dataclasses import replace

from kiosk.demo.scenarios.passing_time import PassingTime
from kiosk.terminal.flow.commands import CommandId
from kiosk.terminal.flow.events import TimerFired
from kiosk.terminal.flow.state import State
from kiosk.terminal.flow.step import step
from tests.terminal.flow.scripts import TO_THE_PIN, Session, timer

WAITING = replace(State(), timer=CommandId(7))


def test_the_timer_of_the_screen_that_is_shown_runs_out() -> None:
    posted: list[TimerFired] = []
    assert PassingTime(posted.append).let_pass(WAITING)
    assert posted == [TimerFired(CommandId(7))]


def test_a_screen_without_a_time_waits_on() -> None:
    posted: list[TimerFired] = []
    assert not PassingTime(posted.append).let_pass(replace(WAITING, timer=None))
    assert posted == []


def test_a_session_that_has_gone_on_since_drops_it() -> None:
    session = Session().play(*TO_THE_PIN)
    shown = session.state
    posted: list[TimerFired] = []
    time = PassingTime(posted.append)
    session.happen(timer)
    time.let_pass(shown)
    assert step(session.state, posted[0]) == (session.state, ())
