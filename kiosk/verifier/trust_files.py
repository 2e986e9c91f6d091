"""The trust list and the pinned keys of its signers, from files."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from kiosk.protocol.directory import Directory, verify_directory
from kiosk.protocol.errors import ProtocolError
from kiosk.protocol.paper.trust_list import TrustList, VoidPart, verify_trust_list
from kiosk.protocol.void_list import VoidList, listed_void
from kiosk.runtime.start import StartRefused

LIST_NAME = "trust-list.cbor"
PINNED_NAME = "directory-keys.pem"
DIRECTORY_NAME = "directory.cbor"
VOID_LISTS = "void-lists"
"""The folder beside the trust list that holds what `kiosk municipality recall` wrote, one file each."""

TRUST_FOLDER = Path("/var/lib/kiosk-verifier/trust")

_PEM_MARK = b"-----BEGIN"
_END_OF_KEY = b"-----END PUBLIC KEY-----"


class TrustUnusable(StartRefused):
    """Trust list or pinned keys cannot be used; names the file, the cause and the remedy."""


def load_trust(trust_list: Path, pinned: Path) -> TrustList:
    """The list, signed by two of the keys in `pinned`, with the void lists that lie beside it.

    Raises TrustUnusable.
    """
    listed = _bytes_of(trust_list, "--trust")
    if listed.lstrip().startswith(_PEM_MARK):
        raise TrustUnusable(f"{trust_list}: holds keys, not a trust list; give {LIST_NAME} by --trust")
    keys = load_pinned_keys(pinned)
    try:
        trust = verify_trust_list(listed, keys)
    except ProtocolError as error:
        raise TrustUnusable(f"{trust_list}: {error}; get the list anew from its publisher") from error
    recalled = _recalled_beside(trust_list, keys)
    return trust.model_copy(update={"voids": (*trust.voids, *recalled)}) if recalled else trust


def _recalled_beside(trust_list: Path, keys: Sequence[Ed25519PublicKey]) -> tuple[VoidPart, ...]:
    """What municipalities recalled since the edition: their void lists in the folder `void-lists`.

    Whose signature counts for which municipality is said by the municipal directory beside it, which an
    edition of any age says. Raises TrustUnusable: a recall that cannot be read is not passed over.
    """
    lists = sorted(trust_list.with_name(VOID_LISTS).glob("*.cbor"))
    if not lists:
        return ()
    path = trust_list.with_name(DIRECTORY_NAME)
    try:
        directory = verify_directory(_bytes_of(path), keys, 0, datetime.min.replace(tzinfo=UTC))
    except ProtocolError as error:
        raise TrustUnusable(f"{path}: {error}; get the municipal directory from its publisher") from error
    return tuple(part for path in lists for part in _void_list(path, directory).void)


def _void_list(path: Path, directory: Directory) -> VoidList:
    try:
        return listed_void(_bytes_of(path), directory)
    except ProtocolError as error:
        raise TrustUnusable(f"{path}: {error}; get the list anew from the municipality") from error


def load_pinned_keys(path: Path) -> tuple[Ed25519PublicKey, ...]:
    """Ed25519 public keys in PEM, one after the other. Raises TrustUnusable."""
    keys = []
    for block in _bytes_of(path, "--keys").split(_END_OF_KEY)[:-1]:
        try:
            key = load_pem_public_key(block.strip() + b"\n" + _END_OF_KEY)
        except ValueError as error:
            raise TrustUnusable(f"{path}: no PEM public keys; restore the file") from error
        if not isinstance(key, Ed25519PublicKey):
            raise TrustUnusable(f"{path}: a key that is not Ed25519; restore the file")
        keys.append(key)
    return tuple(keys)


def _bytes_of(path: Path, option: str | None = None) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        remedy = f"name the right file by {option}" if option else "restore the file"
        raise TrustUnusable(f"{path}: cannot be read ({error.strerror}); {remedy}") from error
