"""Who does not answer refuses, and a revocation list is never a reason to let a card pass."""

import io
import os
import socket
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.center.revocation import CrlFile, CrlUnusable, HttpResponder, ResponderSilent, RevocationCheck
from kiosk.demo.pki.status_responder import StatusRegister, StatusResponder
from kiosk.domain.refusals import Refusal
from kiosk.protocol.card_certificate import CardTrust
from kiosk.protocol.messages.greeting import Refused, TokenGranted
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.log import EventLog
from tests.center.made_up_center import TERMINAL, TLS_CERTIFICATE, MadeUpCenter, signed, statement
from tests.protocol.world import CardIssuer, issue_card, rsa_key

ISSUER = CardIssuer.named("issuer")
TRUST = CardTrust((ISSUER.certificate,))
CARD = issue_card(ISSUER, rsa_key("card")).certificate
CLOCK = SystemClock()
LOG = EventLog("center", CLOCK, io.StringIO())
DAY = timedelta(days=1)


def written_list(path: Path, *serials: int, ends_in: timedelta = DAY) -> Path:
    now = CLOCK.now()
    entries = [x509.RevokedCertificateBuilder(serial, now - DAY).build() for serial in serials]
    crl = x509.CertificateRevocationListBuilder(
        ISSUER.certificate.subject, now - 2 * DAY, now + ends_in, revoked_certificates=entries
    ).sign(ISSUER.key, hashes.SHA256())
    path.write_bytes(crl.public_bytes(Encoding.PEM))
    return path


class Silent:
    def ask(self, _request: bytes) -> bytes:
        raise ResponderSilent("nobody there")


class Saying:
    def __init__(self, answer: bytes) -> None:
        self.answer = answer

    def ask(self, _request: bytes) -> bytes:
        return self.answer


class Answering:
    def __init__(self) -> None:
        self.register = StatusRegister(ISSUER.certificate, ISSUER.key, CLOCK.now)
        self.asked = 0

    def ask(self, request: bytes) -> bytes:
        self.asked += 1
        return self.register.answer(request)


def test_a_responder_that_is_silent_refuses() -> None:
    assert RevocationCheck(TRUST, Silent(), None).ask(CARD, CLOCK.now()) is Refusal.REVOCATION_NOT_ANSWERED


def test_a_responder_that_talks_nonsense_refuses() -> None:
    check = RevocationCheck(TRUST, Saying(b"good"), None)
    assert check.ask(CARD, CLOCK.now()) is Refusal.REVOCATION_NOT_ANSWERED


def test_an_answer_that_was_given_before_is_no_answer() -> None:
    first = RevocationCheck(TRUST, Answering(), None).ask(CARD, CLOCK.now())
    assert isinstance(first, bytes)
    check = RevocationCheck(TRUST, Saying(first), None)
    assert check.ask(CARD, CLOCK.now()) is Refusal.REVOCATION_NOT_ANSWERED


def test_a_good_answer_is_asked_for_in_each_session() -> None:
    responder = Answering()
    check = RevocationCheck(TRUST, responder, None)
    for _ in range(3):
        assert isinstance(check.ask(CARD, CLOCK.now()), bytes)
    assert responder.asked == 3


def test_a_listed_card_is_refused_whatever_the_responder_says(tmp_path: Path) -> None:
    crl = CrlFile(written_list(tmp_path / "crl", CARD.x509.serial_number), LOG)
    check = RevocationCheck(TRUST, Answering(), crl)
    assert check.ask(CARD, CLOCK.now()) is Refusal.CARD_CERTIFICATE_REVOKED


def test_a_list_does_not_stand_in_for_the_responder(tmp_path: Path) -> None:
    crl = CrlFile(written_list(tmp_path / "crl"), LOG)
    check = RevocationCheck(TRUST, Silent(), crl)
    assert check.ask(CARD, CLOCK.now()) is Refusal.REVOCATION_NOT_ANSWERED


def test_a_list_that_has_run_out_refuses_until_a_new_one_is_there(tmp_path: Path) -> None:
    path = written_list(tmp_path / "crl", ends_in=-timedelta(seconds=1))
    check = RevocationCheck(TRUST, Answering(), CrlFile(path, LOG))
    assert check.ask(CARD, CLOCK.now()) is Refusal.REVOCATION_LIST_OUTDATED
    written_list(path)
    os.utime(path, (1, 1))
    assert isinstance(check.ask(CARD, CLOCK.now()), bytes)


def test_a_file_that_breaks_leaves_the_list_that_was_read_last(tmp_path: Path) -> None:
    path = written_list(tmp_path / "crl", CARD.x509.serial_number)
    check = RevocationCheck(TRUST, Answering(), CrlFile(path, LOG))
    path.write_bytes(b"half a fi")
    assert check.ask(CARD, CLOCK.now()) is Refusal.CARD_CERTIFICATE_REVOKED


@pytest.mark.parametrize("content", [None, b"no list"])
def test_a_list_that_cannot_be_read_stops_the_start(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "crl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CrlUnusable, match="fetch it"):
        CrlFile(path, LOG)


def test_the_demos_responder_answers_on_http() -> None:
    register = StatusRegister(ISSUER.certificate, ISSUER.key, CLOCK.now)
    with StatusResponder(register) as responder:
        check = RevocationCheck(TRUST, HttpResponder(responder.address), None)
        assert isinstance(check.ask(CARD, CLOCK.now()), bytes)
        register.revoke(CARD.x509.serial_number, x509.ReasonFlags.certificate_hold)
        assert check.ask(CARD, CLOCK.now()) is Refusal.CARD_CERTIFICATE_ON_HOLD


def test_nobody_at_the_address_is_silence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
    with pytest.raises(ResponderSilent):
        HttpResponder(address).ask(b"request")


def test_a_responder_that_never_answers_is_silence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        responder = HttpResponder(f"http://127.0.0.1:{mute.getsockname()[1]}", seconds=0.05)
        with pytest.raises(ResponderSilent):
            responder.ask(b"request")


def test_a_revoked_card_gets_no_token(center: MadeUpCenter) -> None:
    greeting, card = center.greeted(), center.card()
    serial = card.certificate.x509.serial_number
    center.responder.register.revoke(serial, x509.ReasonFlags.superseded)
    message = signed(statement(greeting.session, greeting.center_nonce), card)
    answer = center.desks.authentication.check(message, TERMINAL, TLS_CERTIFICATE)
    assert answer == Refused(refusal=Refusal.CARD_CERTIFICATE_SUPERSEDED)


def test_without_a_responder_nobody_gets_a_token_and_afterwards_everybody(center: MadeUpCenter) -> None:
    center.responder.is_down = True
    greeting = center.greeted()
    message = signed(statement(greeting.session, greeting.center_nonce), center.card())
    answer = center.desks.authentication.check(message, TERMINAL, TLS_CERTIFICATE)
    assert answer == Refused(refusal=Refusal.REVOCATION_NOT_ANSWERED)
    center.responder.is_down = False
    again = center.greeted()
    message = signed(statement(again.session, again.center_nonce), center.card())
    assert isinstance(center.desks.authentication.check(message, TERMINAL, TLS_CERTIFICATE), TokenGranted)
