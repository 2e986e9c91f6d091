"""The center on real mutual TLS: four addresses, for enrolled terminals alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.center.app import create_app
from kiosk.demo.pki.transport import TransportCa
from kiosk.domain.certificates import CertificateKind
from kiosk.domain.refusals import Refusal
from kiosk.protocol.identifiers import new_session_id, new_settlement_id
from kiosk.protocol.limits import CLEAR_MESSAGE, RELAY_MESSAGE
from kiosk.protocol.messages.base import Message, decode, encode
from kiosk.protocol.messages.enrolment import RenewalRequest
from kiosk.protocol.messages.greeting import Greeting, Hello, Refused, TokenGranted
from kiosk.protocol.messages.relaying import LineOutcome, Outcome, OutcomeNoted, Relay
from kiosk.protocol.outcome import sign_outcome
from kiosk.protocol.token import ExpectedToken, verify_token
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.tls.client import PeerClient, PeerUnreachable
from kiosk.runtime.tls.credentials import certificate_thumbprint
from kiosk.runtime.tls.private_key import TlsPrivateKey
from kiosk.runtime.tls.server import PeerServer
from tests.center.made_up_center import MIHON, NOON, OTHER_TERMINAL, TERMINAL, MadeUpCenter, signed, statement

ADDRESSES = ["/hello", "/authenticate", "/relay", "/outcome"]


@dataclass
class Wire:
    """The served center, and clients with certificates of the transport CA."""

    center: MadeUpCenter
    terminal: PeerClient
    other_terminal: PeerClient
    stranger: PeerClient
    thumbprint: bytes
    key: TlsPrivateKey

    def post(self, path: str, message: Message) -> bytes:
        return self.terminal.post(path, encode(message), timeout=10, limit=RELAY_MESSAGE)


@pytest.fixture
def wire(center: MadeUpCenter, tmp_path: Path) -> Iterator[Wire]:
    authority = TransportCa(tmp_path / "pki", SystemClock().now())
    terminal, other, stranger = (authority.issue(name) for name in (TERMINAL, OTHER_TERMINAL, "stranger"))
    for name, credentials in ((TERMINAL, terminal), (OTHER_TERMINAL, other)):
        center.desks.terminals.enrol(certificate_thumbprint(credentials.certificate), name, "shop-1")
    server = PeerServer(create_app(center.desks, center.log), authority.issue("center"))
    server.start()
    address = f"https://127.0.0.1:{server.port}"
    wire = Wire(
        center,
        PeerClient(address, terminal),
        PeerClient(address, other),
        PeerClient(address, stranger),
        certificate_thumbprint(terminal.certificate),
        TlsPrivateKey.load(terminal),
    )
    yield wire
    for client in (wire.terminal, wire.other_terminal, wire.stranger):
        client.close()
    server.stop()


def test_a_whole_session_passes_through_the_four_addresses(wire: Wire) -> None:
    hello = Hello(session=new_session_id(), municipality=MIHON, card=None)
    greeting = decode(Greeting, wire.post("/hello", hello))
    said = statement(greeting.session, greeting.center_nonce)
    granted = decode(TokenGranted, wire.post("/authenticate", signed(said, wire.center.card())))
    expected = ExpectedToken(hello.session, said.digest, MIHON)
    token = verify_token(granted.token, wire.center.trusted_token_keys, expected, NOON)
    assert token.terminal_certificate == wire.thumbprint
    assert wire.post("/relay", Relay(session=hello.session, box=b"box")) == b"answer"
    outcome = Outcome(
        settlement=new_settlement_id(),
        municipality=MIHON,
        outcome=LineOutcome.PRINTED,
        kind=CertificateKind.JUMINHYO,
        fee=300,
        sequence=1,
    )
    wire.center.mihon.answer = encode(OutcomeNoted(settlement=outcome.settlement, conflict=False))
    report = sign_outcome(outcome, wire.key, wire.key.certificate_der)
    assert not decode(OutcomeNoted, wire.post("/outcome", report)).conflict


@pytest.mark.parametrize("path", ADDRESSES)
def test_a_certificate_of_the_transport_ca_alone_opens_no_address(wire: Wire, path: str) -> None:
    with pytest.raises(PeerUnreachable, match="403"):
        wire.stranger.post(path, b"", timeout=10, limit=CLEAR_MESSAGE)
    assert wire.center.events("protocol-violation")[0]["reason"] == "not-allowed"


def test_a_terminal_whose_certificate_was_replaced_is_turned_away_at_its_next_request(wire: Wire) -> None:
    hello = Hello(session=new_session_id(), municipality=MIHON, card=None)
    wire.post("/hello", hello)
    wire.center.desks.terminals.enrol(b"n" * 32, TERMINAL, "shop-1")
    with pytest.raises(PeerUnreachable, match="403"):
        wire.post("/relay", Relay(session=hello.session, box=b"box"))


def test_the_terminal_is_who_its_certificate_says(wire: Wire) -> None:
    hello = Hello(session=new_session_id(), municipality=MIHON, card=None)
    wire.post("/hello", hello)
    relay = encode(Relay(session=hello.session, box=b"box"))
    answer = wire.other_terminal.post("/relay", relay, timeout=10, limit=RELAY_MESSAGE)
    assert decode(Refused, answer).refusal is Refusal.SESSION_EXPIRED


@pytest.mark.parametrize(
    ("path", "limit"),
    list(zip(ADDRESSES, [CLEAR_MESSAGE, CLEAR_MESSAGE, RELAY_MESSAGE, CLEAR_MESSAGE], strict=True)),
)
def test_an_over_long_body_is_cut_off(wire: Wire, path: str, limit: int) -> None:
    with pytest.raises(PeerUnreachable):
        wire.terminal.post(path, bytes(limit + 1), timeout=10, limit=CLEAR_MESSAGE)
    assert wire.center.events("protocol-violation")[0]["reason"] == "too-long"


@pytest.mark.parametrize("path", ADDRESSES)
@pytest.mark.parametrize("body", [b"", b"\xa0", b"\xff" * 50], ids=["empty", "empty-map", "no-cbor"])
def test_what_is_no_message_is_answered_like_any_refusal(wire: Wire, path: str, body: bytes) -> None:
    answer = wire.terminal.post(path, body, timeout=10, limit=CLEAR_MESSAGE)
    assert decode(Refused, answer).refusal is Refusal.INTERNAL_FAULT
    [event] = wire.center.events("protocol-violation")
    assert event["step"] == path.removeprefix("/")


def test_a_message_of_another_kind_is_not_taken(wire: Wire) -> None:
    answer = wire.post("/relay", Hello(session=new_session_id(), municipality=MIHON, card=None))
    assert decode(Refused, answer).refusal is Refusal.INTERNAL_FAULT


def test_a_store_that_fails_is_told_by_the_faults_type_alone(wire: Wire) -> None:
    with wire.center.store.begin() as connection:
        connection.exec_driver_sql("DROP TABLE session")
    hello = Hello(session=new_session_id(), municipality=MIHON, card=None)
    assert decode(Refused, wire.post("/hello", hello)).refusal is Refusal.INTERNAL_FAULT
    [event] = wire.center.events("command-failed")
    assert (event["command"], event["exception"]) == ("hello", "OperationalError")
    assert "SELECT" not in wire.center.logged.getvalue()


def test_a_process_without_the_key_of_the_transport_ca_says_that_it_renews_nothing(wire: Wire) -> None:
    answer = wire.post("/renew", RenewalRequest(request=bytes(64)))
    assert decode(Refused, answer).refusal is Refusal.CENTER_BUSY
    assert wire.center.events("refused")[0]["step"] == "renew"
