"""The card's certificate for user authentication: who it is, and whether its chain and time hold.

Revocation is not decided here: it is the OCSP response's word (docs/protocol.md, "Revocation").
Source: docs/reference/card.md, section 4.
"""

import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from kiosk.domain.cards import (
    TEST_ORGANIZATION,
    TEST_ORGANIZATIONS,
    Acceptance,
    CertificateFlaw,
    Hierarchy,
    KeyUse,
)
from kiosk.domain.refusals import Refusal
from kiosk.protocol.cose import Algorithm
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.identifiers import CardHash, SessionId, Subject

_RSA_BITS = 2048

_NO_UNUSED_BITS = b"\x00"
"""How the BIT STRING of a signature begins. The count is the one octet of a certificate that no signature
covers: where the last bits are 0, another count would be read as the same signature."""

_NOT_READABLE = (
    ValueError,
    TypeError,  # a name whose value is of a type that names do not have
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)
"""What `cryptography` raises, some of it only when a part is asked for, on bytes that are no certificate."""


@dataclass(frozen=True, slots=True)
class CardTrust:
    """Which card certificates are believed: whose, and which of theirs."""

    anchors: tuple[x509.Certificate, ...]
    accepted: Acceptance = field(default_factory=Acceptance)
    hierarchy: Hierarchy = Hierarchy.TEST


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
            is_whole = _is_whole(certificate)
        except _NOT_READABLE:
            raise ProtocolViolation("not a readable certificate") from None
        if not is_whole:
            raise ProtocolViolation("a certificate without a positive serial number")
        if not der.endswith(_NO_UNUSED_BITS + certificate.signature):
            raise ProtocolViolation("a certificate whose signature does not end with a whole octet")
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


CertificateCheck = tuple[str, CertificateFlaw | None]
"""What was looked at, and what was wrong with it."""


def examine(card: CardCertificate, trust: CardTrust, at: datetime) -> Iterator[CertificateCheck]:
    """Each check of a certificate by its name, in the order in which a citizen should hear of its flaws.

    An expired certificate of an anchor that has expired with it is called expired, not unknown.
    """
    yield "hierarchy", _flaw_of_hierarchy(card.x509, trust.hierarchy)
    signers = [anchor for anchor in trust.anchors if _issued_by(card.x509, anchor)]
    yield "issuer", None if signers else CertificateFlaw.UNKNOWN_ISSUER
    yield "period", _flaw_of_period(card.x509, signers, at)
    usage = _Usage.of(card.x509)
    yield "purpose", None if usage.authenticates(trust.accepted) else CertificateFlaw.NOT_FOR_AUTHENTICATION
    yield "policy", None if usage.has_policy(trust.accepted) else CertificateFlaw.WRONG_POLICY


def _is_whole(certificate: x509.Certificate) -> bool:
    """Reads what the library reads only when asked. Raises ValueError for a part that is not readable."""
    certificate.issuer, certificate.not_valid_before_utc, certificate.not_valid_after_utc  # noqa: B018
    return certificate.serial_number > 0


def refusal_of(card: CardCertificate, trust: CardTrust, at: datetime) -> Refusal | None:
    """Why this certificate is not accepted at `at`, or None."""
    flaws = (flaw for _, flaw in examine(card, trust, at) if flaw is not None)
    return next((flaw.refusal for flaw in flaws), None)


def _flaw_of_hierarchy(certificate: x509.Certificate, hierarchy: Hierarchy) -> CertificateFlaw | None:
    organizations = certificate.issuer.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    names = {organization.value for organization in organizations}
    match hierarchy:
        case Hierarchy.TEST:
            return None if names == {TEST_ORGANIZATION} else CertificateFlaw.NOT_A_TEST_CARD
        case Hierarchy.PRODUCTION:
            return CertificateFlaw.ISSUED_FOR_TESTS if names & TEST_ORGANIZATIONS else None


def _flaw_of_period(
    certificate: x509.Certificate, signers: list[x509.Certificate], at: datetime
) -> CertificateFlaw | None:
    if at > certificate.not_valid_after_utc:
        return CertificateFlaw.EXPIRED
    if at < certificate.not_valid_before_utc:
        return CertificateFlaw.NOT_YET_VALID
    in_force = any(anchor.not_valid_before_utc <= at <= anchor.not_valid_after_utc for anchor in signers)
    return None if in_force or not signers else CertificateFlaw.UNKNOWN_ISSUER


def _issued_by(certificate: x509.Certificate, anchor: x509.Certificate) -> bool:
    """By key identifier and signature, never by name alone: all generations share one name."""
    if _authority_key(certificate) not in {None, _own_key(anchor)}:
        return False
    try:
        certificate.verify_directly_issued_by(anchor)
    except (*_NOT_READABLE, InvalidSignature):
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Usage:
    """What a certificate says it is for."""

    is_authority: bool = False
    key_uses: frozenset[KeyUse] = frozenset()
    extended_key_uses: frozenset[str] = frozenset()
    policies: frozenset[str] = frozenset()

    def authenticates(self, accepted: Acceptance) -> bool:
        wanted = accepted.extended_key_uses
        fits = not wanted or not wanted.isdisjoint(self.extended_key_uses)
        return fits and not self.is_authority and not accepted.key_uses.isdisjoint(self.key_uses)

    def has_policy(self, accepted: Acceptance) -> bool:
        arcs = accepted.policies
        return not arcs or any(f"{policy}.".startswith(f"{arc}.") for policy in self.policies for arc in arcs)

    @classmethod
    def of(cls, certificate: x509.Certificate) -> "_Usage":
        try:
            extensions = certificate.extensions
        except _NOT_READABLE:
            return cls()
        said = cls()
        for extension in extensions:
            match extension.value:
                case x509.KeyUsage() as usage:
                    said = replace(said, key_uses=_key_uses(usage))
                case x509.ExtendedKeyUsage() as listed:
                    said = replace(said, extended_key_uses=frozenset(it.dotted_string for it in listed))
                case x509.BasicConstraints(ca=is_authority):
                    said = replace(said, is_authority=is_authority)
                case x509.CertificatePolicies() as policies:
                    named = frozenset(policy.policy_identifier.dotted_string for policy in policies)
                    said = replace(said, policies=named)
        return said


def _key_uses(usage: x509.KeyUsage) -> frozenset[KeyUse]:
    allowed = {
        KeyUse.DIGITAL_SIGNATURE: usage.digital_signature,
        KeyUse.NON_REPUDIATION: usage.content_commitment,
    }
    return frozenset(use for use, is_allowed in allowed.items() if is_allowed)


def _authority_key(certificate: x509.Certificate) -> bytes | None:
    try:
        extension = certificate.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier)
    except (*_NOT_READABLE, x509.ExtensionNotFound):
        return None
    return extension.value.key_identifier


def _own_key(anchor: x509.Certificate) -> bytes:
    try:
        return anchor.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    except x509.ExtensionNotFound:
        return x509.SubjectKeyIdentifier.from_public_key(anchor.public_key()).digest
