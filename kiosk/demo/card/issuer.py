"""A certification authority of our own in the shape of JPKI (docs/reference/card.md, section 4).

Its names say KIOSK-TEST: nothing that trusts the national roots will accept what it issues.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import (
    AuthorityInformationAccessOID,
    ExtendedKeyUsageOID,
    NameOID,
    ObjectIdentifier,
)

from kiosk.domain.cards import TEST_ORGANIZATION

AUTHENTICATION_POLICY = ObjectIdentifier("1.2.392.200149.8.5.1.3.30")
"""Certificates for user authentication."""
SIGNING_POLICY = ObjectIdentifier("1.2.392.200149.8.5.1.1.20")
"""Certificates for digital signature."""

_PADDING = ObjectIdentifier("2.999.1")
"""Under the arc for examples: lengthens a certificate to a wanted size."""

_PADDING_ATTEMPTS = 4
"""The length fields around the padding grow with it."""

_KEY_BITS = 2048

CardKey = RSAPrivateKey | ec.EllipticCurvePrivateKey
"""What a card signs with: RSA-2048 today, P-384 on the next generation."""


def new_rsa_key() -> RSAPrivateKey:
    """The key of a card of today, or of an authority."""
    return generate_private_key(65537, _KEY_BITS)


def new_p384_key() -> ec.EllipticCurvePrivateKey:
    """The key of a card of the next generation."""
    return ec.generate_private_key(ec.SECP384R1())


_AUTHORITY_LIFE = timedelta(days=3652)
_HOLDER_LIFE = timedelta(days=1826)


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """A certificate in DER and the private key that belongs to it."""

    certificate_der: bytes
    key: CardKey

    @property
    def serial(self) -> int:
        """発行番号."""
        return x509.load_der_x509_certificate(self.certificate_der).serial_number


def serial_of(holder: str) -> int:
    """The serial number of the first certificate for user authentication of `holder`: four bytes.

    It follows from the holder's id, so that a made-up city can be told of all cards before one is made.
    """
    return int.from_bytes(sha256(f"authentication:{holder}".encode()).digest()[:4]) & 0x7FFFFFFF | 0x40000000


@dataclass(frozen=True, slots=True)
class CardIssuer:
    """The authority that issues certificates to virtual cards."""

    certificate: x509.Certificate
    key: RSAPrivateKey

    @classmethod
    def create(cls, since: datetime, organization: str = TEST_ORGANIZATION) -> "CardIssuer":
        """A new authority, valid for ten years from `since`."""
        name = _authority_name(organization)
        key = new_rsa_key()
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(1)
            .not_valid_before(since)
            .not_valid_after(since + _AUTHORITY_LIFE)
            .add_extension(_key_usage(key_cert_sign=True, crl_sign=True), critical=True)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(_directory_name("公的個人認証サービス（試験用）"), critical=False)
            .add_extension(_revocation_list(name), critical=False)
            .sign(key, hashes.SHA256())
        )
        return cls(certificate, key)

    @property
    def certificate_der(self) -> bytes:
        """The authority's certificate, as EF 000B holds it."""
        return self.certificate.public_bytes(Encoding.DER)

    def authentication(
        self,
        holder: str,
        since: datetime,
        until: datetime | None = None,
        size: int | None = None,
        key: CardKey | None = None,
    ) -> IssuedCertificate:
        """A certificate for user authentication, of exactly `size` bytes if given; of a new key if none is.

        Raises ValueError if no certificate of this holder can have that size.
        """
        wanted = _Wanted(
            holder, serial_of(holder), AUTHENTICATION_POLICY, since, until or since + _HOLDER_LIFE
        )
        return self._issue(wanted, key or new_rsa_key(), size)

    def signing(self, holder: str, since: datetime) -> IssuedCertificate:
        """A certificate for digital signature: on every card, and none of the kiosk's business."""
        serial = serial_of(f"signing:{holder}")
        wanted = _Wanted(holder, serial, SIGNING_POLICY, since, since + _HOLDER_LIFE)
        return self._issue(wanted, new_rsa_key(), None)

    def _issue(self, wanted: "_Wanted", key: CardKey, size: int | None) -> IssuedCertificate:
        der = self._sign(wanted, key)
        if size is not None:
            der = self._sign_padded(wanted, key, size)
        return IssuedCertificate(der, key)

    def _sign_padded(self, wanted: "_Wanted", key: CardKey, size: int) -> bytes:
        padding = 1
        for _ in range(_PADDING_ATTEMPTS):
            der = self._sign(wanted, key, padding)
            if len(der) == size:
                return der
            padding = max(1, padding + size - len(der))
        raise ValueError(f"a certificate of this holder cannot have {size} bytes")

    def _sign(self, wanted: "_Wanted", key: CardKey, padding: int = 0) -> bytes:
        builder = (
            x509.CertificateBuilder()
            .subject_name(_name((NameOID.COUNTRY_NAME, "JP"), (NameOID.COMMON_NAME, wanted.common_name)))
            .issuer_name(self.certificate.subject)
            .public_key(key.public_key())
            .serial_number(wanted.serial)
            .not_valid_before(wanted.since)
            .not_valid_after(wanted.until)
            .add_extension(_key_usage(digital_signature=True), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
            .add_extension(_policy(wanted.policy), critical=True)
            .add_extension(_directory_name("公的個人認証サービス（試験用）"), critical=False)
            .add_extension(_revocation_list(self.certificate.subject), critical=False)
            .add_extension(_STATUS_RESPONDER, critical=False)
            .add_extension(self._authority_key_identifier(), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        )
        if padding:
            builder = builder.add_extension(
                x509.UnrecognizedExtension(_PADDING, bytes(padding)), critical=False
            )
        return builder.sign(self.key, hashes.SHA256()).public_bytes(Encoding.DER)

    def _authority_key_identifier(self) -> x509.AuthorityKeyIdentifier:
        identifier = self.certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
        return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier.value)


@dataclass(frozen=True, slots=True)
class _Wanted:
    holder: str
    serial: int
    policy: ObjectIdentifier
    since: datetime
    until: datetime

    @property
    def common_name(self) -> str:
        """23 characters that tell nothing of the holder."""
        return sha256(f"name:{self.holder}:{self.serial}".encode()).hexdigest()[:22].upper() + "A"


def _name(*parts: tuple[ObjectIdentifier, str]) -> x509.Name:
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in parts])


