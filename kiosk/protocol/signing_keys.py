"""Ed25519 signing keys as a server loads them from its key file."""

from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from kiosk.protocol.identifiers import KeyId, key_id
from kiosk.runtime.start import StartRefused


class KeyUnusable(StartRefused):
    """A key file does not hold an Ed25519 private key; names the file, the cause and the remedy."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key together with the id under which its signatures name it."""

    private: Ed25519PrivateKey
    public: bytes
    """32 bytes."""

    @classmethod
    def generate(cls) -> "SigningKey":
        """Make a fresh key."""
        return cls.of(Ed25519PrivateKey.generate())

    @classmethod
    def load(cls, path: Path) -> "SigningKey":
        """Read an unencrypted PKCS #8 key in PEM.

        Raises KeyUnusable.
        """
        try:
            private = load_pem_private_key(path.read_bytes(), password=None)
        except OSError as error:
            raise KeyUnusable(f"{path}: cannot be read ({error.strerror}); restore the key file") from error
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise KeyUnusable(f"{path}: no unencrypted PEM private key; restore the key file") from error
        if not isinstance(private, Ed25519PrivateKey):
            raise KeyUnusable(f"{path}: no Ed25519 key; restore the key file")
        return cls.of(private)

    @property
    def key_id(self) -> KeyId:
        """The id of the public half."""
        return key_id(self.public)

    @property
    def pem(self) -> bytes:
        """The private key as unencrypted PKCS #8, for a file that only its owner may read."""
        return self.private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    @classmethod
    def of(cls, private: Ed25519PrivateKey) -> "SigningKey":
        """This private key."""
        return cls(private, private.public_key().public_bytes_raw())


_END = b"-----END PUBLIC KEY-----"


def load_public_keys(path: Path) -> tuple[Ed25519PublicKey, ...]:
    """Read PEM public keys, one after the other; at least one.

    Raises KeyUnusable.
    """
    try:
        blocks = path.read_bytes().split(_END)[:-1]
        keys = tuple(load_pem_public_key(block + _END) for block in blocks)
    except (OSError, ValueError, UnsupportedAlgorithm) as error:
        raise KeyUnusable(f"{path}: no readable PEM public keys; restore the file") from error
    own = tuple(key for key in keys if isinstance(key, Ed25519PublicKey))
    if not own or len(own) != len(keys):
        raise KeyUnusable(f"{path}: holds other keys than Ed25519, or none; restore the file")
    return own
