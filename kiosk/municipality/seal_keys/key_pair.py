"""One month's pair of private keys, Ed25519 and ML-DSA-44, as it stands in its file."""

from dataclasses import dataclass

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.protocol.identifiers import KeyId
from kiosk.protocol.paper.dual_signature import PairedKey
from kiosk.runtime.start import StartRefused

_END = b"-----END PRIVATE KEY-----"


class SealKeyUnusable(StartRefused):
    """A month's keys are missing or cannot be used; names the file, the cause and the remedy."""


@dataclass(frozen=True, slots=True, repr=False)
class SealKey:
    """Both private halves; a `DualSigner`."""

    elliptic: Ed25519PrivateKey
    lattice: MLDSA44PrivateKey

    @classmethod
    def generate(cls) -> "SealKey":
        """Make a fresh pair."""
        return cls(Ed25519PrivateKey.generate(), MLDSA44PrivateKey.generate())

    @classmethod
    def from_pem(cls, pem: bytes) -> "SealKey":
        """The pair in two PKCS #8 blocks, Ed25519 first. Raises ValueError."""
        blocks = [block.strip() + b"\n" + _END + b"\n" for block in pem.split(_END)[:-1]]
        try:
            keys = [load_pem_private_key(block, password=None) for block in blocks]
        except (TypeError, UnsupportedAlgorithm) as error:
            raise ValueError("not two unencrypted private keys") from error
        match keys:
            case [Ed25519PrivateKey() as elliptic, MLDSA44PrivateKey() as lattice]:
                return cls(elliptic, lattice)
            case _:
                raise ValueError("not an Ed25519 key and an ML-DSA-44 key after it")

    @property
    def pem(self) -> bytes:
        """Both as unencrypted PKCS #8, for a file that only its owner may read."""
        form = (Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return self.elliptic.private_bytes(*form) + self.lattice.private_bytes(*form)

    @property
    def lattice_public(self) -> bytes:
        """The raw ML-DSA-44 public key, which every back carries."""
        return self.lattice.public_key().public_bytes_raw()

    @property
    def paired(self) -> PairedKey:
        """The public pair, as the trust list has it."""
        return PairedKey.of(self.elliptic.public_key().public_bytes_raw(), self.lattice_public)

    @property
    def key_id(self) -> KeyId:
        """See `DualSigner.key_id`."""
        return self.paired.key_id

    def sign_elliptic(self, data: bytes, /) -> bytes:
        """See `DualSigner.sign_elliptic`."""
        return self.elliptic.sign(data)

    def sign_lattice(self, data: bytes, /) -> bytes:
        """See `DualSigner.sign_lattice`."""
        return self.lattice.sign(data)
