"""A card passes only with a fresh, signed "good" about itself; a revocation list can only refuse."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.refusals import Refusal
from kiosk.protocol.limits import CLOCK_SKEW, OCSP_FRESHNESS
from kiosk.protocol.revocation import Examined, crl_refusal, ocsp_refusal, ocsp_request
from tests.protocol.world import NOW, YEAR, CardIssuer, CardOptions, flipped, issue_card, rsa_key

ISSUER = CardIssuer.named("issuer")
OTHER = CardIssuer.named("another")
CARD = issue_card(ISSUER, rsa_key("card")).certificate.x509
NONCE = b"n" * 32
SECOND = timedelta(seconds=1)

REASONS = {
    x509.ReasonFlags.unspecified: Refusal.CARD_CERTIFICATE_REVOKED,
    x509.ReasonFlags.key_compromise: Refusal.CARD_CERTIFICATE_REVOKED,
    x509.ReasonFlags.ca_compromise: Refusal.CARD_CERTIFICATE_REVOKED,
    x509.ReasonFlags.affiliation_changed: Refusal.CARD_CERTIFICATE_HOLDER_CHANGED,
    x509.ReasonFlags.superseded: Refusal.CARD_CERTIFICATE_SUPERSEDED,
    x509.ReasonFlags.cessation_of_operation: Refusal.CARD_CERTIFICATE_ENDED,
    x509.ReasonFlags.certificate_hold: Refusal.CARD_CERTIFICATE_ON_HOLD,
    x509.ReasonFlags.privilege_withdrawn: Refusal.CARD_CERTIFICATE_REVOKED,
    x509.ReasonFlags.aa_compromise: Refusal.CARD_CERTIFICATE_REVOKED,
}


@dataclass(frozen=True)
class Answer:
    """What a responder says; the defaults are a good answer about the card."""

    about: x509.Certificate = CARD
    status: ocsp.OCSPCertStatus = ocsp.OCSPCertStatus.GOOD
    reason: x509.ReasonFlags | None = None
    nonce: bytes | None = NONCE
    signer: CardIssuer = ISSUER
    delegate: x509.Certificate | None = None
    this_update: datetime = NOW - YEAR
    next_update: datetime | None = None

    @property
    def der(self) -> bytes:
        revoked = self.status is ocsp.OCSPCertStatus.REVOKED
        builder = ocsp.OCSPResponseBuilder().add_response(
            cert=self.about,
            issuer=ISSUER.certificate,
            algorithm=hashes.SHA1(),  # noqa: S303 - names a key
            cert_status=self.status,
            this_update=self.this_update,
            next_update=self.next_update,
            revocation_time=NOW - YEAR if revoked else None,
            revocation_reason=self.reason,
        )
        named = self.delegate or self.signer.certificate
        builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, named)
        if self.delegate is not None:
            builder = builder.certificates([self.delegate])
        if self.nonce is not None:
            builder = builder.add_extension(x509.OCSPNonce(self.nonce), critical=False)
        return builder.sign(self.signer.key, hashes.SHA256()).public_bytes(Encoding.DER)


def made_at(der: bytes) -> datetime:
    """The library dates a response itself, by the machine's clock."""
    return ocsp.load_der_ocsp_response(der).produced_at_utc


def examined() -> Examined:
    found = Examined.of(CARD, (OTHER.certificate, ISSUER.certificate))
    assert found is not None
    return found


def refusal(answer: Answer, nonce: bytes | None = NONCE, later: timedelta = timedelta()) -> Refusal | None:
    der = answer.der
    return ocsp_refusal(der, examined(), made_at(der) + later, nonce)


def delegate(issuer: CardIssuer, key: CardIssuer, usage: x509.ObjectIdentifier) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Made-up responder")])
    return (
        x509.CertificateBuilder(
            issuer.certificate.subject, name, key.key.public_key(), 99, NOW - YEAR, NOW + 10 * YEAR
        )
        .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        .sign(issuer.key, hashes.SHA256())
    )


def test_a_fresh_good_answer_lets_the_card_pass() -> None:
    assert refusal(Answer()) is None


def test_the_request_names_the_card_and_carries_the_nonce() -> None:
    request = ocsp.load_der_ocsp_request(ocsp_request(examined(), NONCE))
    assert request.serial_number == CARD.serial_number
    assert request.extensions.get_extension_for_class(x509.OCSPNonce).value.nonce == NONCE


@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: reason.name)
def test_each_reason_for_revocation_is_told_in_its_own_words(reason: x509.ReasonFlags) -> None:
    assert refusal(Answer(status=ocsp.OCSPCertStatus.REVOKED, reason=reason)) is REASONS[reason]


def test_revoked_without_a_reason_is_revoked() -> None:
    assert refusal(Answer(status=ocsp.OCSPCertStatus.REVOKED)) is Refusal.CARD_CERTIFICATE_REVOKED


