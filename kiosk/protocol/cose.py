"""COSE_Sign1 (RFC 9052) with external_aad: EdDSA for our own keys, ES256 for TLS keys, the rest for cards.

A signature is made in two steps where the key lies in hardware: `sig_structure` gives the bytes to be
signed, and `Sign1` takes the signature that came back. Where the key is at hand, `sign` does both.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol, TypeAlias

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from kiosk.protocol import canonical
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolViolation
from kiosk.protocol.identifiers import KeyId


class Algorithm(IntEnum):
    """Signature algorithms by their COSE number (IANA "COSE Algorithms")."""

    ES256 = -7
    EDDSA = -8
    ES384 = -35
    RS256 = -257


VerifyingKey: TypeAlias = Ed25519PublicKey | rsa.RSAPublicKey | ec.EllipticCurvePublicKey

_SIGN1_TAG = b"\xd2"
"""CBOR tag 18, the mark of COSE_Sign1."""
_HEADER_ALGORITHM = 1
_HEADER_KEY_ID = 4
_P256_COORDINATE_BYTES = 32
_P384_COORDINATE_BYTES = 48


class MessageSigner(Protocol):
    """Whatever holds a private key: the key itself, or the way to a signer process or a TPM."""

    def sign(self, data: bytes, /) -> bytes:
        """The signature over `data`, 64 bytes: Ed25519, or r and s of ES256."""
        ...


@dataclass(frozen=True, slots=True)
class Sign1:
    """A COSE_Sign1: protected header, payload (None where it travels apart) and signature."""

    algorithm: Algorithm
    key_id: KeyId | None
    payload: bytes | None
    signature: bytes

    def encode(self) -> bytes:
        """The tagged canonical encoding."""
        header = protected_header(self.algorithm, self.key_id)
        return _SIGN1_TAG + canonical.encode([header, {}, self.payload, self.signature])

    def verify(self, key: VerifyingKey, external_aad: bytes, detached: bytes | None = None) -> bytes:
        """Check the signature and return the payload; `detached` is the payload that travelled apart.

        Raises NotAuthentic if the signature is not over exactly this, or the key is not of the algorithm.
        """
        payload = self.payload if detached is None else detached
        if payload is None or (detached is not None and self.payload is not None):
            raise ProtocolViolation("a payload has to be either inside the signature or beside it")
        header = protected_header(self.algorithm, self.key_id)
        try:
            _verify(self.algorithm, key, self.signature, sig_structure(header, external_aad, payload))
        except InvalidSignature:
            raise NotAuthentic(Fault.SIGNATURE) from None
        return payload


def protected_header(algorithm: Algorithm, key_id: KeyId | None = None) -> bytes:
    """The encoded protected header."""
    return encoded_header(int(algorithm), key_id)


def encoded_header(algorithm: int, key_id: KeyId | None) -> bytes:
    """The encoded protected header for an algorithm by its COSE number, listed here or not."""
    header: dict[int, object] = {_HEADER_ALGORITHM: algorithm}
    if key_id is not None:
        header[_HEADER_KEY_ID] = key_id
    return canonical.encode(header)


def sig_structure(protected: bytes, external_aad: bytes, payload: bytes) -> bytes:
    """The bytes that are signed (RFC 9052, section 4.4)."""
    return canonical.encode(["Signature1", protected, external_aad, payload])


def sign(
    payload: bytes,
    signer: MessageSigner,
    key_id: KeyId,
    external_aad: bytes,
    algorithm: Algorithm = Algorithm.EDDSA,
) -> bytes:
    """An encoded COSE_Sign1 over `payload`."""
    header = protected_header(algorithm, key_id)
    signature = signer.sign(sig_structure(header, external_aad, payload))
    return Sign1(algorithm, key_id, payload, signature).encode()


def sign_detached(payload: bytes, signer: MessageSigner, key_id: KeyId, external_aad: bytes) -> bytes:
    """An encoded COSE_Sign1 by an Ed25519 key over a payload that travels apart."""
    header = protected_header(Algorithm.EDDSA, key_id)
    signature = signer.sign(sig_structure(header, external_aad, payload))
    return Sign1(Algorithm.EDDSA, key_id, None, signature).encode()


def parse(data: bytes) -> Sign1:
    """The COSE_Sign1 in `data`; nothing of it is believed before `verify`.

    Raises ProtocolViolation for another form, an unprotected header, or an algorithm not listed here.
    """
    if data[:1] != _SIGN1_TAG:
        raise ProtocolViolation("not a COSE_Sign1")
    parts = canonical.decode(data[1:])
    match parts:
        case (bytes(header), dict(unprotected), bytes() | None as payload, bytes(signature)):
            if unprotected:
                raise ProtocolViolation("an unprotected header has no place here")
            algorithm, key_id = _read_header(header)
            return Sign1(algorithm, key_id, payload, signature)
        case _:
            raise ProtocolViolation("not a COSE_Sign1")


def _read_header(encoded: bytes) -> tuple[Algorithm, KeyId | None]:
    header = canonical.decode(encoded)
    if not isinstance(header, dict) or not header.keys() <= {_HEADER_ALGORITHM, _HEADER_KEY_ID}:
        raise ProtocolViolation("an unknown protected header")
    number, key_id = header.get(_HEADER_ALGORITHM), header.get(_HEADER_KEY_ID)
    if number not in list(Algorithm) or not (key_id is None or isinstance(key_id, bytes)):
        raise ProtocolViolation("an unknown signature algorithm or key id")
    return Algorithm(number), None if key_id is None else KeyId(key_id)


def _verify(algorithm: Algorithm, key: VerifyingKey, signature: bytes, signed: bytes) -> None:
    match algorithm, key:
        case Algorithm.EDDSA, Ed25519PublicKey():
            key.verify(signature, signed)
        case Algorithm.RS256, rsa.RSAPublicKey():
            key.verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())
        case Algorithm.ES256, ec.EllipticCurvePublicKey(curve=ec.SECP256R1()):
            der = _der_signature(signature, _P256_COORDINATE_BYTES)
            key.verify(der, signed, ec.ECDSA(hashes.SHA256()))
        case Algorithm.ES384, ec.EllipticCurvePublicKey(curve=ec.SECP384R1()):
            der = _der_signature(signature, _P384_COORDINATE_BYTES)
            key.verify(der, signed, ec.ECDSA(hashes.SHA384()))
        case _:
            raise NotAuthentic(Fault.ALGORITHM)


def _der_signature(signature: bytes, coordinate: int) -> bytes:
    """COSE's r and s of fixed length (RFC 9053, section 2.1) as the DER that `cryptography` reads."""
    if len(signature) != 2 * coordinate:
        raise InvalidSignature
    r, s = signature[:coordinate], signature[coordinate:]
    return encode_dss_signature(int.from_bytes(r, "big"), int.from_bytes(s, "big"))
