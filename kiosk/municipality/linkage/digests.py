"""A digest tree over the rows of one table, the same at the source and at the copy (docs/linkage.md).

A row's digest is SHA-256 over its fields, joined by U+001F. Its key's SHA-256 says to which of 4,096 leaves
it belongs; a leaf's digest is SHA-256 over its rows' digests in ascending order, a node's over its sixteen
children's. Equal roots mean equal tables; where they differ, unequal leaves lead to the rows.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence

LEAF_DIGITS = 3
LEAVES = 16**LEAF_DIGITS
_FAN_OUT = 16
_SIZE = hashlib.sha256().digest_size
_SEPARATOR = "\x1f"


def row_digest(fields: Iterable[str]) -> bytes:
    """The digest of one row."""
    return hashlib.sha256(_SEPARATOR.join(fields).encode()).digest()


def leaf_of(key: Iterable[str]) -> int:
    """The leaf to which the row of that key belongs."""
    return int.from_bytes(row_digest(key)[:2]) >> 4


class TableDigests:
    """Gathers the rows of one table: 32 bytes a row."""

    def __init__(self) -> None:
        self._leaves = [bytearray() for _ in range(LEAVES)]

    def add(self, key: Iterable[str], digest: bytes) -> None:
        """Add a row."""
        self._leaves[leaf_of(key)] += digest

    def tree(self) -> dict[str, str]:
        """Digest in hexadecimal by path: the empty path is the root, three digits are a leaf."""
        level = [_leaf_digest(leaf) for leaf in self._leaves]
        nodes = dict(_named(level, LEAF_DIGITS))
        for digits in range(LEAF_DIGITS - 1, -1, -1):
            level = [
                hashlib.sha256(b"".join(level[start : start + _FAN_OUT])).digest()
                for start in range(0, len(level), _FAN_OUT)
            ]
            nodes.update(_named(level, digits))
        return nodes


def differing_leaves(ours: dict[str, str], theirs: dict[str, str]) -> frozenset[int]:
    """The leaves below which rows differ, found from the root down."""
    differing = [""] if ours[""] != theirs[""] else []
    for _ in range(LEAF_DIGITS):
        below = (f"{path}{digit:x}" for path in differing for digit in range(_FAN_OUT))
        differing = [path for path in below if ours[path] != theirs[path]]
    return frozenset(int(path, 16) for path in differing)


def _leaf_digest(leaf: bytearray) -> bytes:
    rows = sorted(bytes(leaf[start : start + _SIZE]) for start in range(0, len(leaf), _SIZE))
    return hashlib.sha256(b"".join(rows)).digest()


def _named(level: Sequence[bytes], digits: int) -> Iterator[tuple[str, str]]:
    for place, digest in enumerate(level):
        yield f"{place:0{digits}x}" if digits else "", digest.hex()
