"""HPKE keys of the hybrid KEM MLKEM768-X25519 and their bytes.

The library has no encoding for hybrid keys; ours is the ML-KEM-768 part followed by the X25519 part.
"""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey, MLKEM768X25519PublicKey

from kiosk.protocol.errors import ProtocolViolation

MLKEM_PUBLIC_BYTES = 1184
X25519_BYTES = 32
PUBLIC_KEY_BYTES = MLKEM_PUBLIC_BYTES + X25519_BYTES
MLKEM_SEED_BYTES = 64


@dataclass(frozen=True, slots=True)
class HpkePublicKey:
    """A public key to seal to."""

    encoded: bytes
    hybrid: MLKEM768X25519PublicKey

    @classmethod
    def from_bytes(cls, encoded: bytes) -> "HpkePublicKey":
        """Read 1,216 bytes: ML-KEM-768, then X25519.

        Raises ProtocolViolation if they are not a key.
        """
        if len(encoded) != PUBLIC_KEY_BYTES:
            raise ProtocolViolation("an HPKE key has 1,216 bytes")
        try:
            hybrid = MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(encoded[:MLKEM_PUBLIC_BYTES]),
                X25519PublicKey.from_public_bytes(encoded[MLKEM_PUBLIC_BYTES:]),
            )
        except ValueError:
            raise ProtocolViolation("the bytes are not an HPKE key") from None
        return cls(encoded, hybrid)


@dataclass(frozen=True, slots=True)
class HpkePrivateKey:
    """A private key to open with. It cannot be written out: it lives as long as its process."""

    hybrid: MLKEM768X25519PrivateKey
    public: HpkePublicKey

    @classmethod
    def generate(cls) -> "HpkePrivateKey":
        """A fresh key."""
        return cls._of(MLKEM768PrivateKey.generate(), X25519PrivateKey.generate())

    @classmethod
    def from_seed(cls, seed: bytes) -> "HpkePrivateKey":
        """The key of 64 bytes ML-KEM seed and 32 bytes X25519 key; a daily key file and test vectors.

        Raises ValueError for another length.
        """
        if len(seed) != MLKEM_SEED_BYTES + X25519_BYTES:
            raise ValueError("an HPKE seed has 96 bytes; generate it with a random source")
        return cls._of(
            MLKEM768PrivateKey.from_seed_bytes(seed[:MLKEM_SEED_BYTES]),
            X25519PrivateKey.from_private_bytes(seed[MLKEM_SEED_BYTES:]),
        )

    @classmethod
    def _of(cls, mlkem: MLKEM768PrivateKey, x25519: X25519PrivateKey) -> "HpkePrivateKey":
        encoded = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        return cls(MLKEM768X25519PrivateKey(mlkem, x25519), HpkePublicKey.from_bytes(encoded))
