"""Names of things that travel: fixed-length random values and digests, each of a type of its own."""

import hashlib
import secrets
from typing import NewType

from kiosk.protocol import canonical, limits

SessionId = NewType("SessionId", bytes)
"""16 random bytes: one citizen's whole visit."""

Nonce = NewType("Nonce", bytes)
"""32 random bytes, used once within two minutes."""

Salt = NewType("Salt", bytes)
"""32 random bytes that keep an application's digest from being guessed."""

SettlementId = NewType("SettlementId", bytes)
"""16 random bytes: one issued line towards settlement; tells nothing of session or citizen."""

SealHash = NewType("SealHash", bytes)
"""First 16 bytes of the digest over a line's salted paper seals; kept by the center for decades."""

SealId = NewType("SealId", bytes)
"""16 bytes: one paper seal of one sheet."""

TerminalId = NewType("TerminalId", str)
"""The terminal's name in the transport certificates."""

KeyId = NewType("KeyId", bytes)
"""First 8 bytes of the SHA-256 of a public key's bytes."""

CardHash = NewType("CardHash", bytes)
"""SHA-256 over issuer and serial of a card certificate: what the center finds a municipality by."""

Subject = NewType("Subject", bytes)
"""HMAC over issuer and serial of a card certificate under the session id: this person, in this session."""

Transcript = NewType("Transcript", bytes)
"""SHA-256 over all that both ends have said so far."""

RequestDigest = NewType("RequestDigest", bytes)
"""SHA-256 that binds application, offer, statement and quote: the name of an order from then on."""

SerialNumber = NewType("SerialNumber", str)
"""発行番号: the municipality's number of one issued certificate."""


def new_session_id() -> SessionId:
    """A fresh session id."""
    return SessionId(secrets.token_bytes(limits.SESSION_ID_BYTES))


def new_nonce() -> Nonce:
    """A fresh nonce."""
    return Nonce(secrets.token_bytes(limits.NONCE_BYTES))


def new_salt() -> Salt:
    """A fresh salt."""
    return Salt(secrets.token_bytes(limits.SALT_BYTES))


def new_settlement_id() -> SettlementId:
    """A fresh settlement id."""
    return SettlementId(secrets.token_bytes(limits.SETTLEMENT_ID_BYTES))


def key_id(public_key: bytes) -> KeyId:
    """The id of a public key given as raw bytes."""
    return KeyId(hashlib.sha256(public_key).digest()[: limits.KEY_ID_BYTES])


def labelled_digest(label: str, *parts: object) -> bytes:
    """SHA-256 over the canonical array of `label` and `parts`.

    The label keeps digests of different purpose apart; the array keeps the borders of the parts.
    """
    return hashlib.sha256(canonical.encode([label, *parts])).digest()
