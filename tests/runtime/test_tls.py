"""Mutual TLS 1.3: who may talk, and that the application learns who does."""

import hashlib
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.types import Receive, Scope, Send

from kiosk.demo.pki.transport import TransportCa
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.tls.client import PeerClient, PeerUnreachable
from kiosk.runtime.tls.credentials import (
    CredentialsUnusable,
    TlsCredentials,
    certificate_thumbprint,
    thumbprint,
)
from kiosk.runtime.tls.server import PEER_CERTIFICATE, PeerServer


async def answers_with_peer_thumbprint(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "lifespan":
        await receive()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})
        return
    status = 200 if scope["path"] == "/who" else 404
    await send({"type": "http.response.start", "status": status, "headers": []})
    await send({"type": "http.response.body", "body": thumbprint(scope[PEER_CERTIFICATE])})


@pytest.fixture
def server(transport_ca: TransportCa) -> Iterator[PeerServer]:
    server = PeerServer(answers_with_peer_thumbprint, transport_ca.issue("center"))
    server.start()
    yield server
    server.stop()


def ask(server: PeerServer, credentials: TlsCredentials, path: str = "/who", limit: int = 64) -> bytes:
    client = PeerClient(f"https://127.0.0.1:{server.port}", credentials)
    try:
        return client.post(path, b"", timeout=5, limit=limit)
    finally:
        client.close()


def test_the_application_learns_the_certificate_of_its_peer(
    server: PeerServer, transport_ca: TransportCa
) -> None:
    credentials = transport_ca.issue("T-0001")
    certificate = ssl.PEM_cert_to_DER_cert(credentials.certificate.read_text())
    assert ask(server, credentials) == thumbprint(certificate)


def test_a_thumbprint_is_the_digest_of_the_certificate(transport_ca: TransportCa) -> None:
    certificate = transport_ca.issue("T-0001").certificate
    der = ssl.PEM_cert_to_DER_cert(certificate.read_text())
    assert thumbprint(der) == certificate_thumbprint(certificate) == hashlib.sha256(der).digest()


def test_a_peer_of_another_authority_is_not_answered(server: PeerServer, tmp_path: Path) -> None:
    stranger = TransportCa(tmp_path / "other", SystemClock().now()).issue("T-0001")
    with pytest.raises(PeerUnreachable):
        ask(server, stranger)


def test_a_server_of_another_authority_is_not_talked_to(
    server: PeerServer, transport_ca: TransportCa, tmp_path: Path
) -> None:
    own = transport_ca.issue("T-0001")
    other = TransportCa(tmp_path / "other", SystemClock().now()).issue("x")
    with pytest.raises(PeerUnreachable):
        ask(server, TlsCredentials(own.certificate, own.private_key, other.anchor))


def test_tls_1_2_is_refused(server: PeerServer, transport_ca: TransportCa) -> None:
    context = transport_ca.issue("T-0001").client_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with (
        pytest.raises(ssl.SSLError),
        socket.create_connection(("127.0.0.1", server.port)) as plain,
    ):
        context.wrap_socket(plain, server_hostname="localhost")


def test_the_environment_cannot_change_the_anchor(
    server: PeerServer, transport_ca: TransportCa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nonexistent")
    monkeypatch.setenv("HTTPS_PROXY", "https://127.0.0.1:1")
    assert len(ask(server, transport_ca.issue("T-0001"))) == 32


def test_an_answer_over_the_limit_is_refused(server: PeerServer, transport_ca: TransportCa) -> None:
    with pytest.raises(PeerUnreachable, match="more than 31 bytes"):
        ask(server, transport_ca.issue("T-0001"), limit=31)


def test_any_other_status_is_no_answer(server: PeerServer, transport_ca: TransportCa) -> None:
    with pytest.raises(PeerUnreachable, match="status 404"):
        ask(server, transport_ca.issue("T-0001"), path="/elsewhere")


def test_a_plain_address_is_refused(transport_ca: TransportCa) -> None:
    with pytest.raises(ValueError, match="not an https address"):
        PeerClient("http://127.0.0.1:1", transport_ca.issue("T-0001"))


def test_a_missing_key_names_file_and_remedy(transport_ca: TransportCa) -> None:
    credentials = transport_ca.issue("T-0001")
    credentials.private_key.unlink()
    with pytest.raises(CredentialsUnusable, match=r"T-0001\.key is missing; enrol"):
        credentials.client_context()


def test_a_key_of_another_party_is_refused(transport_ca: TransportCa) -> None:
    mine, other = transport_ca.issue("T-0001"), transport_ca.issue("T-0002")
    with pytest.raises(CredentialsUnusable, match="not a usable pair"):
        TlsCredentials(mine.certificate, other.private_key, mine.anchor).server_context()
