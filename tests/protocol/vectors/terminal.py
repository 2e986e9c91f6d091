"""The vector of message 14: an outcome under ES256, by the key of a terminal's TLS certificate."""

from datetime import timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from kiosk.protocol import cose
from kiosk.protocol.cose import Algorithm
from kiosk.protocol.identifiers import KeyId, key_id
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.relaying import Outcome
from kiosk.protocol.outcome import OUTCOME_AAD, sign_outcome
from tests.protocol.vectors.when import WHEN

SCALAR = 20261122
_NAME = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "terminal-1.shop.example")])


class CountedKey:
    """Signs the same bytes alike each time (RFC 6979), so that the vector can be made again."""

    def __init__(self) -> None:
        self.key = ec.derive_private_key(SCALAR, ec.SECP256R1())

    def sign(self, data: bytes, /) -> bytes:
        algorithm = ec.ECDSA(hashes.SHA256(), deterministic_signing=True)
        r, s = decode_dss_signature(self.key.sign(data, algorithm))
        return r.to_bytes(32) + s.to_bytes(32)


def certificate_of(key: ec.EllipticCurvePrivateKey) -> bytes:
    """A certificate that says no more than whose key it is, DER."""
    builder = x509.CertificateBuilder().subject_name(_NAME).issuer_name(_NAME).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(WHEN).not_valid_after(WHEN + timedelta(days=90))
    return builder.sign(key, hashes.SHA256(), ecdsa_deterministic=True).public_bytes(Encoding.DER)


def terminal_vector(outcome: Outcome) -> dict[str, str | int | list[int]]:
    signer = CountedKey()
    certificate = certificate_of(signer.key)
    digest = key_id(certificate)
    header = cose.protected_header(Algorithm.ES256, KeyId(digest))
    return {
        "private_scalar": SCALAR,
        "certificate": certificate.hex(),
        "key_id": digest.hex(),
        "external_aad": OUTCOME_AAD.hex(),
        "outcome": encode(outcome).hex(),
        "sig_structure": cose.sig_structure(header, OUTCOME_AAD, encode(outcome)).hex(),
        "sign1": sign_outcome(outcome, signer, certificate).signed.hex(),
    }
