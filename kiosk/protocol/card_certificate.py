"""The card's certificate for user authentication: who it is, and whether its chain and time hold.

Revocation is not decided here: it is the OCSP response's word (docs/protocol.md, "Revocation").
Source: docs/reference/card.md, section 4.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from kiosk.domain.refusals import Refusal
from kiosk.protocol.cose import Algorithm
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.identifiers import CardHash, SessionId, Subject

_RSA_BITS = 2048


@dataclass(frozen=True, slots=True)
class CardTrust:
    """Which card certificates are believed: their issuers, and the policies that mark the right kind."""

    anchors: tuple[x509.Certificate, ...]
    policies: frozenset[str] = frozenset()
    """Dotted policy OIDs of which a certificate has to carry one; empty where any will do."""


@dataclass(frozen=True, slots=True)
class CardCertificate:
    """A certificate as read from a card; believed only after `refusal_of` found nothing."""

    x509: x509.Certificate
    key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey
    algorithm: Algorithm
    """By the card's profile: RS256 for RSA-2048, ES384 for P-384."""

    @classmethod
    def from_der(cls, der: bytes) -> "CardCertificate":
        """Read a DER certificate.

        Raises ProtocolViolation if it is none, or its key is of no known card profile.
        """
        try:
            certificate = x509.load_der_x509_certificate(der)
            key = certificate.public_key()
        except (ValueError, UnsupportedAlgorithm):
            raise ProtocolViolation("not a readable certificate") from None
        match key:
            case rsa.RSAPublicKey(key_size=bits) if bits == _RSA_BITS:
                return cls(certificate, key, Algorithm.RS256)
            case ec.EllipticCurvePublicKey(curve=ec.SECP384R1()):
                return cls(certificate, key, Algorithm.ES384)
            case _:
                raise ProtocolViolation("the certificate's key is of no known card profile")

    @property
    def card_hash(self) -> CardHash:
        """What the center finds the card's municipality by."""
        return CardHash(hashlib.sha256(self._issuer_and_serial).digest())

    def subject(self, session: SessionId) -> Subject:
        """This card in this session: what a manifest names; in another session it is another value."""
        return Subject(hmac.digest(session, self._issuer_and_serial, "sha256"))

    @property
    def _issuer_and_serial(self) -> bytes:
        """The issuer's DER, which ends itself, then the serial as the content of its DER INTEGER."""
        serial = self.x509.serial_number
        return self.x509.issuer.public_bytes() + serial.to_bytes(serial.bit_length() // 8 + 1, "big")


def refusal_of(card: CardCertificate, trust: CardTrust, at: datetime) -> Refusal | None:
    """Why this certificate is not accepted at `at`, or None."""
    if _anchor_of(card.x509, trust.anchors, at) is None or not _is_for_authentication(card.x509, trust):
        return Refusal.CARD_CERTIFICATE_NOT_TRUSTED
    if at > card.x509.not_valid_after_utc:
        return Refusal.CARD_CERTIFICATE_EXPIRED
    if at < card.x509.not_valid_before_utc:
        return Refusal.CARD_CERTIFICATE_NOT_TRUSTED
    return None


def _anchor_of(
    certificate: x509.Certificate, anchors: tuple[x509.Certificate, ...], at: datetime
) -> x509.Certificate | None:
    """The anchor that signed `certificate`: found by key, because all generations share one name."""
    issuer_key = _authority_key(certificate)
    for anchor in anchors:
        in_force = anchor.not_valid_before_utc <= at <= anchor.not_valid_after_utc
        if in_force and issuer_key in {None, _own_key(anchor)} and _signed_by(certificate, anchor):
            return anchor
    return None


def _signed_by(certificate: x509.Certificate, anchor: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(anchor)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _is_for_authentication(certificate: x509.Certificate, trust: CardTrust) -> bool:
    """Whether key usage allows signing in answer to a challenge, the policy fits, and it is no CA."""
    try:
        extensions = certificate.extensions
    except (ValueError, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
        return False
    allowed = True
    policies: set[str] = set()
    for extension in extensions:
        match extension.value:
            case x509.KeyUsage() as usage:
                allowed = allowed and (usage.digital_signature or usage.content_commitment)
            case x509.BasicConstraints() as constraints:
                allowed = allowed and not constraints.ca
            case x509.CertificatePolicies() as listed:
                policies = {policy.policy_identifier.dotted_string for policy in listed}
    return allowed and (not trust.policies or bool(policies & trust.policies))


def _authority_key(certificate: x509.Certificate) -> bytes | None:
    try:
        extension = certificate.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier)
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension):
        return None
    return extension.value.key_identifier


def _own_key(anchor: x509.Certificate) -> bytes:
    try:
        return anchor.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    except x509.ExtensionNotFound:
        return x509.SubjectKeyIdentifier.from_public_key(anchor.public_key()).digest
