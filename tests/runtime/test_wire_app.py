"""An application of message addresses: who comes in, how much they may say, and what a fault looks like."""

import io
import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime

import pytest

from kiosk.demo.pki.transport import TransportCa
from kiosk.runtime.clock import JAPAN, SteppedClock
from kiosk.runtime.log import EventLog, LogEvent
from kiosk.runtime.metrics import ServerMetrics
from kiosk.runtime.rate import Rate, RateLimit
from kiosk.runtime.tls.client import PeerClient, PeerUnreachable
from kiosk.runtime.tls.credentials import certificate_thumbprint
from kiosk.runtime.tls.server import PeerServer
from kiosk.runtime.wire_app import Address, Gate, Traffic, create_wire_app

LIMIT = 100


@dataclass
class Served:
    """A server with one known peer, and two clients."""

    known: PeerClient
    stranger: PeerClient
    logged: io.StringIO
    metrics: ServerMetrics

    def ask(self, path: str, body: bytes = b"") -> bytes:
        return self.known.post(path, body, timeout=5, limit=1000)

    def reasons(self) -> list[str]:
        return [json.loads(line)["reason"] for line in self.logged.getvalue().splitlines()]


def reversed_for(body: bytes, peer: str) -> bytes:
    return peer.encode() + b":" + body[::-1]


def fails(_body: bytes, _peer: str) -> bytes:
    raise LookupError("見本 花子")


@pytest.fixture
def served(transport_ca: TransportCa) -> Iterator[Served]:
    known = transport_ca.issue("known")
    allowed = {certificate_thumbprint(known.certificate): "known"}
    logged = io.StringIO()
    log = EventLog("center", SteppedClock(datetime(2026, 11, 24, tzinfo=JAPAN)), logged)

    def fault_answer(step: str, error: Exception) -> bytes:
        log.write(LogEvent.PROTOCOL_VIOLATION, step=step, reason=type(error).__name__)
        return b"refused"

    addresses = [Address("/reverse", LIMIT, reversed_for), Address("/fail", LIMIT, fails)]
    metrics = ServerMetrics()
    traffic = Traffic(RateLimit(Rate(1000, 1000)), 100, b"busy", metrics, lambda: 0.0)
    app = create_wire_app(addresses, Gate(allowed.get, fault_answer), log, traffic=traffic)
    server = PeerServer(app, transport_ca.issue("server"))
    server.start()
    base = f"https://127.0.0.1:{server.port}"
    clients = PeerClient(base, known), PeerClient(base, transport_ca.issue("stranger"))
    yield Served(*clients, logged, metrics)
    for client in clients:
        client.close()
    server.stop()


def test_an_address_answers_and_knows_its_peer(served: Served) -> None:
    assert served.ask("/reverse", b"abc") == b"known:cba"


def test_a_stranger_is_turned_away_whatever_he_sends(served: Served) -> None:
    for body in (b"", bytes(LIMIT + 1)):
        with pytest.raises(PeerUnreachable, match="403"):
            served.stranger.post("/reverse", body, timeout=5, limit=1000)
    assert served.reasons() == ["not-allowed"] * 2


def test_a_body_may_be_as_long_as_the_limit(served: Served) -> None:
    assert len(served.ask("/reverse", bytes(LIMIT))) == LIMIT + len("known:")


def test_a_body_over_the_limit_is_turned_away(served: Served) -> None:
    with pytest.raises(PeerUnreachable):
        served.ask("/reverse", bytes(LIMIT + 1))
    assert served.reasons() == ["too-long"]


def test_figures_tell_a_fault_from_an_answer(served: Served) -> None:
    served.ask("/fail")
    served.ask("/reverse")

    figures = served.metrics.text()
    assert b'kiosk_requests_total{ended="fault",step="fail"} 1.0' in figures
    assert b'kiosk_requests_total{ended="answered",step="reverse"} 1.0' in figures
    assert b"kiosk_requests_open 0.0" in figures


def test_a_fault_is_answered_with_the_same_status_and_logged_without_its_text(
    served: Served, capfd: pytest.CaptureFixture[str]
) -> None:
    assert served.ask("/fail") == b"refused"
    assert served.reasons() == ["LookupError"]
    assert "見本" not in served.logged.getvalue() + "".join(capfd.readouterr())


