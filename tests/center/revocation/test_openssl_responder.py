"""The center asks a responder that we did not write: `openssl ocsp`."""

import shlex
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk.center.revocation import HttpResponder, RevocationCheck
from kiosk.domain.refusals import Refusal
from kiosk.protocol.card_certificate import CardTrust
from kiosk.protocol.revocation import Examined, ocsp_refusal
from tests.protocol.world import Card, CardIssuer, CardOptions, issue_card, rsa_key

ISSUER = CardIssuer.named("issuer")
TRUST = CardTrust((ISSUER.certificate,))
STATES = {
    1001: ("", None),
    1002: ("keyCompromise", Refusal.CARD_CERTIFICATE_REVOKED),
    1003: ("CACompromise", Refusal.CARD_CERTIFICATE_REVOKED),
    1004: ("affiliationChanged", Refusal.CARD_CERTIFICATE_HOLDER_CHANGED),
    1005: ("superseded", Refusal.CARD_CERTIFICATE_SUPERSEDED),
    1006: ("cessationOfOperation", Refusal.CARD_CERTIFICATE_ENDED),
    1007: ("certificateHold", Refusal.CARD_CERTIFICATE_ON_HOLD),
    1008: ("unspecified", Refusal.CARD_CERTIFICATE_REVOKED),
}
UNLISTED = 2000


@dataclass
class OpensslResponder:
    """`openssl ocsp` over the states above."""

    address: str
    process: "subprocess.Popen[str]"


def card(serial: int) -> Card:
    return issue_card(ISSUER, rsa_key("card"), CardOptions(serial=serial))


def index_line(serial: int, reason: str) -> str:
    state, revoked = ("R", f"260101000000Z,{reason}") if reason else ("V", "")
    return f"{state}\t361231000000Z\t{revoked}\t{serial:04X}\tunknown\t/CN=MADE-UP-CARD\n"


@pytest.fixture(scope="module")
def responder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpensslResponder]:
    folder = tmp_path_factory.mktemp("ocsp")
    (folder / "ca.pem").write_bytes(ISSUER.certificate.public_bytes(Encoding.PEM))
    (folder / "ca.key").write_bytes(
        ISSUER.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    lines = (index_line(serial, reason) for serial, (reason, _) in STATES.items())
    (folder / "index.txt").write_text("".join(lines))
    started = started_responder(folder)
    yield started
    started.process.terminate()
    started.process.communicate(timeout=10)


def started_responder(folder: Path) -> OpensslResponder:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        shlex.split(
            f"openssl ocsp -index index.txt -port {port} -CA ca.pem -ignore_err "
            "-rsigner ca.pem -rkey ca.key -nmin 5"
        ),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    assert any("waiting for OCSP client" in line for line in process.stdout)
    return OpensslResponder(f"http://127.0.0.1:{port}", process)


def asked(responder: OpensslResponder, serial: int) -> bytes | Refusal:
    check = RevocationCheck(TRUST, HttpResponder(responder.address), None)
    return check.ask(card(serial).certificate, datetime.now(UTC))


@pytest.mark.parametrize(
    ("serial", "refusal"),
    [(serial, refusal) for serial, (_, refusal) in STATES.items() if refusal is not None],
    ids=[reason for reason, _ in STATES.values() if reason],
)
def test_each_reason_of_the_real_responder_is_its_own_refusal(
    responder: OpensslResponder, serial: int, refusal: Refusal
) -> None:
    assert asked(responder, serial) is refusal


def test_a_certificate_that_the_real_responder_does_not_know_is_refused(responder: OpensslResponder) -> None:
    assert asked(responder, UNLISTED) is Refusal.CARD_CERTIFICATE_UNKNOWN


def test_a_good_answer_of_the_real_responder_convinces_the_municipality_too(
    responder: OpensslResponder,
) -> None:
    answer = asked(responder, 1001)
    assert isinstance(answer, bytes)
    examined = Examined.of(card(1001).certificate.x509, TRUST.anchors)
    assert examined is not None
    assert ocsp_refusal(answer, examined, datetime.now(UTC)) is None
