"""TLS as judged by `openssl s_client` and `sslscan`: version 1.3 only, and nobody without a certificate."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.types import Receive, Scope, Send

from kiosk.demo.pki.transport import TransportCa
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.tls.credentials import TlsCredentials
from kiosk.runtime.tls.server import PeerServer


@dataclass
class Port:
    """A TLS port as center and municipality open it."""

    address: str
    peer: TlsCredentials


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    message = await receive()
    if scope["type"] == "lifespan":
        await send({"type": f"{message['type']}.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})
        return
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Port]:
    ca = TransportCa(tmp_path_factory.mktemp("pki"), SystemClock().now())
    server = PeerServer(application, ca.issue("center"))
    server.start()
    yield Port(f"127.0.0.1:{server.port}", ca.issue("peer"))
    server.stop()


def s_client(port: Port, *options: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["openssl", "s_client", "-connect", port.address, "-CAfile", str(port.peer.anchor), *options],
        input="GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def certificate(port: Port) -> tuple[str, ...]:
    return ("-cert", str(port.peer.certificate), "-key", str(port.peer.private_key), "-quiet")


def test_who_has_a_certificate_is_answered(port: Port) -> None:
    assert "200 OK" in s_client(port, *certificate(port)).stdout


def test_who_has_none_is_not(port: Port) -> None:
    told = s_client(port, "-quiet")
    assert "200 OK" not in told.stdout
    alert_or_reset = r"error:|read:errno"  # the connection's reset may overtake the alert
    assert re.search(alert_or_reset, told.stderr)


@pytest.mark.parametrize("version", ["-tls1", "-tls1_1", "-tls1_2"])
def test_an_older_version_is_refused(port: Port, version: str) -> None:
    told = s_client(port, version, *certificate(port))
    assert told.returncode != 0
    assert "200 OK" not in told.stdout


def test_sslscan_finds_tls_1_3_alone(port: Port, tmp_path: Path) -> None:
    report = tmp_path / "sslscan.xml"
    subprocess.run(["sslscan", f"--xml={report}", port.address], capture_output=True, timeout=60, check=True)
    written = report.read_text(encoding="utf-8")
    enabled = re.findall(r'<protocol type="(\w+)" version="([\d.]+)" enabled="1"', written)
    asked = re.findall(r'<protocol type="(\w+)" version="([\d.]+)" enabled="0"', written)
    assert enabled == [("tls", "1.3")]
    assert {("tls", "1.2"), ("tls", "1.1"), ("tls", "1.0"), ("ssl", "3")} <= set(asked)
