"""A shut back cut into the payloads of its symbols, and put together again from those that were read."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.documents.backprint.erasure import gathered, spread
from kiosk.documents.backprint.layout import ARRANGEMENTS, SYMBOL_BYTES, FieldLayout
from kiosk.documents.errors import TextTooLong

_FORMAT = 1
_TAG_BYTES = 4
_HEADER_BYTES = 4 + _TAG_BYTES
SHARE_BYTES = SYMBOL_BYTES - _HEADER_BYTES
_LENGTH_BYTES = 4
MOST_BYTES = max(one.needed_at_most for one in ARRANGEMENTS.values()) * SHARE_BYTES - _LENGTH_BYTES
"""The longest shut back that any layout holds."""


@dataclass(frozen=True, slots=True)
class Share:
    """One symbol's payload: which share of which back."""

    layout: FieldLayout
    index: int
    needed: int
    tag: bytes
    """The same on all symbols of one back: the beginning of the SHA-256 of the shut back."""
    data: bytes

    @property
    def field(self) -> tuple[FieldLayout, int, bytes]:
        """What all symbols of one back have in common."""
        return self.layout, self.needed, self.tag

    def encode(self) -> bytes:
        """The bytes in the symbol."""
        return bytes((_FORMAT, self.layout, self.index, self.needed)) + self.tag + self.data


def cut(box: bytes) -> tuple[Share, ...]:
    """The shares of a shut back in the coarsest layout that holds it.

    Raises TextTooLong if none does: the certificate is then not printable.
    """
    for layout, arrangement in ARRANGEMENTS.items():
        needed = -(-(_LENGTH_BYTES + len(box)) // SHARE_BYTES)
        if needed <= arrangement.needed_at_most:
            tag = _tag(box)
            data = _filled(len(box).to_bytes(_LENGTH_BYTES, "big") + box, needed * SHARE_BYTES)
            shares = spread(data, needed, arrangement.symbols)
            return tuple(Share(layout, index, needed, tag, share) for index, share in enumerate(shares))
    raise TextTooLong


def read_share(payload: bytes) -> Share | None:
    """The share in a symbol's payload, or None for a symbol of something else."""
    if len(payload) != SYMBOL_BYTES or payload[0] != _FORMAT or payload[1] not in list(FieldLayout):
        return None
    layout = FieldLayout(payload[1])
    index, needed = payload[2], payload[3]
    if index >= ARRANGEMENTS[layout].symbols or not 1 <= needed <= ARRANGEMENTS[layout].needed_at_most:
        return None
    return Share(layout, index, needed, payload[4:_HEADER_BYTES], payload[_HEADER_BYTES:])


def put_together(shares: Iterable[Share]) -> bytes | None:
    """The shut back of shares of one field, or None if there are too few or they do not fit together."""
    by_index = {share.index: share for share in shares}
    if not by_index:
        return None
    any_share = next(iter(by_index.values()))
    data = gathered({index: share.data for index, share in by_index.items()}, any_share.needed)
    if data is None:
        return None
    end = _LENGTH_BYTES + int.from_bytes(data[:_LENGTH_BYTES], "big")
    box = data[_LENGTH_BYTES:end]
    return box if _tag(box) == any_share.tag else None


def _tag(box: bytes) -> bytes:
    return hashlib.sha256(box).digest()[:_TAG_BYTES]


def _filled(data: bytes, size: int) -> bytes:
    """Filled up with noise that follows from the data: an even area in a symbol is read worse."""
    return data + hashlib.shake_256(b"kiosk-paper-fill/1" + data).digest(size - len(data))
