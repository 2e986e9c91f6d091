"""A municipality that hangs holds some of the center's threads, and nobody else's."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from kiosk.center.municipal_links import READY_PATH, BoundedLink
from kiosk.domain.refusals import Refusal
from kiosk.protocol.identifiers import new_session_id
from kiosk.protocol.messages.greeting import Greeting, Hello, Refused
from kiosk.runtime.tls.client import PeerUnreachable
from tests.center.made_up_center import MIHON, TAMESHI, TERMINAL, MadeUpCenter

MOST_WAITING = 3
PATIENCE = 60


class HangingMunicipality:
    """Answers when it is let go; counts who came to it."""

    def __init__(self) -> None:
        self.arrived = threading.Semaphore(0)
        self.let_go = threading.Event()

    def post(self, path: str, body: bytes, *, timeout: float, limit: int) -> bytes:  # noqa: ARG002 - the port's
        self.arrived.release()
        assert self.let_go.wait(PATIENCE)
        return b"answer"


class Queue:
    """As many requests as may wait, all of them waiting."""

    def __init__(self) -> None:
        self.municipality = HangingMunicipality()
        self.link = BoundedLink(self.municipality, MOST_WAITING)
        self._pool = ThreadPoolExecutor(MOST_WAITING)
        self.waiting: list[Future[bytes]] = [
            self._pool.submit(self.link.post, "/relay", b"", timeout=1, limit=1) for _ in range(MOST_WAITING)
        ]
        for _ in self.waiting:
            assert self.municipality.arrived.acquire(timeout=PATIENCE)

    def end(self) -> None:
        self.municipality.let_go.set()
        self._pool.shutdown()


@pytest.fixture
def full() -> Iterator[Queue]:
    queue = Queue()
    yield queue
    queue.end()


def test_one_request_more_than_may_wait_is_told_at_once_that_nobody_answers(full: Queue) -> None:
    with pytest.raises(PeerUnreachable, match="too many requests wait"):
        full.link.post("/relay", b"", timeout=1, limit=1)
    assert not any(request.done() for request in full.waiting)


def test_no_session_begins_while_half_of_the_places_are_taken_and_those_that_began_go_on() -> None:
    municipality = HangingMunicipality()
    link = BoundedLink(municipality, 4)

    def relayed() -> bytes:
        return link.post("/relay", b"", timeout=1, limit=1)

    with ThreadPoolExecutor(3) as pool:
        waiting = [pool.submit(relayed) for _ in range(2)]
        assert all(municipality.arrived.acquire(timeout=PATIENCE) for _ in waiting)
        with pytest.raises(PeerUnreachable, match="too many requests wait"):
            link.post(READY_PATH, b"", timeout=1, limit=1)
        third = pool.submit(relayed)
        assert municipality.arrived.acquire(timeout=PATIENCE)
        municipality.let_go.set()
        assert third.result(PATIENCE) == b"answer"
    assert link.post(READY_PATH, b"", timeout=1, limit=1) == b"answer"


def test_whoever_waited_makes_room_and_the_next_is_served_at_once(full: Queue) -> None:
    full.municipality.let_go.set()
    assert [request.result(PATIENCE) for request in full.waiting] == [b"answer"] * MOST_WAITING
    assert full.link.post("/relay", b"", timeout=1, limit=1) == b"answer"


def test_a_failed_request_makes_room_too(center: MadeUpCenter) -> None:
    center.mihon.goes_down()
    link = BoundedLink(center.mihon, 1)
    for _ in range(3):
        with pytest.raises(PeerUnreachable, match="nobody there"):
            link.post("/relay", b"", timeout=1, limit=1)


def test_a_municipality_that_hangs_is_a_clear_refusal_and_stops_nobody_else(
    center: MadeUpCenter, full: Queue
) -> None:
    center.links[MIHON] = full.link

    hello = Hello(session=new_session_id(), municipality=MIHON, card=None)

    assert center.desks.reception.greet(hello, TERMINAL) == Refused(refusal=Refusal.MUNICIPALITY_UNREACHABLE)
    assert isinstance(center.greeted(municipality=TAMESHI), Greeting)
