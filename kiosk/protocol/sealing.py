"""Sealing: HPKE (RFC 9180) wraps a content key, AES-256-GCM encrypts the body under it.

A box is the wrapped content key (1,168 bytes) followed by the encrypted body and its tag. The leg, the
session and the transcript are bound in twice: as HPKE's `info` and as the body's associated data. A
content key is used for one body only, so the body's nonce is constant.
"""

import ctypes
import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from kiosk.protocol import canonical
from kiosk.protocol.errors import ProtocolViolation, SealBroken
from kiosk.protocol.hybrid_keys import HpkePrivateKey, HpkePublicKey
from kiosk.protocol.identifiers import SessionId, Transcript
from kiosk.protocol.legs import Leg
from kiosk.protocol.limits import CONTENT_KEY_BYTES
from kiosk.protocol.padding import Unpadded, pad, unpad

SUITE_NAME: Final = "MLKEM768-X25519/HKDF-SHA256/AES-256-GCM"
"""Travels in hello and statement, so that another suite is refused and not guessed."""
WRAPPED_KEY_BYTES = 1120 + CONTENT_KEY_BYTES + 16
"""Encapsulation (ML-KEM-768 1,088 and X25519 32 bytes), content key, tag."""
TAG_BYTES = 16

_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_BODY_NONCE = bytes(12)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in which session a box belongs; it opens nowhere else."""

    leg: Leg
    session: SessionId
    transcript: Transcript

    @property
    def binding(self) -> bytes:
        """What goes into HPKE's info, the body's associated data and the signature's external_aad."""
        return canonical.encode(["kiosk-seal/1", self.leg.value, self.session, self.transcript])


def seal(head: bytes, recipient: HpkePublicKey, place: Place, attachment: bytes = b"") -> bytes:
    """Pad and seal for `recipient`.

    Raises ProtocolViolation if the content fits no bucket of the leg, or the key is a weak point on
    which no secret can be agreed.
    """
    body = pad(head, attachment, place.leg.buckets)
    content_key = secrets.token_bytes(CONTENT_KEY_BYTES)
    try:
        wrapped = _SUITE.encrypt(content_key, recipient.hybrid, place.binding)
    except ValueError:
        raise ProtocolViolation("nothing can be sealed to this key") from None
    return wrapped + encrypt_body(content_key, body, place)


def encrypt_body(content_key: bytes, body: bytes, place: Place) -> bytes:
    """The body under a content key that is never used again; apart so that test vectors can fix the key."""
    return AESGCM(content_key).encrypt(_BODY_NONCE, body, place.binding)


def opened_size(box: bytes) -> int:
    """How large a buffer `open_into` needs for `box`.

    Raises SealBroken if the box is shorter than any can be.
    """
    size = len(box) - WRAPPED_KEY_BYTES - TAG_BYTES
    if size <= 0:
        raise SealBroken
    return size


def open_into(box: bytes, key: HpkePrivateKey, place: Place, buffer: memoryview) -> Unpadded:
    """Decrypt into the first bytes of `buffer` (locked memory of the caller) and return views into it.

    Nothing is to be read from the buffer before this returns. On any failure the buffer is zeroized:
    AES-GCM implementations write the plaintext before they have checked the tag.
    Raises SealBroken on any failure; ValueError if the buffer is too small, a fault of the caller.
    """
    size = opened_size(box)
    if len(buffer) < size:
        raise ValueError("the buffer is smaller than opened_size(box)")
    target = buffer[:size]
    try:
        with content_key_of(box, key, place) as content_key:
            AESGCM(content_key).decrypt_into(
                _BODY_NONCE, memoryview(box)[WRAPPED_KEY_BYTES:], place.binding, target
            )
        return unpad(target, place.leg.buckets)
    except (InvalidTag, ProtocolViolation, ValueError):
        zeroize(buffer)
        raise SealBroken from None
    except BaseException:
        zeroize(buffer)
        raise


@contextmanager
def content_key_of(box: bytes, key: HpkePrivateKey, place: Place) -> Iterator[bytes]:
    """The key that the body of `box` is under, overwritten at the end of the block.

    Raises InvalidTag or ValueError where `key` or `place` is another one.
    """
    content_key = _SUITE.decrypt(box[:WRAPPED_KEY_BYTES], key.hybrid, place.binding)
    try:
        yield content_key
    finally:
        overwrite(content_key)


def open_head(box: bytes, key: HpkePrivateKey, place: Place) -> bytes:
    """The head of a box that carries no document.

    Raises SealBroken on any failure, an attachment among them.
    """
    if opened_size(box) > max(place.leg.buckets):
        raise SealBroken
    buffer = memoryview(bytearray(opened_size(box)))
    opened = open_into(box, key, place, buffer)
    head = opened.head.tobytes()
    has_attachment = len(opened.attachment) > 0
    zeroize(buffer)
    if has_attachment:
        raise SealBroken
    return head


def zeroize(buffer: memoryview) -> None:
    """Overwrite every byte with zero."""
    buffer[:] = bytes(len(buffer))


def overwrite(secret: bytes) -> None:
    """Overwrite an immutable object that a library made and that nobody else will read (docs/adr/0155).

    CPython keeps the bytes at the end of the object, before one more zero. Only for secrets of some length:
    the interpreter shares the shortest objects.
    """
    ctypes.memset(id(secret) + bytes.__basicsize__ - 1, 0, len(secret))


def document_digest(document: bytes | memoryview) -> bytes:
    """SHA-256 of a document's bytes, without a copy."""
    return hashlib.sha256(document).digest()
