"""Answer or deadline: whoever comes first, and only once."""

import io
import threading
from datetime import datetime

import pytest

from kiosk.domain.refusals import Refusal
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog
from kiosk.terminal.conductor.answering import Answering
from kiosk.terminal.conductor.worker import PortWorker
from kiosk.terminal.flow.commands import DEADLINES, CommandId, ReadCard
from kiosk.terminal.flow.events import CardRead, DeadlinePassed, Event, Refused
from tests.terminal.conductor.fakes import FakeTimers

NUMBER = CommandId(5)
PATIENCE = 30.0


class Desk:
    """An answering with a worker, and what was posted."""

    def __init__(self) -> None:
        log = EventLog("test", SteppedClock(datetime(2026, 4, 1, tzinfo=JAPAN)), io.StringIO())
        self.posted: list[Event] = []
        self.timers = FakeTimers()
        self.worker = PortWorker("card", log)
        self.answering = Answering(self.posted.append, self.timers, log)

    def finish(self) -> None:
        self.worker.stop()
        self.worker.join(PATIENCE)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_an_answer_is_posted_and_its_deadline_forgotten(desk: Desk) -> None:
    desk.answering.ask(desk.worker, ReadCard(NUMBER), NUMBER, lambda: CardRead(NUMBER, 3))
    desk.finish()
    assert desk.posted == [CardRead(NUMBER, 3)]
    assert desk.timers.pending == []


def test_an_answer_after_its_deadline_is_dropped(desk: Desk) -> None:
    may_answer = threading.Event()

    def work() -> Event:
        assert may_answer.wait(PATIENCE)
        return CardRead(NUMBER, 3)

    desk.answering.ask(desk.worker, ReadCard(NUMBER), NUMBER, work)
    desk.timers.run_out(DEADLINES[ReadCard])
    may_answer.set()
    desk.finish()
    assert desk.posted == [DeadlinePassed(NUMBER)]


def test_a_fault_is_an_answer_too(desk: Desk) -> None:
    def work() -> Event:
        raise OSError("made up")

    desk.answering.ask(desk.worker, ReadCard(NUMBER), NUMBER, work)
    desk.finish()
    assert desk.posted == [Refused(NUMBER, Refusal.INTERNAL_FAULT)]


def test_a_command_is_claimed_once(desk: Desk) -> None:
    desk.answering.ask(desk.worker, ReadCard(NUMBER), NUMBER, lambda: None)
    assert desk.answering.is_open(NUMBER)
    assert desk.answering.claim(NUMBER)
    assert not desk.answering.claim(NUMBER)
    desk.finish()
