from kiosk.terminal.conductor.running_timers import RunningTimers
from kiosk.terminal.flow.commands import CommandId, StartTimer
from kiosk.terminal.flow.events import TimerFired
from tests.terminal.conductor.fakes import FakeTimers

REMINDER = StartTimer(CommandId(7), 8.0)


def test_a_timer_that_runs_out_becomes_an_event_under_its_id() -> None:
    timers, posted = FakeTimers(), list[TimerFired]()
    RunningTimers(timers, posted.append).start(REMINDER)
    timers.run_out(8.0)
    assert posted == [TimerFired(REMINDER.id)]


def test_a_stopped_timer_is_no_longer_awaited() -> None:
    timers, posted = FakeTimers(), list[TimerFired]()
    running = RunningTimers(timers, posted.append)
    running.start(REMINDER)
    running.stop(REMINDER.id)
    running.stop(REMINDER.id)
    assert timers.pending == []
    assert posted == []


def test_nothing_is_kept_of_timers_that_ran_out() -> None:
    timers, posted = FakeTimers(), list[TimerFired]()
    running = RunningTimers(timers, posted.append)
    for number in range(3):
        running.start(StartTimer(CommandId(number), 8.0))
        timers.run_out(8.0)
    assert len(posted) == 3
    assert running._cancels == {}
