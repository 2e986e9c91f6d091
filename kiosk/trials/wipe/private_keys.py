"""Finds a private key in memory by nothing but its public half.

Whoever searches does not know the key of another process. But 32 bytes are that key exactly if they have that
public half, and few stretches of memory look random enough to be worth the try.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.trials.wipe.blocks import Block

_KEY_BYTES: Final = 32
_WORDS: Final = 4
_ALIGNED: Final = 8
_HIGH_BITS: Final = np.uint64(0x8080808080808080)
_TOP: Final = np.uint64(48)
_DIFFERENT: Final = 26
"""Of 32 random bytes 30 are different; fewer than 26 come once in some hundreds of keys."""

PublicHalf = Callable[[bytes], bytes]


def ed25519_public(private: bytes) -> bytes:
    """The public half of 32 bytes taken as an Ed25519 key."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def x25519_public(private: bytes) -> bytes:
    """The public half of 32 bytes taken as an X25519 key."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def private_halves(blocks: Iterable[Block], wanted: Sequence[tuple[PublicHalf, bytes]]) -> frozenset[bytes]:
    """The private halves of these public ones, as far as they stand at an address that allocators give."""
    candidates = {stretch for block in blocks for stretch in _random_looking(block)}
    return frozenset(
        stretch for stretch in candidates if any(half(stretch) == public for half, public in wanted)
    )


def _random_looking(block: Block) -> Iterator[bytes]:
    words = np.frombuffer(block.data, np.uint64, len(block.data) // _ALIGNED)
    if len(words) < _WORDS:
        return
    # neither an address nor a small number, and no plain text
    random = ((words >> _TOP) != 0) & ((words & _HIGH_BITS) != 0) & ((words >> _TOP) != 0xFFFF)
    runs = random[:-3] & random[1:-2] & random[2:-1] & random[3:]
    for place in np.flatnonzero(runs).tolist():
        stretch = block.data[place * _ALIGNED : place * _ALIGNED + _KEY_BYTES]
        if len(set(stretch)) >= _DIFFERENT:
            yield stretch
