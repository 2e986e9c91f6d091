"""The center's session token: this statement was checked, from this terminal, for this municipality."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol import cose, fields
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import KeyId, SessionId
from kiosk.protocol.limits import CLOCK_SKEW, TOKEN_LIFETIME
from kiosk.protocol.messages.base import Message, decode, encode
from kiosk.protocol.trusted_keys import TrustedKey, verify_by_one_of

TOKEN_AAD = b"kiosk-session-token/1"


class Token(Message):
    """What the center says about one session."""

    type: Literal["token"] = "token"
    session: fields.SessionIdField
    statement: fields.Digest
    """`Statement.digest` of the statement that the center checked."""
    terminal: fields.TerminalIdField
    terminal_certificate: fields.Digest
    """SHA-256 over the terminal's TLS certificate; the center relays this session for no other."""
    subject: fields.SubjectField
    """The card in this session, as the manifest has to name it; the center saw the certificate."""
    audience: fields.MunicipalityCodeField
    issued_at: fields.Instant
    expires_at: fields.Instant
    ocsp_response: Annotated[bytes, Field(max_length=8 * 1024)] | None
    """DER OCSPResponse about the card's certificate, for the municipality to check itself; None where
    the municipality's settings ask for no revocation check."""


@dataclass(frozen=True, slots=True)
class ExpectedToken:
    """What a token has to be for."""

    session: SessionId
    statement: bytes
    audience: MunicipalityCode


def sign_token(token: Token, signer: cose.MessageSigner, key_id: KeyId) -> bytes:
    """The token as it travels: a COSE_Sign1 by the center's token key."""
    return cose.sign(encode(token), signer, key_id, TOKEN_AAD)


def verify_token(
    signed: bytes, center_keys: Iterable[TrustedKey], expected: ExpectedToken, at: datetime
) -> Token:
    """The token, if the center signed it for exactly this use and it holds at `at`.

    Raises NotAuthentic with the first fault; ProtocolViolation if it is no token.
    """
    token = decode(Token, verify_by_one_of(center_keys, signed, TOKEN_AAD, at))
    if token.session != expected.session:
        raise NotAuthentic(Fault.WRONG_SESSION)
    if token.statement != expected.statement:
        raise NotAuthentic(Fault.WRONG_STATEMENT)
    if token.audience != expected.audience:
        raise NotAuthentic(Fault.WRONG_AUDIENCE)
    if at >= token.expires_at or token.expires_at - token.issued_at > TOKEN_LIFETIME:
        raise NotAuthentic(Fault.EXPIRED)
    if at < token.issued_at - CLOCK_SKEW:
        raise NotAuthentic(Fault.NOT_YET_VALID)
    return token


def check_own_token(signed: bytes, terminal_certificate: bytes) -> None:
    """What a terminal looks at before it passes a token on: whether it names this terminal's certificate.

    The session then signs and seals it, so the municipality knows from the terminal itself, and not from the
    center alone, whose signature on an outcome to believe.
    Raises NotAuthentic or ProtocolViolation.
    """
    token = decode(Token, cose.parse(signed).payload or b"")
    if token.terminal_certificate != terminal_certificate:
        raise NotAuthentic(Fault.WRONG_TERMINAL)
