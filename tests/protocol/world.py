"""A made-up card, center and city with keys of their own, for tests of what travels between them."""

import functools
import hashlib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import NameOID

from kiosk.domain.cards import AUTHENTICATION_POLICIES, TEST_ORGANIZATION
from kiosk.domain.certificates import CertificateKind, Extent, Item
from kiosk.domain.money import Yen
from kiosk.domain.municipalities import MunicipalityCode, OpeningHours
from kiosk.domain.names import RegisteredName
from kiosk.domain.offers import MunicipalityLabel, Offer, OfferedPerson, OfferedService
from kiosk.domain.orders import Line, Order, PersonRef
from kiosk.domain.refusals import Refusal
from kiosk.protocol.card_certificate import CardCertificate, CardTrust
from kiosk.protocol.channel.envelope import SignatureKey
from kiosk.protocol.directory import Directory, KeyPart, MunicipalityPart, SignedDirectory, sign_directory
from kiosk.protocol.hybrid_keys import HpkePrivateKey
from kiosk.protocol.identifiers import TerminalId, key_id
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.relaying import Outcome, SignedOutcome
from kiosk.protocol.outcome import sign_outcome
from kiosk.protocol.trusted_keys import TrustedKey
from kiosk.runtime.tls.private_key import TlsPrivateKey

NOW = datetime(2026, 11, 21, 1, 0, tzinfo=UTC)
YEAR = timedelta(days=365)
CITY = MunicipalityCode("999997")
OTHER_CITY = MunicipalityCode("999989")
TERMINAL = TerminalId("terminal-1.shop.example")
ANCHOR_NAME = x509.Name(
    [
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, TEST_ORGANIZATION),
        x509.NameAttribute(NameOID.COMMON_NAME, "Made-up Card CA"),
    ]
)

RsaOrEc = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@functools.cache
def rsa_key(_name: str) -> rsa.RSAPrivateKey:
    """The key of that name, made once: making one takes longer than most tests."""
    return rsa.generate_private_key(65537, 2048)


def signature_key(private: Ed25519PrivateKey) -> SignatureKey:
    return SignatureKey(private, key_id(private.public_key().public_bytes_raw()))


def trusted(private: Ed25519PrivateKey) -> TrustedKey:
    return TrustedKey(private.public_key().public_bytes_raw(), NOW - YEAR, NOW + YEAR)


@dataclass(frozen=True, slots=True)
class CardIssuer:
    """A card CA; all issuers carry the same name, as the real generations do."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    @classmethod
    def named(cls, name: str) -> "CardIssuer":
        key = rsa_key(name)
        builder = _certificate(
            ANCHOR_NAME, key.public_key(), CardOptions(serial=1, not_after=NOW + 10 * YEAR)
        )
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        builder = builder.add_extension(
            x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
        )
        return cls(key, builder.sign(key, hashes.SHA256()))


@dataclass(frozen=True, slots=True)
class Card:
    """A card that signs as hardware does: it gets bytes and gives a signature."""

    key: RsaOrEc
    der: bytes

    @property
    def certificate(self) -> CardCertificate:
        return CardCertificate.from_der(self.der)

    def sign(self, to_be_signed: bytes) -> bytes:
        if isinstance(self.key, rsa.RSAPrivateKey):
            return self.key.sign(to_be_signed, padding.PKCS1v15(), hashes.SHA256())
        r, s = decode_dss_signature(self.key.sign(to_be_signed, ec.ECDSA(hashes.SHA384())))
        return r.to_bytes(48, "big") + s.to_bytes(48, "big")


@dataclass(frozen=True, slots=True)
class CardOptions:
    """What makes one made-up card differ from another."""

    serial: int = 4711
    not_before: datetime = NOW - YEAR
    not_after: datetime = NOW + YEAR
    digital_signature: bool = True
    content_commitment: bool = False
    names_key_usage: bool = True
    ca: bool = False
    extended_key_usage: str | None = None
    policy: str | None = f"{AUTHENTICATION_POLICIES}.10"
    claimed_issuer: str | None = None
    """Whose key the certificate says it was signed with; None for the truth."""


def issue_card(issuer: CardIssuer, key: RsaOrEc, options: CardOptions | None = None) -> Card:
    options = options or CardOptions()
    claimed = issuer if options.claimed_issuer is None else CardIssuer.named(options.claimed_issuer)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "MADE-UP-CARD")])
    builder = _certificate(subject, key.public_key(), options)
    builder = builder.add_extension(x509.BasicConstraints(ca=options.ca, path_length=None), critical=True)
    if options.names_key_usage:
        builder = builder.add_extension(_key_usage(options), critical=True)
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(claimed.key.public_key()), critical=False
    )
    if options.extended_key_usage is not None:
        usage = x509.ExtendedKeyUsage([x509.ObjectIdentifier(options.extended_key_usage)])
        builder = builder.add_extension(usage, critical=False)
    if options.policy is not None:
        policy = x509.PolicyInformation(x509.ObjectIdentifier(options.policy), None)
        builder = builder.add_extension(x509.CertificatePolicies([policy]), critical=False)
    return Card(key, builder.sign(issuer.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER))


def _certificate(
    subject: x509.Name, key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey, options: CardOptions
) -> x509.CertificateBuilder:
    return x509.CertificateBuilder(
        ANCHOR_NAME, subject, key, options.serial, options.not_before, options.not_after
    )


def _key_usage(options: CardOptions) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=options.digital_signature,
        content_commitment=options.content_commitment,
        key_encipherment=not options.digital_signature,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


@dataclass(frozen=True, slots=True)
class World:
    """Everybody's keys."""

    issuer: CardIssuer = field(default_factory=lambda: CardIssuer.named("issuer"))
    directory_keys: tuple[Ed25519PrivateKey, ...] = field(
        default_factory=lambda: tuple(Ed25519PrivateKey.generate() for _ in range(3))
    )
    city_key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    other_city_key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    city_daily_key: HpkePrivateKey = field(default_factory=HpkePrivateKey.generate)
    center_key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    @property
    def card(self) -> Card:
        return issue_card(self.issuer, rsa_key("card"))

    @property
    def card_trust(self) -> CardTrust:
        return CardTrust((self.issuer.certificate,))

    @property
    def directory(self) -> Directory:
        return Directory(
            number=3,
            issued_at=NOW - YEAR,
            expires_at=NOW + YEAR,
            municipalities=(
                _entry(OTHER_CITY, "べつのまち", self.other_city_key),
                _entry(CITY, "みほん市", self.city_key),
            ),
        )

    def signed_directory(self, *signers: int) -> bytes:
        keys = [signature_key(self.directory_keys[index]) for index in signers]
        signatures = tuple(sign_directory(self.directory, key.signer, key.key_id) for key in keys)
        return encode(SignedDirectory(directory=encode(self.directory), signatures=signatures))


