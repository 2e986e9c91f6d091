"""The trust list and the pinned keys of its signers, from files."""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.paper.trust_list import TrustList, verify_trust_list
from kiosk.runtime.start import StartRefused

LIST_NAME = "trust-list.cbor"
PINNED_NAME = "directory-keys.pem"
TRUST_FOLDER = Path("/var/lib/kiosk/trust")

_END_OF_KEY = b"-----END PUBLIC KEY-----"


class TrustUnusable(StartRefused):
    """Trust list or pinned keys cannot be used; names the file, the cause and the remedy."""


def load_trust(trust_list: Path, pinned: Path) -> TrustList:
    """The list, signed by two of the keys in `pinned`. Raises TrustUnusable."""
    keys = load_pinned_keys(pinned)
    try:
        return verify_trust_list(_bytes_of(trust_list), keys)
    except ProtocolError as error:
        raise TrustUnusable(f"{trust_list}: {error}; get the list anew from its publisher") from error


def load_pinned_keys(path: Path) -> tuple[Ed25519PublicKey, ...]:
    """Ed25519 public keys in PEM, one after the other. Raises TrustUnusable."""
    keys = []
    for block in _bytes_of(path).split(_END_OF_KEY)[:-1]:
        try:
            key = load_pem_public_key(block.strip() + b"\n" + _END_OF_KEY)
        except ValueError as error:
            raise TrustUnusable(f"{path}: no PEM public keys; restore the file") from error
        if not isinstance(key, Ed25519PublicKey):
            raise TrustUnusable(f"{path}: a key that is not Ed25519; restore the file")
        keys.append(key)
    return tuple(keys)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise TrustUnusable(f"{path}: cannot be read ({error.strerror}); give --trust or --keys") from error
