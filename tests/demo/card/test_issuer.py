import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from kiosk.demo.card.card_box import CardBox
from kiosk.demo.card.issuer import AUTHENTICATION_POLICY, CardIssuer, serial_of
from tests.demo.card.benches import SINCE


@pytest.fixture
def certificate(box: CardBox) -> x509.Certificate:
    return x509.load_der_x509_certificate(box.certificate("mihon-1").certificate_der)


def test_the_authority_issued_it(certificate: x509.Certificate, box: CardBox) -> None:
    certificate.verify_directly_issued_by(box.anchor)


def test_it_cannot_be_taken_for_a_national_one(certificate: x509.Certificate) -> None:
    organizations = certificate.issuer.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    assert [organization.value for organization in organizations] == ["KIOSK-TEST"]


def test_the_subject_tells_nothing_of_the_holder(certificate: x509.Certificate) -> None:
    names = [attribute.rfc4514_attribute_name for attribute in certificate.subject]
    common_name = str(certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)

    assert names == ["C", "CN"]
    assert len(common_name) == 23
    assert "MIHON" not in common_name


def test_the_serial_has_four_bytes_and_follows_from_the_holder(certificate: x509.Certificate) -> None:
    assert certificate.serial_number == serial_of("mihon-1")
    assert (certificate.serial_number.bit_length() + 7) // 8 == 4


def test_it_is_for_user_authentication(certificate: x509.Certificate) -> None:
    policies = certificate.extensions.get_extension_for_class(x509.CertificatePolicies).value
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value

    assert [policy.policy_identifier for policy in policies] == [AUTHENTICATION_POLICY]
    assert usage.digital_signature
    assert not usage.content_commitment


def test_a_certificate_of_a_wanted_size_has_that_size(box: CardBox) -> None:
    assert len(box.issuer.authentication("mihon-3", SINCE, size=1536).certificate_der) == 1536


def test_a_size_below_the_natural_one_is_refused(box: CardBox) -> None:
    with pytest.raises(ValueError, match="500 bytes"):
        box.issuer.authentication("mihon-3", SINCE, size=500)


def test_a_certificate_can_be_issued_expired(box: CardBox) -> None:
    until = SINCE + timedelta(days=1)
    issued = box.issuer.authentication("mihon-3", SINCE, until=until)

    assert x509.load_der_x509_certificate(issued.certificate_der).not_valid_after_utc == until


def test_openssl_accepts_the_chain(box: CardBox, tmp_path: Path) -> None:
    leaf = x509.load_der_x509_certificate(box.certificate("mihon-1").certificate_der)
    (tmp_path / "ca.pem").write_bytes(box.anchor.public_bytes(Encoding.PEM))
    (tmp_path / "leaf.pem").write_bytes(leaf.public_bytes(Encoding.PEM))
    at = int((SINCE + timedelta(days=30)).timestamp())

    run = subprocess.run(
        [
            "openssl",
            "verify",
            "-attime",
            str(at),
            "-x509_strict",
            "-ignore_critical",
            "-CAfile",
            "ca.pem",
            "leaf.pem",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.stdout.strip() == "leaf.pem: OK", run.stderr


def test_a_box_opened_again_holds_the_same_cards(tmp_path: Path) -> None:
    first = CardBox.open(tmp_path, SINCE)
    issued = first.certificate("mihon-1")

    again = CardBox.open(tmp_path, SINCE + timedelta(days=1))

    assert again.anchor == first.anchor
    assert again.certificate("mihon-1").certificate_der == issued.certificate_der


def test_keys_in_a_box_are_for_its_owner_alone(tmp_path: Path) -> None:
    CardBox.open(tmp_path, SINCE).certificate("mihon-1")

    assert {path.stat().st_mode & 0o077 for path in tmp_path.glob("*.key")} == {0}


def test_a_key_of_another_kind_is_refused(tmp_path: Path) -> None:
    CardBox.open(tmp_path, SINCE)
    subprocess.run(
        ["openssl", "genpkey", "-algorithm", "ed25519", "-out", str(tmp_path / "authority.key")], check=True
    )

    with pytest.raises(TypeError, match="no RSA key"):
        CardBox.open(tmp_path, SINCE)


def test_two_authorities_of_one_name_have_keys_of_their_own() -> None:
    first, second = CardIssuer.create(SINCE), CardIssuer.create(SINCE)

    assert first.certificate.subject == second.certificate.subject
    assert first.certificate.public_key() != second.certificate.public_key()
