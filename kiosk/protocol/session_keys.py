"""The one-time keys of a session: Ed25519 to speak with, HPKE to be answered to."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.protocol.hybrid_keys import HpkePrivateKey, HpkePublicKey
from kiosk.protocol.identifiers import labelled_digest


@dataclass(frozen=True, slots=True)
class SessionPublicKeys:
    """The public halves, as the municipality gets them; the card's statement holds their digest."""

    signing: bytes
    """32 bytes, Ed25519."""
    sealing: bytes
    """1,216 bytes, ML-KEM-768 and X25519."""

    @property
    def digest(self) -> bytes:
        """What the card vouches for."""
        return labelled_digest("kiosk-session-keys/1", self.signing, self.sealing)

    @property
    def verifying_key(self) -> Ed25519PublicKey:
        """The key that checks the session's signatures."""
        return Ed25519PublicKey.from_public_bytes(self.signing)

    @property
    def sealing_key(self) -> HpkePublicKey:
        """The key to seal answers to."""
        return HpkePublicKey.from_bytes(self.sealing)


@dataclass(frozen=True, slots=True)
class SessionKeys:
    """The private halves: made when the session begins, gone with its process."""

    signing: Ed25519PrivateKey
    sealing: HpkePrivateKey

    @classmethod
    def generate(cls) -> "SessionKeys":
        """Fresh keys for one session."""
        return cls(Ed25519PrivateKey.generate(), HpkePrivateKey.generate())

    @property
    def public(self) -> SessionPublicKeys:
        """The public halves."""
        return SessionPublicKeys(self.signing.public_key().public_bytes_raw(), self.sealing.public.encoded)
