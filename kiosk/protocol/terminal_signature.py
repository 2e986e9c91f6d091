"""What a terminal signs with the key of its TLS certificate."""

import hashlib
from collections.abc import Container

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.protocol import cose
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolViolation
from kiosk.protocol.identifiers import KeyId
from kiosk.protocol.limits import KEY_ID_BYTES


def sign_as_terminal(
    payload: bytes, signer: cose.MessageSigner, certificate_der: bytes, external_aad: bytes
) -> bytes:
    """COSE_Sign1 over `payload`. `signer` holds the P-256 key of the certificate and signs with ES256."""
    key_id = KeyId(hashlib.sha256(certificate_der).digest()[:KEY_ID_BYTES])
    return cose.sign(payload, signer, key_id, external_aad, cose.Algorithm.ES256)


def verify_terminal(
    signed: bytes, certificate_der: bytes, thumbprints: Container[bytes], external_aad: bytes
) -> bytes:
    """The payload, if the key of a certificate with one of these SHA-256 digests signed it.

    It may come after the certificate ran out: the certificate only says which key was the terminal's.
    Raises NotAuthentic for another terminal or signature; ProtocolViolation if it is no signed message.
    """
    if hashlib.sha256(certificate_der).digest() not in thumbprints:
        raise NotAuthentic(Fault.WRONG_TERMINAL)
    return cose.parse(signed).verify(_key_of(certificate_der), external_aad)


def _key_of(certificate_der: bytes) -> ec.EllipticCurvePublicKey:
    try:
        key = x509.load_der_x509_certificate(certificate_der).public_key()
    except (ValueError, UnsupportedAlgorithm):
        raise ProtocolViolation("not a readable certificate") from None
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise NotAuthentic(Fault.ALGORITHM)
    return key