def _entry(code: MunicipalityCode, name: str, key: Ed25519PrivateKey) -> MunicipalityPart:
    public = key.public_key().public_bytes_raw()
    return MunicipalityPart(
        code=code,
        name=name,
        address=f"https://{code}.city.example",
        keys=(KeyPart(public=public, not_before=NOW - YEAR, not_after=NOW + YEAR),),
    )


def terminal_key(name: str = "terminal") -> TlsPrivateKey:
    """The TLS key and self-signed certificate of a terminal of that name."""
    return _terminal_key(name)


@functools.cache
def _terminal_key(name: str) -> TlsPrivateKey:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate = x509.CertificateBuilder(subject, subject, key.public_key(), 1, NOW - YEAR, NOW + YEAR).sign(
        key, hashes.SHA256()
    )
    return TlsPrivateKey(certificate.public_bytes(serialization.Encoding.DER), key)


def terminal_certificate(name: str = "terminal") -> bytes:
    """The digest that names this terminal's certificate."""
    return hashlib.sha256(terminal_key(name).certificate_der).digest()


def signed_report(outcome: Outcome, name: str = "terminal") -> SignedOutcome:
    key = terminal_key(name)
    return sign_outcome(outcome, key, key.certificate_der)


def made_up_offer() -> Offer:
    service = OfferedService(
        CertificateKind.JUMINHYO,
        Yen(200),
        (Extent.SETAI_ZENIN, Extent.SETAI_ICHIBU),
        (Item.TSUZUKIGARA, Item.HONSEKI),
        OpeningHours(),
    )
    closed = OfferedService(
        CertificateKind.INKAN, Yen(250), (Extent.HONNIN,), (), OpeningHours(), Refusal.SEAL_NOT_REGISTERED
    )
    return Offer(
        MunicipalityLabel(CITY, "みほん市"),
        (service, closed),
        (
            OfferedPerson(PersonRef(0), RegisteredName("見本󠄀 太郎"), "世帯主"),
            OfferedPerson(PersonRef(1), RegisteredName("見本󠄀 花子"), "妻"),
        ),
        date(2026, 3, 1),
        NOW + timedelta(minutes=10),
    )


def two_line_order() -> Order:
    line = Line(
        CertificateKind.JUMINHYO,
        Extent.SETAI_ICHIBU,
        (PersonRef(0), PersonRef(1)),
        frozenset({Item.HONSEKI, Item.TSUZUKIGARA}),
    )
    return Order().with_copies(line, 2)


def flipped(data: bytes, bit: int) -> bytes:
    """`data` with one bit the other way round."""
    altered = bytearray(data)
    altered[bit // 8] ^= 1 << (bit % 8)
    return bytes(altered)
