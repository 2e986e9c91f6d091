"""Two signatures over one payload: Ed25519 and ML-DSA-44 (FIPS 204), so that paper outlives elliptic curves.

Both are COSE_Sign1 with a detached payload. cryptography signs ML-DSA hedged, so signing twice gives two
signatures: who needs the same bytes again keeps the pair (docs/adr/0101).
"""

import hashlib
from dataclasses import dataclass
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PublicKey

from kiosk.protocol import cose
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import KeyId, key_id
from kiosk.protocol.messages.base import Part

ML_DSA_44 = -48
"""The COSE number of ML-DSA-44 (IANA "COSE Algorithms")."""


class DualSigner(Protocol):
    """Whatever holds the two private halves of a paper key."""

    @property
    def key_id(self) -> KeyId:
        """The id of the pair, as `PairedKey.key_id` gives it."""
        ...

    def sign_elliptic(self, data: bytes, /) -> bytes:
        """The Ed25519 signature over `data`."""
        ...

    def sign_lattice(self, data: bytes, /) -> bytes:
        """An ML-DSA-44 signature over `data`."""
        ...


class DualSignature(Part):
    """The two signatures by one pair of keys."""

    key: bytes
    """The id of the pair."""
    elliptic: bytes
    lattice: bytes


@dataclass(frozen=True, slots=True)
class PairedKey:
    """A pair of public keys as lists carry it: the second, 1,312 bytes long, by its SHA-256 alone."""

    elliptic: bytes
    lattice_digest: bytes

    @classmethod
    def of(cls, elliptic: bytes, lattice: bytes) -> "PairedKey":
        """The pair of two raw public keys."""
        return cls(elliptic, hashlib.sha256(lattice).digest())

    @property
    def key_id(self) -> KeyId:
        """The id of the pair: neither half can be exchanged for another under the same id."""
        return key_id(self.elliptic + self.lattice_digest)


def sign(payload: bytes, signer: DualSigner, external_aad: bytes) -> DualSignature:
    """Both signatures over `payload`."""
    return DualSignature(
        key=signer.key_id,
        elliptic=signer.sign_elliptic(_signed(cose.Algorithm.EDDSA, signer.key_id, external_aad, payload)),
        lattice=signer.sign_lattice(_signed(ML_DSA_44, signer.key_id, external_aad, payload)),
    )


def verify(
    signature: DualSignature, payload: bytes, key: PairedKey, lattice: bytes, external_aad: bytes
) -> None:
    """Check both; `lattice` is the raw key whose digest `key` holds. Raises NotAuthentic unless both hold."""
    pair = key.key_id
    if signature.key != pair or PairedKey.of(key.elliptic, lattice) != key:
        raise NotAuthentic(Fault.UNKNOWN_KEY)
    by_curve = _signed(cose.Algorithm.EDDSA, pair, external_aad, payload)
    by_lattice = _signed(ML_DSA_44, pair, external_aad, payload)
    try:
        Ed25519PublicKey.from_public_bytes(key.elliptic).verify(signature.elliptic, by_curve)
        MLDSA44PublicKey.from_public_bytes(lattice).verify(signature.lattice, by_lattice)
    except InvalidSignature:
        raise NotAuthentic(Fault.SIGNATURE) from None


def _signed(algorithm: int, pair: KeyId, external_aad: bytes, payload: bytes) -> bytes:
    header = cose.encoded_header(algorithm, pair)
    return cose.sig_structure(header, external_aad, payload)
