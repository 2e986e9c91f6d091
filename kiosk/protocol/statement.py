"""The card's statement: the card vouches for a session's keys, to one municipality, now.

The card signs in hardware: `to_be_signed` gives the bytes for it, `SignedStatement` carries what came back.
"""

import hashlib
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.protocol import cose, fields
from kiosk.protocol.card_certificate import CardCertificate
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import Nonce, SessionId, TerminalId
from kiosk.protocol.messages.base import Message, decode, encode
from kiosk.protocol.messages.greeting import SignedStatement, SuiteField
from kiosk.protocol.sealing import SUITE_NAME

STATEMENT_AAD = b"kiosk-card-statement/1"


class Statement(Message):
    """What the card signs: no other session, municipality, terminal or key can use the signature."""

    type: Literal["statement"] = "statement"
    center_nonce: fields.NonceField
    municipal_nonce: fields.NonceField
    municipality: fields.MunicipalityCodeField
    terminal: fields.TerminalIdField
    session: fields.SessionIdField
    session_keys: Annotated[bytes, Field(min_length=32, max_length=32)]
    """Digest over both public keys of the session."""
    suite: SuiteField = SUITE_NAME

    @property
    def digest(self) -> bytes:
        """SHA-256 over the encoded statement: how the token names it."""
        return hashlib.sha256(encode(self)).digest()

    def to_be_signed(self, card: CardCertificate) -> bytes:
        """The COSE Sig_structure that the card hashes and signs (RFC 9052, section 4.4)."""
        header = cose.protected_header(card.algorithm)
        return cose.sig_structure(header, STATEMENT_AAD, encode(self))

    def signed_with(self, signature: bytes, certificate_der: bytes) -> SignedStatement:
        """This statement with the card's signature and certificate, ready to travel."""
        return SignedStatement(statement=encode(self), signature=signature, certificate=certificate_der)


@dataclass(frozen=True, slots=True)
class ExpectedStatement:
    """What a statement has to say; None for what this party cannot know.

    The center knows its own nonce and the terminal, the municipality its own nonce and the session keys.
    """

    session: SessionId
    municipality: MunicipalityCode
    center_nonce: Nonce | None = None
    municipal_nonce: Nonce | None = None
    terminal: TerminalId | None = None
    session_keys: bytes | None = None


def verify_statement(
    signed: SignedStatement, card: CardCertificate, expected: ExpectedStatement
) -> Statement:
    """The statement, if `card` signed it and it says what is expected.

    The certificate itself is checked apart (`card_certificate.refusal_of`).
    Raises NotAuthentic with the first fault; ProtocolViolation if it is no statement.
    """
    sign1 = cose.Sign1(card.algorithm, None, signed.statement, signed.signature)
    statement = decode(Statement, sign1.verify(card.key, STATEMENT_AAD))
    wrong = _first_difference(statement, expected)
    if wrong is not None:
        raise NotAuthentic(wrong)
    return statement


def _first_difference(statement: Statement, expected: ExpectedStatement) -> Fault | None:
    compared = (
        (statement.session, expected.session, Fault.WRONG_SESSION),
        (statement.municipality, expected.municipality, Fault.WRONG_MUNICIPALITY),
        (statement.center_nonce, expected.center_nonce, Fault.WRONG_NONCE),
        (statement.municipal_nonce, expected.municipal_nonce, Fault.WRONG_NONCE),
        (statement.terminal, expected.terminal, Fault.WRONG_TERMINAL),
        (statement.session_keys, expected.session_keys, Fault.WRONG_KEYS),
    )
    for said, awaited, fault in compared:
        if awaited is not None and said != awaited:
            return fault
    return None
