"""Whether a card's certificate still holds: OCSP (RFC 6960) with nonce, and a CRL that only adds refusals.

Fail closed: whatever is not a fresh, signed "good" about exactly this certificate is a refusal. The center
asks and passes the signed response on in the token; the municipality judges the same bytes by itself.
"""

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID

from kiosk.domain.refusals import Refusal
from kiosk.protocol.limits import CLOCK_SKEW, OCSP_FRESHNESS

OCSP_NONCE_BYTES = 32
"""RFC 9654, section 2.1: a responder has to take 32 bytes."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A certificate whose standing is asked about, and the authority that issued it."""

    certificate: x509.Certificate
    issuer: x509.Certificate

    @classmethod
    def of(cls, certificate: x509.Certificate, anchors: Iterable[x509.Certificate]) -> "Examined | None":
        """The certificate with the anchor that signed it, or None."""
        for anchor in anchors:
            try:
                certificate.verify_directly_issued_by(anchor)
            except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
                continue
            return cls(certificate, anchor)
        return None


def ocsp_request(examined: Examined, nonce: bytes) -> bytes:
    """The DER of a request about one certificate."""
    builder = ocsp.OCSPRequestBuilder().add_certificate(
        examined.certificate,
        examined.issuer,
        hashes.SHA1(),  # noqa: S303 - names a key; RFC 6960 expects it
    )
    request = builder.add_extension(x509.OCSPNonce(nonce), critical=False).build()
    return request.public_bytes(serialization.Encoding.DER)


def ocsp_refusal(
    response_der: bytes | None, examined: Examined, at: datetime, nonce: bytes | None = None
) -> Refusal | None:
    """Why a response does not let this certificate pass, or None for a good one.

    `nonce` is what was asked with; whoever did not ask gives None and goes by the response's age alone.
    """
    answer = _believed(response_der, examined, at, nonce)
    if answer is None:
        return Refusal.REVOCATION_NOT_ANSWERED
    match answer.certificate_status:
        case ocsp.OCSPCertStatus.GOOD:
            return None
        case ocsp.OCSPCertStatus.UNKNOWN:
            return Refusal.CARD_CERTIFICATE_UNKNOWN
        case ocsp.OCSPCertStatus.REVOKED:
            return refusal_for(answer.revocation_reason)
        case unknown:
            assert_never(unknown)


def crl_refusal(crl: x509.CertificateRevocationList, examined: Examined, at: datetime) -> Refusal | None:
    """Why a list does not let this certificate pass; None says nothing in its favour.

    A list of another authority than the certificate's, or altered, counts as out of date.
    """
    ends = crl.next_update_utc
    if ends is None or at >= ends or not _is_list_of(crl, examined.issuer):
        return Refusal.REVOCATION_LIST_OUTDATED
    entry = crl.get_revoked_certificate_by_serial_number(examined.certificate.serial_number)
    if entry is None:
        return None
    try:
        reason = entry.extensions.get_extension_for_class(x509.CRLReason).value.reason
    except x509.ExtensionNotFound:
        reason = x509.ReasonFlags.unspecified
    return refusal_for(reason)


def refusal_for(reason: x509.ReasonFlags | None) -> Refusal:
    """What a citizen is told of a reason for revocation."""
    match reason:
        case x509.ReasonFlags.certificate_hold:
            return Refusal.CARD_CERTIFICATE_ON_HOLD
        case x509.ReasonFlags.superseded:
            return Refusal.CARD_CERTIFICATE_SUPERSEDED
        case x509.ReasonFlags.affiliation_changed:
            return Refusal.CARD_CERTIFICATE_HOLDER_CHANGED
        case x509.ReasonFlags.cessation_of_operation:
            return Refusal.CARD_CERTIFICATE_ENDED
        case _:
            return Refusal.CARD_CERTIFICATE_REVOKED


