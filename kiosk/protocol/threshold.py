"""Lists that several key holders sign apart from each other, none of whom is believed alone."""

from collections.abc import Iterable, Sequence

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.protocol import cose
from kiosk.protocol.errors import NotAuthentic
from kiosk.protocol.identifiers import key_id


def count_signers(
    payload: bytes, signatures: Iterable[bytes], pinned: Sequence[Ed25519PublicKey], external_aad: bytes
) -> int:
    """How many different pinned keys have a valid detached signature over `payload`.

    Raises ProtocolViolation for a signature that is no COSE_Sign1.
    """
    keys = {key_id(key.public_bytes_raw()): key for key in pinned}
    signers = set()
    for signature in signatures:
        sign1 = cose.parse(signature)
        if sign1.key_id in keys:
            try:
                sign1.verify(keys[sign1.key_id], external_aad, payload)
            except NotAuthentic:
                continue
            signers.add(sign1.key_id)
    return len(signers)
