"""A card's signature holds for one session, one municipality, one terminal, one pair of nonces."""

from dataclasses import dataclass, replace

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolError, ProtocolViolation
from kiosk.protocol.identifiers import Nonce, SessionId, TerminalId
from kiosk.protocol.messages.base import encode
from kiosk.protocol.messages.greeting import SignedStatement
from kiosk.protocol.statement import ExpectedStatement, Statement, verify_statement
from tests.protocol.visit import signed_by
from tests.protocol.world import CITY, OTHER_CITY, TERMINAL, CardIssuer, issue_card, rsa_key

STATEMENT = Statement(
    center_nonce=Nonce(b"c" * 32),
    municipal_nonce=Nonce(b"m" * 32),
    municipality=CITY,
    terminal=TERMINAL,
    session=SessionId(b"s" * 16),
    session_keys=b"k" * 32,
)
EXPECTED = ExpectedStatement(
    session=STATEMENT.session,
    municipality=CITY,
    center_nonce=STATEMENT.center_nonce,
    municipal_nonce=STATEMENT.municipal_nonce,
    terminal=TERMINAL,
    session_keys=STATEMENT.session_keys,
)


@dataclass(frozen=True, slots=True)
class _Signed:
    statement: SignedStatement
    by_next_card: SignedStatement


CARD = issue_card(CardIssuer.named("issuer"), rsa_key("card"))
NEXT_CARD = issue_card(CardIssuer.named("issuer"), ec.generate_private_key(ec.SECP384R1()))
SIGNED = _Signed(signed_by(CARD, STATEMENT), signed_by(NEXT_CARD, STATEMENT))


def test_both_generations_of_cards_can_sign() -> None:
    assert verify_statement(SIGNED.statement, CARD.certificate, EXPECTED) == STATEMENT
    assert verify_statement(SIGNED.by_next_card, NEXT_CARD.certificate, EXPECTED) == STATEMENT


@pytest.mark.parametrize(
    ("expected", "fault"),
    [
        (replace(EXPECTED, session=SessionId(b"x" * 16)), Fault.WRONG_SESSION),
        (replace(EXPECTED, municipality=OTHER_CITY), Fault.WRONG_MUNICIPALITY),
        (replace(EXPECTED, center_nonce=Nonce(b"x" * 32)), Fault.WRONG_NONCE),
        (replace(EXPECTED, municipal_nonce=Nonce(b"x" * 32)), Fault.WRONG_NONCE),
        (replace(EXPECTED, terminal=TerminalId("terminal-2.shop.example")), Fault.WRONG_TERMINAL),
        (replace(EXPECTED, session_keys=b"x" * 32), Fault.WRONG_KEYS),
    ],
)
def test_a_statement_made_for_something_else_is_refused(expected: ExpectedStatement, fault: Fault) -> None:
    with pytest.raises(NotAuthentic) as refused:
        verify_statement(SIGNED.statement, CARD.certificate, expected)
    assert refused.value.fault is fault


def test_a_party_checks_only_what_it_knows() -> None:
    center = ExpectedStatement(STATEMENT.session, CITY, center_nonce=STATEMENT.center_nonce)

    assert verify_statement(SIGNED.statement, CARD.certificate, center) == STATEMENT


def test_another_cards_signature_is_refused() -> None:
    other = issue_card(CardIssuer.named("issuer"), rsa_key("another card"))
    with pytest.raises(NotAuthentic) as refused:
        verify_statement(SIGNED.statement, other.certificate, EXPECTED)
    assert refused.value.fault is Fault.SIGNATURE


@given(st.integers(min_value=0), st.sampled_from(["statement", "signature"]))
def test_no_flipped_bit_goes_unnoticed(bit: int, field: str) -> None:
    original: bytes = getattr(SIGNED.statement, field)
    altered = bytearray(original)
    altered[bit // 8 % len(altered)] ^= 1 << bit % 8
    forged = SIGNED.statement.model_copy(update={field: bytes(altered)})

    with pytest.raises(ProtocolError):
        verify_statement(forged, CARD.certificate, EXPECTED)


def test_a_signature_over_another_message_is_no_statement() -> None:
    other = SIGNED.statement
    signature = CARD.sign(encode(other))
    with pytest.raises(NotAuthentic):
        verify_statement(STATEMENT.signed_with(signature, CARD.der), CARD.certificate, EXPECTED)


def test_a_statement_of_another_suite_cannot_be_read() -> None:
    foreign = encode(STATEMENT).replace(b"AES-256-GCM", b"AES-128-GCM")
    signed = SignedStatement(
        statement=foreign, signature=CARD.sign(_structure(foreign)), certificate=CARD.der
    )
    with pytest.raises(ProtocolViolation, match="suite"):
        verify_statement(signed, CARD.certificate, EXPECTED)


def _structure(payload: bytes) -> bytes:
    return STATEMENT.to_be_signed(CARD.certificate).replace(encode(STATEMENT), payload)
