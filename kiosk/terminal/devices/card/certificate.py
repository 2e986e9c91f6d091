"""The certificate for user authentication as far as the card session needs it."""

from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from kiosk.terminal.devices.card.profile import CardProfile, KeyKind, SignatureScheme
from kiosk.terminal.devices.card.transport import CardFailure
from kiosk.terminal.ports import CardProblem

NOT_READABLE = (
    ValueError,
    TypeError,  # a name whose value is of a type that names do not have
    UnsupportedAlgorithm,
    x509.InvalidVersion,
)
"""What `cryptography` raises, some of it only when a part is asked for, on bytes that are no certificate."""

_DIGESTS: dict[str, type[hashes.HashAlgorithm]] = {"sha256": hashes.SHA256, "sha384": hashes.SHA384}


@dataclass(frozen=True, slots=True)
class HolderCertificate:
    """A card's certificate and the key in it. Whether it is trusted is the center's answer."""

    der: bytes
    key: RSAPublicKey | ec.EllipticCurvePublicKey
    scheme: SignatureScheme
    """How the card signs that holds this certificate."""

    @classmethod
    def parse(cls, der: bytes, profile: CardProfile) -> "HolderCertificate":
        """Raises CardFailure(UNREADABLE) for bytes that are no certificate with a key of the profile."""
        try:
            key = x509.load_der_x509_certificate(der).public_key()
        except NOT_READABLE:
            raise CardFailure(CardProblem.UNREADABLE) from None
        match key:
            case RSAPublicKey(key_size=2048):
                scheme = profile.scheme_of(KeyKind.RSA_2048)
            case ec.EllipticCurvePublicKey(curve=ec.SECP384R1()):
                scheme = profile.scheme_of(KeyKind.EC_P384)
            case _:
                scheme = None
        if scheme is None or not isinstance(key, RSAPublicKey | ec.EllipticCurvePublicKey):
            raise CardFailure(CardProblem.UNREADABLE)
        return cls(der, key, scheme)

    def confirms(self, signature: bytes, message: bytes) -> bool:
        """Whether `signature` over `message` was made with this certificate's key."""
        digest = _DIGESTS[self.scheme.digest]()
        try:
            match self.key:
                case RSAPublicKey():
                    self.key.verify(signature, message, PKCS1v15(), digest)
                case ec.EllipticCurvePublicKey():
                    self.key.verify(_der_of(signature), message, ec.ECDSA(digest))
        except InvalidSignature:
            return False
        return True


def _der_of(signature: bytes) -> bytes:
    """The form that `cryptography` reads, of r and s one after the other."""
    half = len(signature) // 2
    return encode_dss_signature(int.from_bytes(signature[:half]), int.from_bytes(signature[half:]))
