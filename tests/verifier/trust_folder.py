"""A trust list with its pinned keys, as files."""

from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.protocol.identifiers import key_id
from kiosk.protocol.messages.base import encode
from kiosk.protocol.paper.trust_list import SignedTrustList, TrustList, sign_trust_list
from kiosk.verifier.trust_files import LIST_NAME, PINNED_NAME


@cache
def key_holders() -> tuple[Ed25519PrivateKey, ...]:
    return tuple(Ed25519PrivateKey.generate() for _ in range(3))


def write_trust(folder: Path, listed: TrustList, signed_by: int = 2) -> Path:
    """The path of the list, with the keys of all holders beside it."""
    folder.mkdir()
    pem = (
        holder.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        for holder in key_holders()
    )
    (folder / PINNED_NAME).write_bytes(b"".join(pem))
    signatures = tuple(
        sign_trust_list(listed, holder, key_id(holder.public_key().public_bytes_raw()))
        for holder in key_holders()[:signed_by]
    )
    path = folder / LIST_NAME
    path.write_bytes(encode(SignedTrustList(trust_list=encode(listed), signatures=signatures)))
    return path