def _is_list_of(crl: x509.CertificateRevocationList, issuer: x509.Certificate) -> bool:
    match issuer.public_key():
        case rsa.RSAPublicKey() | ec.EllipticCurvePublicKey() as key:
            return crl.is_signature_valid(key)
        case _:
            return False


def _believed(
    der: bytes | None, examined: Examined, at: datetime, nonce: bytes | None
) -> ocsp.OCSPResponse | None:
    """The response, if it is whole, signed, fresh and about this certificate; else None.

    The library reads the fields one by one as they are asked for, so each of them may fail.
    """
    if der is None:
        return None
    try:
        answer = ocsp.load_der_ocsp_response(der)
        believed = (
            answer.response_status is ocsp.OCSPResponseStatus.SUCCESSFUL
            and len(list(answer.responses)) == 1
            and _is_signed(answer, examined.issuer, at)
            and _is_about(answer, examined)
            and _is_fresh(answer, at)
            and (nonce is None or _answers(answer, nonce))
        )
    except (
        ValueError,
        UnsupportedAlgorithm,
        x509.DuplicateExtension,
        x509.ExtensionNotFound,
        x509.InvalidVersion,
    ):
        return None
    return answer if believed else None


def _is_about(answer: ocsp.OCSPResponse, examined: Examined) -> bool:
    key = x509.SubjectKeyIdentifier.from_public_key(examined.issuer.public_key()).digest
    name = hashlib.sha1(examined.issuer.subject.public_bytes()).digest()  # noqa: S324 - names the issuer
    return (
        isinstance(answer.hash_algorithm, hashes.SHA1)
        and answer.serial_number == examined.certificate.serial_number
        and (answer.issuer_key_hash, answer.issuer_name_hash) == (key, name)
    )


def _is_signed(answer: ocsp.OCSPResponse, issuer: x509.Certificate, at: datetime) -> bool:
    """By the issuer itself, or by a responder that the issuer certified for this (RFC 6960, 4.2.2.2)."""
    delegated = (found for found in answer.certificates if _is_responder(found, issuer, at))
    return any(_verifies(answer, signer) for signer in (issuer, *delegated))


def _is_responder(candidate: x509.Certificate, issuer: x509.Certificate, at: datetime) -> bool:
    try:
        candidate.verify_directly_issued_by(issuer)
        usage = candidate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm, x509.ExtensionNotFound):
        return False
    in_force = candidate.not_valid_before_utc - CLOCK_SKEW <= at <= candidate.not_valid_after_utc
    return in_force and ExtendedKeyUsageOID.OCSP_SIGNING in usage


def _verifies(answer: ocsp.OCSPResponse, signer: x509.Certificate) -> bool:
    algorithm = answer.signature_hash_algorithm
    if algorithm is None or isinstance(algorithm, hashes.SHA1 | hashes.MD5):
        return False
    try:
        match signer.public_key():
            case rsa.RSAPublicKey() as key:
                key.verify(answer.signature, answer.tbs_response_bytes, padding.PKCS1v15(), algorithm)
            case ec.EllipticCurvePublicKey() as key:
                key.verify(answer.signature, answer.tbs_response_bytes, ec.ECDSA(algorithm))
            case _:
                return False
    except (InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _is_fresh(answer: ocsp.OCSPResponse, at: datetime) -> bool:
    """In force, and signed or known to be true within the last minutes: responders date one or the other."""
    ends = answer.next_update_utc
    in_force = answer.this_update_utc - CLOCK_SKEW <= at and (ends is None or at < ends)
    moments = (answer.produced_at_utc, answer.this_update_utc)
    return in_force and any(moment - CLOCK_SKEW <= at < moment + OCSP_FRESHNESS for moment in moments)


def _answers(answer: ocsp.OCSPResponse, nonce: bytes) -> bool:
    echoed = answer.extensions.get_extension_for_class(x509.OCSPNonce).value.nonce
    return hmac.compare_digest(echoed, nonce)
