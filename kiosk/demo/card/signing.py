"""What COMPUTE DIGITAL SIGNATURE does with the bytes it is given (docs/reference/card.md, section 2)."""

from dataclasses import dataclass, field
from enum import IntEnum

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS, PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import NoDigestInfo, Prehashed, decode_dss_signature

from kiosk.demo.card.issuer import CardKey

_LONGEST_PADDED = 245
"""PKCS#1 v1.5 with RSA-2048 pads at least 11 bytes."""
_SHA_256 = hashes.SHA256()
_SHA_384 = hashes.SHA384()


class SigningMode(IntEnum):
    """P1 of the command. All but the first are said by one source alone, and are a switch."""

    AS_GIVEN = 0
    """PKCS#1 v1.5 over the bytes: a DigestInfo is the caller's."""
    HASHED = 1
    """The card hashes; PKCS#1 v1.5 over the bare digest."""
    DIGEST = 2
    """A digest is given, the card adds the DigestInfo."""
    HASHED_WITH_INFO = 3
    PSS_DIGEST = 4
    PSS_HASHED = 5


class WrongLengthError(Exception):
    """Bytes of this length cannot be signed in this mode."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The private key in a card."""

    key: CardKey = field(repr=False)

    def sign(self, payload: bytes, mode: SigningMode = SigningMode.AS_GIVEN) -> bytes:
        """The signature as the card answers it. Raises WrongLengthError."""
        match self.key:
            case RSAPrivateKey():
                return _rsa_signature(self.key, payload, mode)
            case ec.EllipticCurvePrivateKey():
                return _ecdsa_signature(self.key, payload)


def _ecdsa_signature(key: ec.EllipticCurvePrivateKey, digest: bytes) -> bytes:
    """R and s of fixed length over a SHA-384 digest: an assumption about a card that nobody has seen."""
    if len(digest) != _SHA_384.digest_size:
        raise WrongLengthError
    r, s = decode_dss_signature(key.sign(digest, ec.ECDSA(Prehashed(_SHA_384))))
    return r.to_bytes(48) + s.to_bytes(48)


def _rsa_signature(key: RSAPrivateKey, payload: bytes, mode: SigningMode) -> bytes:
    given_digest = mode in {SigningMode.DIGEST, SigningMode.PSS_DIGEST}
    if given_digest and len(payload) != _SHA_256.digest_size:
        raise WrongLengthError
    if mode is SigningMode.AS_GIVEN and not 1 <= len(payload) <= _LONGEST_PADDED:
        raise WrongLengthError
    match mode:
        case SigningMode.AS_GIVEN:
            return key.sign(payload, PKCS1v15(), NoDigestInfo())
        case SigningMode.HASHED:
            return key.sign(_digest(payload), PKCS1v15(), NoDigestInfo())
        case SigningMode.DIGEST:
            return key.sign(payload, PKCS1v15(), Prehashed(_SHA_256))
        case SigningMode.HASHED_WITH_INFO:
            return key.sign(payload, PKCS1v15(), _SHA_256)
        case SigningMode.PSS_DIGEST:
            return key.sign(payload, _PSS, Prehashed(_SHA_256))
        case SigningMode.PSS_HASHED:
            return key.sign(payload, _PSS, _SHA_256)


_PSS = PSS(MGF1(_SHA_256), PSS.DIGEST_LENGTH)


def _digest(payload: bytes) -> bytes:
    hashed = hashes.Hash(_SHA_256)
    hashed.update(payload)
    return hashed.finalize()