@pytest.mark.parametrize("path", ["/", "/docs", "/openapi.json", "/other"])
def test_there_is_nothing_beside_the_addresses(served: Served, path: str) -> None:
    with pytest.raises(PeerUnreachable, match="404"):
        served.ask(path)


class Slow:
    """A server whose one act answers when it is let go, and which gives a body little time."""

    def __init__(self, ca: TransportCa, traffic: Traffic | None = None) -> None:
        self.entered, self.let_go = threading.Event(), threading.Event()
        self.credentials = ca.issue("known")
        allowed = {certificate_thumbprint(self.credentials.certificate): "known"}
        self.logged = io.StringIO()
        log = EventLog("center", SteppedClock(datetime(2026, 11, 24, tzinfo=JAPAN)), self.logged)
        gate = Gate(allowed.get, lambda _step, _error: b"fault", body_seconds=0.2)
        addresses = [Address("/slow", LIMIT, self._act), Address("/begin", LIMIT, self._begun, begins=True)]
        app = create_wire_app(addresses, gate, log, traffic=traffic)
        self.server = PeerServer(app, ca.issue("server"))
        self.server.start()
        self.client = PeerClient(f"https://127.0.0.1:{self.server.port}", self.credentials)

    def _act(self, body: bytes, _peer: str) -> bytes:
        self.entered.set()
        self.let_go.wait(30)
        return body

    def _begun(self, _body: bytes, _peer: str) -> bytes:
        return b"begun"

    def ask(self, path: str = "/slow") -> bytes:
        return self.client.post(path, b"asked", timeout=30, limit=LIMIT)

    def connected(self) -> ssl.SSLSocket:
        plain = socket.create_connection(("127.0.0.1", self.server.port), timeout=30)
        return self.credentials.client_context().wrap_socket(plain, server_hostname="127.0.0.1")

    def takes_connections(self) -> bool:
        try:
            self.connected().close()
        except OSError:
            return False
        return True


@pytest.fixture
def slow(transport_ca: TransportCa) -> Iterator[Slow]:
    slow = Slow(transport_ca)
    yield slow
    slow.let_go.set()
    slow.client.close()
    slow.server.stop()


def test_a_body_that_does_not_arrive_in_time_is_turned_away_and_holds_nobody_up(slow: Slow) -> None:
    slow.let_go.set()
    with slow.connected() as trickling:
        trickling.sendall(b"POST /slow HTTP/1.1\r\nHost: kiosk\r\nContent-Length: 50\r\n\r\npart")
        assert slow.ask() == b"asked"
        answer = b"".join(iter(lambda: trickling.recv(4096), b""))
    assert answer.startswith(b"HTTP/1.1 403 ")
    assert json.loads(slow.logged.getvalue())["reason"] == "too-slow"


def test_a_server_that_is_told_to_end_finishes_open_requests_and_takes_no_new_ones(slow: Slow) -> None:
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(slow.ask)
        assert slow.entered.wait(30)
        ending = pool.submit(slow.server.stop)
        until = time.monotonic() + 4
        while slow.takes_connections() and time.monotonic() < until:
            slow.let_go.wait(0.05)
        assert not slow.takes_connections()
        assert not answer.done()
        slow.let_go.set()
        assert answer.result(30) == b"asked"
        ending.result(30)


def test_nothing_begins_while_half_of_the_places_are_taken_and_the_rest_goes_on(
    transport_ca: TransportCa,
) -> None:
    traffic = Traffic(RateLimit(Rate(1000, 1000)), 2, b"busy", ServerMetrics(), lambda: 0.0)
    slow = Slow(transport_ca, traffic)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(slow.ask)
        assert slow.entered.wait(30)
        assert slow.ask("/begin") == b"busy"
        slow.entered.clear()
        second = pool.submit(slow.ask)
        assert slow.entered.wait(30)
        slow.let_go.set()
        assert [first.result(30), second.result(30)] == [b"asked"] * 2
    assert slow.ask("/begin") == b"begun"
    slow.client.close()
    slow.server.stop()
