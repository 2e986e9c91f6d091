"""Two real server processes on one store answer as one would; a session whose server is killed is over."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.demo.city_system.batches import Outlet
from kiosk.domain.refusals import Refusal
from kiosk.municipality.audit.chain import Head, verify
from kiosk.municipality.audit.log import links, told
from kiosk.municipality.linkage.cancelling import Act, Cancellation
from kiosk.municipality.linkage.currency import Currency
from kiosk.municipality.linkage.stops import StopCause
from kiosk.municipality.linkage.streams import Stream
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.issuing import LineState
from kiosk.protocol.messages.relaying import Relayed
from kiosk.runtime.tls.client import PeerUnreachable
from tests.municipality.issued_after import issued_after_the_cancellation
from tests.municipality.made_up_city import card_of
from tests.municipality.orders import INKAN, one
from tests.municipality.site.servers import Server, Servers, TravellingVisit
from tests.municipality.stores import DATABASES

HERO = Character.HERO
_TRIES = 600


def answers(server: Server) -> bool:
    try:
        server.client.post("/ready", b"\xa0", timeout=30, limit=1 << 14)
    except PeerUnreachable:
        return False
    return True


def awaited(server: Server) -> Server:
    """The server, once it answers."""
    for _ in range(_TRIES):
        if answers(server):
            return server
        assert server.process.poll() is None, server.log.read_text(encoding="utf-8")
        Event().wait(0.1)
    raise AssertionError(server.log.read_text(encoding="utf-8"))


@pytest.fixture(params=DATABASES)
def servers(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Servers]:
    servers = Servers(tmp_path, request.param)
    yield servers
    servers.close()


@pytest.fixture
def pair(servers: Servers) -> tuple[Server, Server]:
    first, second = servers.started(), servers.started()
    return awaited(first), awaited(second)


def asked(visit: TravellingVisit, at: Server) -> TravellingVisit:
    visit.at = at
    return visit


def test_a_visit_that_goes_from_server_to_server_is_answered_as_by_one_until_its_server_is_killed(
    servers: Servers, pair: tuple[Server, Server]
) -> None:
    first, second = pair
    visit = TravellingVisit(servers, HERO, first)
    visit.greeted()
    assert asked(visit, second).greeted() is Refusal.MUNICIPALITY_CLOSED
    visit = TravellingVisit(servers, HERO, first)
    visit.greeted()
    visit.at = second
    visit.end.take_offer(visit.answered(visit.open_box()), servers.city.clock.now())
    visit.at = first
    visit.applied(one(INKAN))
    issued = asked(visit, second).certificate()
    assert asked(visit, first).certificate() == issued
    assert asked(visit, second).voided() is LineState.VOID

    orphan = TravellingVisit(servers, HERO, first)
    orphan.quoted(one(INKAN))
    orphan.at = second
    first.kill()
    box = orphan.end.status(0)
    assert orphan.relay(box) == Refused(refusal=Refusal.SESSION_EXPIRED)
    assert "neighbour-unreachable" in second.log.read_text(encoding="utf-8")
    TravellingVisit(servers, HERO, second).quoted(one(INKAN)).certificate()


def test_once_a_cancellation_is_acknowledged_neither_server_issues_on_older_data(
    servers: Servers, pair: tuple[Server, Server]
) -> None:
    """Both servers have an answer in flight while one of them, whichever is first, takes the batch."""
    visits = [TravellingVisit(servers, HERO, server).quoted(one(INKAN)) for server in pair]
    boxes = [visit.end.issue(0, servers.city.clock.now() + timedelta(minutes=1)) for visit in visits]
    with ThreadPoolExecutor(2) as pool:
        in_flight = [pool.submit(visit.relay, box) for visit, box in zip(visits, boxes, strict=True)]
        acknowledged(servers, StopCause.SEAL_CANCELLED, HERO.resident_id)
        asked_after = [visit.issued() for visit in visits]
        assert all(isinstance(job.result(), Relayed) for job in in_flight)
    assert all(isinstance(answer, Refusal) for answer in asked_after)
    assert all(isinstance(visit.issued(), Refusal) for visit in visits)
    card = card_of(HERO).certificate.card_hash
    assert issued_after_the_cancellation(servers.city.store, card) == []
    with servers.city.store.snapshot() as connection:
        entries = list(links(connection))
        assert isinstance(verify(entries, []), Head)
    assert [told(entry)["event"] for entry in entries[:2]] == ["started", "started"]


def acknowledged(servers: Servers, cause: StopCause, subject: str) -> None:
    """The city's own system delivers a cancellation, and has its number back."""
    outlet = Outlet(servers.inbox, servers.city.profile.code)
    with servers.city.store.snapshot() as connection:
        outlet.positions[Stream.CANCELLATIONS] = (
            Currency.read(connection).streams[Stream.CANCELLATIONS].number
        )
    outlet.cancel(servers.clock.now(), [Cancellation(Act.STOP, cause, subject)])
    number, file = outlet.positions[Stream.CANCELLATIONS], servers.inbox / "acknowledged" / "cancellations"
    for _ in range(_TRIES):
        if file.is_file() and int(file.read_text(encoding="ascii")) == number:
            return
        Event().wait(0.02)
    raise AssertionError("the cancellation was not acknowledged")
