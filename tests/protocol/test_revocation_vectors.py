"""What an authority answered once about made-up cards: read by our code and by nothing but the library."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509 import ocsp

from kiosk.domain.refusals import Refusal
from kiosk.protocol.limits import OCSP_FRESHNESS
from kiosk.protocol.revocation import Examined, crl_refusal, ocsp_refusal, ocsp_request
from tests.protocol.vectors.make import FOLDER
from tests.protocol.vectors.when import WHEN
from tests.protocol.world import flipped

RECORDED = json.loads((FOLDER / "recorded-revocation.json").read_text(encoding="utf-8"))
ANSWERS = RECORDED["answers"]
ISSUER = x509.load_der_x509_certificate(bytes.fromhex(RECORDED["issuer"]))
NONCE = bytes.fromhex(RECORDED["nonce"])
AT = datetime.fromtimestamp(RECORDED["answered_at"], UTC)


def examined(name: str) -> Examined:
    card = x509.load_der_x509_certificate(bytes.fromhex(ANSWERS[name]["certificate"]))
    found = Examined.of(card, (ISSUER,))
    assert found is not None
    return found


def response(name: str) -> bytes:
    return bytes.fromhex(ANSWERS[name]["response"])


def refusal(name: str) -> Refusal | None:
    code = ANSWERS[name]["refusal"]
    return Refusal(code) if code else None


@pytest.mark.parametrize("name", ANSWERS)
def test_our_request_is_the_recorded_one(name: str) -> None:
    assert ocsp_request(examined(name), NONCE).hex() == ANSWERS[name]["request"]


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_recorded_long_ago_is_judged_as_then(name: str) -> None:
    assert ocsp_refusal(response(name), examined(name), AT, NONCE) is refusal(name)


@pytest.mark.parametrize("name", ANSWERS)
def test_the_list_says_the_same_of_each_card_and_nothing_for_the_good_one(name: str) -> None:
    crl = x509.load_der_x509_crl(bytes.fromhex(RECORDED["crl"]))
    assert crl_refusal(crl, examined(name), AT) is refusal(name)


def test_the_answer_is_plain_rfc_6960_with_our_nonce() -> None:
    answer = ocsp.load_der_ocsp_response(response("good"))
    key = ISSUER.public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    key.verify(answer.signature, answer.tbs_response_bytes, padding.PKCS1v15(), hashes.SHA256())
    assert answer.extensions.get_extension_for_class(x509.OCSPNonce).value.nonce == NONCE


@pytest.mark.parametrize(
    ("at", "nonce"),
    [(AT, bytes(32)), (AT + OCSP_FRESHNESS, NONCE), (AT - timedelta(minutes=1), NONCE)],
    ids=["another nonce", "too old", "of the future"],
)
def test_a_good_answer_in_another_place_or_time_is_none(at: datetime, nonce: bytes) -> None:
    assert ocsp_refusal(response("good"), examined("good"), at, nonce) is Refusal.REVOCATION_NOT_ANSWERED


def test_a_good_answer_about_one_card_is_none_about_another() -> None:
    other = examined("certificateHold")
    assert ocsp_refusal(response("good"), other, AT, NONCE) is Refusal.REVOCATION_NOT_ANSWERED


def test_no_bit_of_a_good_answer_can_be_turned() -> None:
    good, card = response("good"), examined("good")
    for place in range(0, len(good), 7):
        assert ocsp_refusal(flipped(good, place), card, AT, NONCE) is not None


def test_an_authority_on_an_elliptic_curve_publishes_lists_that_are_believed() -> None:
    key = ec.generate_private_key(ec.SECP384R1())
    authority, card = (ec_certificate(key, serial) for serial in (1, 99))
    on_hold = (
        x509.RevokedCertificateBuilder()
        .serial_number(99)
        .revocation_date(WHEN)
        .add_extension(x509.CRLReason(x509.ReasonFlags.certificate_hold), critical=False)
        .build()
    )
    builder = x509.CertificateRevocationListBuilder().issuer_name(authority.subject).last_update(WHEN)
    listed = builder.next_update(WHEN + timedelta(days=1)).add_revoked_certificate(on_hold)

    asked = Examined(card, authority)
    assert crl_refusal(listed.sign(key, hashes.SHA384()), asked, WHEN) is Refusal.CARD_CERTIFICATE_ON_HOLD
    stranger = ec.generate_private_key(ec.SECP384R1())
    forged = listed.sign(stranger, hashes.SHA384())
    assert crl_refusal(forged, asked, WHEN) is Refusal.REVOCATION_LIST_OUTDATED


def ec_certificate(key: ec.EllipticCurvePrivateKey, serial: int) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "MADE-UP AUTHORITY")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(serial).not_valid_before(WHEN).not_valid_after(WHEN + timedelta(days=9))
    return builder.sign(key, hashes.SHA384())
