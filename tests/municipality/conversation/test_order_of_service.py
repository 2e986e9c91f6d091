"""A server that is asked too much finishes what it began; others are told to come again, before they pay."""

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import StringIO

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation.order_of_service import OrderOfService
from kiosk.municipality.conversation.progress import Progress
from kiosk.protocol.limits import HELLO_TIMEOUT, RELAY_TIMEOUT
from kiosk.protocol.messages.base import decode
from kiosk.protocol.messages.greeting import Refused
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import OWN_JUMINHYO, one

PATIENCE = 60.0


class BusyServer:
    """A server that works on one request at a time, and is at work until `finish`."""

    def __init__(self) -> None:
        self.logged = StringIO()
        self.service = OrderOfService(EventLog("municipality", SystemClock(), self.logged), at_once=1)
        self.pool = ThreadPoolExecutor(4)
        self._begun, self._finish = threading.Event(), threading.Event()
        self._at_work = self.pool.submit(self.service.served, Progress.ORDERED, "relay", self._work)
        assert self._begun.wait(PATIENCE)

    def _work(self) -> bytes:
        self._begun.set()
        assert self._finish.wait(PATIENCE)
        return b"paper"

    def finish(self) -> bytes:
        self._finish.set()
        return self._at_work.result(PATIENCE)


@pytest.fixture
def busy() -> Iterator[BusyServer]:
    server = BusyServer()
    yield server
    server.finish()
    server.pool.shutdown()


def nothing_is_done() -> bytes:
    raise AssertionError("work was begun for somebody who had been told to come again")


def test_a_new_session_is_told_to_come_again_while_the_server_cannot_keep_up(busy: BusyServer) -> None:
    answer = busy.service.served(Progress.NEW, "ready", nothing_is_done)
    assert decode(Refused, answer).refusal is Refusal.CENTER_BUSY
    event = json.loads(busy.logged.getvalue())
    assert (event["refusal"], event["step"]) == (Refusal.CENTER_BUSY.value, "ready")


def test_the_paper_that_was_begun_comes_out_and_the_next_is_served(busy: BusyServer) -> None:
    busy.service.served(Progress.NEW, "ready", nothing_is_done)
    assert busy.finish() == b"paper"
    assert busy.service.served(Progress.NEW, "ready", lambda: b"ready") == b"ready"


def test_whoever_has_ordered_comes_before_whoever_has_not() -> None:
    assert sorted(Progress) == [Progress.ORDERED, Progress.OPENED, Progress.AWAITED, Progress.NEW]


@pytest.mark.parametrize("progress", Progress)
def test_nobody_is_served_whose_sender_has_given_up(progress: Progress) -> None:
    sender = HELLO_TIMEOUT if progress is Progress.NEW else RELAY_TIMEOUT
    assert progress.patience < sender.total_seconds()


def test_a_session_goes_from_awaited_to_ordered(city: MadeUpCity) -> None:
    sessions, visit = city.backoffice.sessions, Visit(city, Character.HERO)
    assert sessions.progress(visit.session) is None
    visit.greeted()
    assert sessions.progress(visit.session) is Progress.AWAITED
    visit.end.take_offer(visit.answered(visit.open_box()), city.clock.now())
    assert sessions.progress(visit.session) is Progress.OPENED
    visit.applied(one(OWN_JUMINHYO))
    assert sessions.progress(visit.session) is Progress.ORDERED
