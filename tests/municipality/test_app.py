"""The issuing server on real mutual TLS: three addresses, for the center alone."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import get_ident
from typing import cast

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from sqlalchemy.exc import OperationalError

from kiosk.demo.cities.characters import Character
from kiosk.demo.pki.transport import TransportCa
from kiosk.domain.offers import Offer
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.domain.refusals import Refusal
from kiosk.municipality.app import Peer, create_app
from kiosk.municipality.live_profile import LiveProfile
from kiosk.protocol.channel.session_end import SessionEnd
from kiosk.protocol.identifiers import new_session_id
from kiosk.protocol.limits import CLEAR_MESSAGE, RELAY_MESSAGE
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import ReadyRequest, Refused
from kiosk.protocol.messages.relaying import LineOutcome, Outcome, OutcomeNoted, Relay, Relayed
from kiosk.protocol.readiness import accept_ready
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.tls.client import PeerClient, PeerUnreachable
from kiosk.runtime.tls.credentials import thumbprint
from kiosk.runtime.tls.server import PeerServer
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, one
from tests.protocol.world import signed_report


class Wire:
    """The served city and what a peer with the center's certificate, or another, can reach."""

    def __init__(self, city: MadeUpCity, directory: Path) -> None:
        self.city = city
        authority = TransportCa(directory, SystemClock().now())
        self.center = authority.issue("center")
        self.stranger = authority.issue("terminal-1")
        certificate = x509.load_pem_x509_certificate(self.center.certificate.read_bytes())
        allowed = {thumbprint(certificate.public_bytes(Encoding.DER)): Peer.CENTER}
        self.server = PeerServer(create_app(city.backoffice, allowed), authority.issue("mihon"))
        self.address = f"https://127.0.0.1:{self.server.port}"
        self.client = PeerClient(self.address, self.center)

    def post(self, path: str, body: bytes) -> bytes:
        return self.client.post(path, body, timeout=10, limit=RELAY_MESSAGE)


@pytest.fixture
def wire(city: MadeUpCity, tmp_path: Path) -> Iterator[Wire]:
    wire = Wire(city, tmp_path / "pki")
    wire.server.start()
    yield wire
    wire.client.close()
    wire.server.stop()


def greeted(wire: Wire, visit: Visit) -> None:
    request = ReadyRequest(session=visit.session, municipality=wire.city.profile.code)
    signed = wire.post("/ready", encode(request))
    visit.ready = accept_ready(signed, wire.city.directory, visit.session, None, wire.city.clock.now())
    visit.end = SessionEnd(visit.keys, visit.ready, visit.card.certificate.subject(visit.session))


def relayed(wire: Wire, visit: Visit, box: bytes) -> Relayed:
    return decode(Relayed, wire.post("/relay", encode(Relay(session=visit.session, box=box))))


def test_a_whole_visit_passes_through_the_three_addresses(wire: Wire) -> None:
    visit = Visit(wire.city, Character.HERO)
    greeted(wire, visit)
    offer = visit.end.take_offer(relayed(wire, visit, visit.open_box()).box, wire.city.clock.now())
    assert isinstance(offer, Offer)
    visit.end.take_quote(
        relayed(wire, visit, visit.end.apply(one(INKAN), GENERIC_PRINTER)).box, wire.city.clock.now()
    )
    _, manifest = visit.certificate()
    outcome = Outcome(
        settlement=manifest.settlement,
        municipality=manifest.municipality,
        outcome=LineOutcome.PRINTED,
        kind=manifest.kind,
        fee=manifest.fee,
        sequence=1,
    )
    noted = decode(OutcomeNoted, wire.post("/outcome", encode(signed_report(outcome))))
    assert not noted.conflict


def test_a_peer_who_is_not_the_center_gets_no_answer(wire: Wire) -> None:
    client = PeerClient(wire.address, wire.stranger)
    request = ReadyRequest(session=new_session_id(), municipality=wire.city.profile.code)
    with pytest.raises(PeerUnreachable, match="403"):
        client.post("/ready", encode(request), timeout=10, limit=CLEAR_MESSAGE)
    client.close()
    assert "not-allowed" in wire.city.logged.getvalue()


def test_an_over_long_body_is_cut_off(wire: Wire) -> None:
    with pytest.raises(PeerUnreachable):
        wire.post("/ready", bytes(CLEAR_MESSAGE + 1))


@pytest.mark.parametrize("path", ["/ready", "/relay", "/outcome"])
def test_what_is_no_message_is_answered_like_anything_else(wire: Wire, path: str) -> None:
    assert decode(Refused, wire.post(path, b"\xa0")).refusal is Refusal.INTERNAL_FAULT
    assert "ProtocolViolation" in wire.city.logged.getvalue()


def test_a_fault_inside_is_told_by_its_type_alone(wire: Wire) -> None:
    visit = Visit(wire.city, Character.HERO)
    greeted(wire, visit)
    box = visit.open_box()
    wire.city.store.close()
    wire.city.store_path.unlink()
    relay = encode(Relay(session=visit.session, box=box))
    assert decode(Refused, wire.post("/relay", relay)).refusal is Refusal.INTERNAL_FAULT
    assert "OperationalError" in wire.city.logged.getvalue()
    assert "SELECT" not in wire.city.logged.getvalue()


def test_refusal_and_offer_are_of_one_size(wire: Wire) -> None:
    sizes = set()
    for character in (Character.HERO, Character.UNDER_15, Character.HOUSEHOLD_OF_SEVEN):
        visit = Visit(wire.city, character)
        greeted(wire, visit)
        sizes.add(len(wire.post("/relay", encode(Relay(session=visit.session, box=visit.open_box())))))
    assert len(sizes) == 1


def test_a_running_server_forgets_what_is_over_though_nobody_asks(city: MadeUpCity, tmp_path: Path) -> None:
    visit = Visit(city, Character.HERO)
    visit.greeted()
    city.later(days=1)
    wire = Wire(city, tmp_path / "pki")
    wire.server.start()
    wire.post("/ready", b"anything")
    wire.client.close()
    wire.server.stop()
    assert city.backoffice.sessions.take(visit.session) is None


class BrokenProfiles:
    """A profile that cannot be looked at; tells when it was tried."""

    def __init__(self) -> None:
        self.threads: list[int] = []

    def look(self) -> None:
        self.threads.append(get_ident())
        raise OperationalError("made up", None, OSError())


def test_housekeeping_that_fails_is_logged_and_leaves_the_event_loop_alone(city: MadeUpCity) -> None:
    profiles = BrokenProfiles()
    app = create_app(replace(city.backoffice, profiles=cast(LiveProfile, profiles)), {})

    async def served() -> None:
        async with app.router.lifespan_context(app):
            while not profiles.threads:
                await asyncio.sleep(0)

    asyncio.run(served())
    assert profiles.threads != [get_ident()]
    assert "housekeeping-failed" in city.logged.getvalue()