def _directory_name(text: str) -> x509.SubjectAlternativeName:
    name = _name((NameOID.COUNTRY_NAME, "JP"), (NameOID.ORGANIZATIONAL_UNIT_NAME, text))
    return x509.SubjectAlternativeName([x509.DirectoryName(name)])


def _policy(identifier: ObjectIdentifier) -> x509.CertificatePolicies:
    practice = "http://www.kiosk-test.invalid/certification-practice-statement.html"
    return x509.CertificatePolicies([x509.PolicyInformation(identifier, [practice])])


def _key_usage(
    *, digital_signature: bool = False, key_cert_sign: bool = False, crl_sign: bool = False
) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=crl_sign,
        encipher_only=False,
        decipher_only=False,
    )


def _authority_name(organization: str) -> x509.Name:
    return _name(
        (NameOID.COUNTRY_NAME, "JP"),
        (NameOID.ORGANIZATION_NAME, organization),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, "JPKI for user authentication"),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, "Made-up Agency for Tests of Kiosks"),
    )


def _revocation_list(issuer: x509.Name) -> x509.CRLDistributionPoints:
    place = x509.DistributionPoint([x509.DirectoryName(issuer)], None, None, None)
    return x509.CRLDistributionPoints([place])


_STATUS_RESPONDER = x509.AuthorityInformationAccess(
    [
        x509.AccessDescription(
            AuthorityInformationAccessOID.OCSP,
            x509.UniformResourceIdentifier("http://status.kiosk-test.invalid"),
        )
    ]
)
