"""The seal log: which hashes of seals were known by when, so that a key stolen later proves nothing new.

The root over a municipality's hashes of one epoch is a Merkle tree as in RFC 9162, section 2.1.
"""

import hashlib
from collections.abc import Sequence

_LEAF = b"\x00"
_NODE = b"\x01"


def log_root(leaves: Sequence[bytes]) -> bytes:
    """The 32-byte root over `leaves` in their order; that of no leaves is the digest of nothing."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return hashlib.sha256(_LEAF + leaves[0]).digest()
    split = 1 << ((len(leaves) - 1).bit_length() - 1)
    return hashlib.sha256(_NODE + log_root(leaves[:split]) + log_root(leaves[split:])).digest()