def test_a_certificate_that_its_issuer_does_not_know_is_refused() -> None:
    assert refusal(Answer(status=ocsp.OCSPCertStatus.UNKNOWN)) is Refusal.CARD_CERTIFICATE_UNKNOWN


@pytest.mark.parametrize(
    "answer",
    [
        Answer(nonce=b"m" * 32),
        Answer(nonce=None),
        Answer(signer=OTHER),
        Answer(about=issue_card(ISSUER, rsa_key("card"), CardOptions(serial=4712)).certificate.x509),
        Answer(next_update=NOW - YEAR + SECOND),
    ],
    ids=["another nonce", "no nonce", "another signer", "another card", "run out"],
)
def test_any_other_good_answer_is_no_answer(answer: Answer) -> None:
    assert refusal(answer) is Refusal.REVOCATION_NOT_ANSWERED


def test_no_answer_at_all_is_a_refusal() -> None:
    assert ocsp_refusal(None, examined(), NOW) is Refusal.REVOCATION_NOT_ANSWERED


@pytest.mark.parametrize("status", [s for s in ocsp.OCSPResponseStatus if s.name != "SUCCESSFUL"])
def test_a_responder_that_cannot_answer_is_a_refusal(status: ocsp.OCSPResponseStatus) -> None:
    der = ocsp.OCSPResponseBuilder.build_unsuccessful(status).public_bytes(Encoding.DER)
    assert ocsp_refusal(der, examined(), NOW) is Refusal.REVOCATION_NOT_ANSWERED


def test_whoever_did_not_ask_goes_by_the_age() -> None:
    assert refusal(Answer(), nonce=None, later=OCSP_FRESHNESS - SECOND) is None
    assert refusal(Answer(), nonce=None, later=OCSP_FRESHNESS) is Refusal.REVOCATION_NOT_ANSWERED
    assert refusal(Answer(), nonce=None, later=-CLOCK_SKEW - SECOND) is Refusal.REVOCATION_NOT_ANSWERED


def test_a_responder_that_the_issuer_certified_may_answer() -> None:
    certified = delegate(ISSUER, OTHER, ExtendedKeyUsageOID.OCSP_SIGNING)
    assert refusal(Answer(signer=OTHER, delegate=certified)) is None


@pytest.mark.parametrize(
    ("issuer", "usage"),
    [(ISSUER, ExtendedKeyUsageOID.CLIENT_AUTH), (OTHER, ExtendedKeyUsageOID.OCSP_SIGNING)],
    ids=["certified for something else", "certified by somebody else"],
)
def test_another_responder_may_not(issuer: CardIssuer, usage: x509.ObjectIdentifier) -> None:
    answer = Answer(signer=OTHER, delegate=delegate(issuer, OTHER, usage))
    assert refusal(answer) is Refusal.REVOCATION_NOT_ANSWERED


GOOD = Answer().der


@given(st.integers(0, 8 * len(GOOD) - 1))
def test_no_bit_of_a_revoked_answer_turns_it_into_a_good_one(bit: int) -> None:
    revoked = Answer(status=ocsp.OCSPCertStatus.REVOKED).der
    altered = flipped(revoked, bit % (8 * len(revoked)))
    assert ocsp_refusal(altered, examined(), made_at(revoked), NONCE) is not None


def revocation_list(
    issuer: CardIssuer = ISSUER, reason: x509.ReasonFlags | None = None, serial: int = CARD.serial_number
) -> x509.CertificateRevocationList:
    entry = x509.RevokedCertificateBuilder(serial, NOW - YEAR)
    if reason is not None:
        entry = entry.add_extension(x509.CRLReason(reason), critical=False)
    builder = x509.CertificateRevocationListBuilder(
        issuer.certificate.subject, NOW, NOW + timedelta(days=1), revoked_certificates=[entry.build()]
    )
    return builder.sign(issuer.key, hashes.SHA256())


@pytest.mark.parametrize("reason", [r for r in REASONS if r.name != "unspecified"], ids=lambda r: r.name)
def test_a_listed_card_is_refused_for_the_listed_reason(reason: x509.ReasonFlags) -> None:
    assert crl_refusal(revocation_list(reason=reason), examined(), NOW) is REASONS[reason]


def test_a_card_that_is_not_listed_is_not_refused_by_the_list() -> None:
    assert crl_refusal(revocation_list(serial=1), examined(), NOW) is None
    assert crl_refusal(revocation_list(), examined(), NOW) is Refusal.CARD_CERTIFICATE_REVOKED


def test_a_list_that_has_run_out_refuses_everybody() -> None:
    unlisted = revocation_list(serial=1)
    late = NOW + timedelta(days=1)
    assert crl_refusal(unlisted, examined(), late) is Refusal.REVOCATION_LIST_OUTDATED


def test_a_list_of_another_authority_refuses_everybody() -> None:
    strange = revocation_list(OTHER, serial=1)
    assert crl_refusal(strange, examined(), NOW) is Refusal.REVOCATION_LIST_OUTDATED
