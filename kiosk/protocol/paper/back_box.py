"""The back of a sheet, shut with the key that its front carries: a back without its front tells nothing."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from kiosk.protocol.errors import SealBroken
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.paper import bounds
from kiosk.protocol.paper.record import PaperBack

_LABEL = b"kiosk-paper-back/1"
_NONCE = bytes(12)
"""One key shuts one back, so the nonce never varies."""


def sheet_key(seed: bytes, sheet: int) -> bytes:
    """The key of a sheet (counted from 1), drawn from the line's 32-byte seed: the same again on a retry."""
    info = b"kiosk-paper-sheet-key/1" + sheet.to_bytes(2, "big")
    return HKDFExpand(SHA256(), bounds.SHEET_KEY_BYTES, info).derive(seed)


def log_salt(seed: bytes) -> bytes:
    """The salt of a line's hash in the seal log, drawn from its seed."""
    return HKDFExpand(SHA256(), 32, b"kiosk-paper-log-salt/1").derive(seed)


def shut(back: PaperBack, key: bytes) -> bytes:
    """The encrypted back; the same back under the same key gives the same bytes."""
    return AESGCM(_back_key(key)).encrypt(_NONCE, encode(back), _LABEL)


def open_back(box: bytes, key: bytes) -> PaperBack:
    """The back in `box`. Raises SealBroken if another front's key shut it, ProtocolViolation for no back."""
    try:
        opened = AESGCM(_back_key(key)).decrypt(_NONCE, box, _LABEL)
    except InvalidTag:
        raise SealBroken from None
    return decode(PaperBack, opened)


def _back_key(key: bytes) -> bytes:
    return HKDFExpand(SHA256(), 32, _LABEL).derive(key)
