"""Programs that we did not write, on our virtual card behind pcscd: they judge the card, not the kiosk."""

import os
import subprocess
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.demo.card.behaviour import Behaviour
from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.virtual_card import VirtualCard
from kiosk.terminal.ports import CardSignature
from tests.demo.card.benches import CardBench, TypedPin

MODULE = "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"
MESSAGE = b"a message for the card to sign"


@pytest.fixture
def card(real: CardBench, box: CardBox) -> VirtualCard:
    return real.lay(box.card("mihon-1"))


def run(*command: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    settings = {**os.environ, **(environment or {})}
    return subprocess.run(command, capture_output=True, text=True, env=settings, check=False, timeout=60)


def sign(directory: Path, pin: str = "1234", **environment: str) -> subprocess.CompletedProcess[str]:
    (directory / "message").write_bytes(MESSAGE)
    options = ["--login", "--pin", pin, "--sign", "--id", "01", "--mechanism", "SHA256-RSA-PKCS"]
    files = ["--input-file", str(directory / "message"), "--output-file", str(directory / "signature")]
    return run("pkcs11-tool", "--module", MODULE, *options, *files, environment=environment)


def test_opensc_takes_it_for_a_jpki_card(card: VirtualCard) -> None:
    listed = run("opensc-tool", "--name")

    assert listed.stdout.strip() == "jpki", listed.stderr
    assert card.log


def test_the_reader_is_listed_with_the_card_in_it(card: VirtualCard) -> None:
    listed = run("opensc-tool", "--list-readers")

    assert "Kiosk Test Reader 00 00" in listed.stdout
    assert not card.log


def test_opensc_reads_the_same_certificate(card: VirtualCard, box: CardBox) -> None:
    read = run("pkcs15-tool", "--read-certificate", "01")

    certificate = x509.load_pem_x509_certificate(read.stdout.encode())
    assert certificate.public_bytes(Encoding.DER) == box.certificate("mihon-1").certificate_der
    assert card.verifications == 0


def test_openssl_verifies_what_pkcs11_tool_had_signed(
    card: VirtualCard, box: CardBox, tmp_path: Path
) -> None:
    signed = sign(tmp_path)
    assert signed.returncode == 0, signed.stderr

    key = x509.load_der_x509_certificate(box.certificate("mihon-1").certificate_der).public_key()
    (tmp_path / "key").write_bytes(key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    verified = run(
        *("openssl", "dgst", "-sha256", "-verify", str(tmp_path / "key")),
        *("-signature", str(tmp_path / "signature"), str(tmp_path / "message")),
    )
    assert verified.stdout.strip() == "Verified OK"
    assert card.verifications == 1


def test_a_wrong_pin_is_refused_to_opensc_too(card: VirtualCard, tmp_path: Path) -> None:
    refused = sign(tmp_path, pin="0000")

    assert "CKR_PIN_INCORRECT" in refused.stderr
    assert card.verifications == 1


def test_opensc_understands_the_iso_way_to_say_locked(real: CardBench, box: CardBox, tmp_path: Path) -> None:
    real.lay(box.card("mihon-1", tries_left=0, behaviour=Behaviour(locked_status=0x6983)))

    assert "CKR_PIN_LOCKED" in sign(tmp_path).stderr


def test_opensc_refuses_the_other_way_too(real: CardBench, box: CardBox, tmp_path: Path) -> None:
    real.lay(box.card("mihon-1", tries_left=0, behaviour=Behaviour(locked_status=0x6984)))

    assert "C_Login failed" in sign(tmp_path).stderr


def test_the_kiosk_needs_far_fewer_commands_than_opensc(
    real: CardBench, card: VirtualCard, tmp_path: Path
) -> None:
    (tmp_path / "opensc.conf").write_text("app default { card_drivers = jpki; }\n")
    sign(tmp_path, OPENSC_CONF=str(tmp_path / "opensc.conf"))
    of_opensc = len(card.log)

    real.reader.read()
    assert isinstance(real.reader.sign(TypedPin(), MESSAGE), CardSignature)

    assert 0 < 2 * (len(card.log) - of_opensc) < of_opensc
