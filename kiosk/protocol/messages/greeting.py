"""Messages 1 to 4: before anything is sealed. The center reads all of them."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from kiosk.protocol import fields
from kiosk.protocol.messages.base import Message
from kiosk.protocol.sealing import SUITE_NAME

SuiteField = Literal["MLKEM768-X25519/HKDF-SHA256/AES-256-GCM"]
SignedBytes = Annotated[bytes, Field(min_length=1, max_length=8 * 1024)]


class Hello(Message):
    """1, terminal to center: a session begins, towards a named municipality or towards the card's own."""

    type: Literal["hello"] = "hello"
    session: fields.SessionIdField
    municipality: fields.MunicipalityCodeField | None
    card: fields.CardHashField | None
    """Given when the citizen chose "where I live"; the center resolves it (docs/adr/0011)."""
    suite: SuiteField = SUITE_NAME

    @model_validator(mode="after")
    def _names_one_target(self) -> Self:
        if (self.municipality is None) == (self.card is None):
            raise ValueError("a hello names either a municipality or a card")
        return self


class ReadyRequest(Message):
    """2a, center to municipality: a terminal wants to begin this session with you."""

    type: Literal["ready-request"] = "ready-request"
    session: fields.SessionIdField
    municipality: fields.MunicipalityCodeField
    suite: SuiteField = SUITE_NAME


class Ready(Message):
    """2b, municipality to terminal, signed by its message key: a nonce and today's key, or why not now."""

    type: Literal["ready"] = "ready"
    session: fields.SessionIdField
    municipality: fields.MunicipalityCodeField
    nonce: fields.NonceField
    sealing_key: fields.HpkeKey
    """The municipality's HPKE key of the day."""
    sealing_key_expires_at: fields.Instant
    issued_at: fields.Instant
    closed: fields.RefusalField | None
    """Why nothing is issued now; None when open."""


class Greeting(Message):
    """2c, center to terminal: the municipality's signed `Ready` and the center's own nonce."""

    type: Literal["greeting"] = "greeting"
    session: fields.SessionIdField
    ready: SignedBytes
    center_nonce: fields.NonceField


class SignedStatement(Message):
    """3, terminal to center, and inside message 5: what the card signed, and who the card is."""

    type: Literal["signed-statement"] = "signed-statement"
    statement: Annotated[bytes, Field(max_length=1024)]
    """An encoded `Statement`."""
    signature: Annotated[bytes, Field(min_length=64, max_length=1024)]
    """RS256: 256 bytes. ES384: r and s, 96 bytes."""
    certificate: Annotated[bytes, Field(min_length=64, max_length=4096, repr=False)]
    """DER, as read from the card."""


class TokenGranted(Message):
    """4, center to terminal: the signed session token, to be passed on unread."""

    type: Literal["token-granted"] = "token-granted"
    token: Annotated[bytes, Field(min_length=1, max_length=12 * 1024)]


class Refused(Message):
    """Instead of any answer: the closed reason why it goes no further."""

    type: Literal["refused"] = "refused"
    refusal: fields.RefusalField
