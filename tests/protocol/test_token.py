"""A token is for one statement, at one municipality, for fifteen minutes."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolError
from kiosk.protocol.identifiers import SessionId, Subject
from kiosk.protocol.limits import CLOCK_SKEW, TOKEN_LIFETIME
from kiosk.protocol.token import ExpectedToken, Token, check_own_token, sign_token, verify_token
from tests.protocol.world import CITY, NOW, OTHER_CITY, TERMINAL, flipped, signature_key, trusted

KEY = Ed25519PrivateKey.generate()
TOKEN = Token(
    session=SessionId(b"s" * 16),
    statement=b"d" * 32,
    terminal=TERMINAL,
    terminal_certificate=b"c" * 32,
    subject=Subject(b"p" * 32),
    audience=CITY,
    issued_at=NOW,
    expires_at=NOW + TOKEN_LIFETIME,
    ocsp_response=b"made-up OCSP response",
)
EXPECTED = ExpectedToken(TOKEN.session, TOKEN.statement, CITY)
SECOND = timedelta(seconds=1)


def signed(token: Token = TOKEN, key: Ed25519PrivateKey = KEY) -> bytes:
    signature = signature_key(key)
    return sign_token(token, signature.signer, signature.key_id)


SIGNED = signed()


def verify(data: bytes = SIGNED, expected: ExpectedToken = EXPECTED, at: datetime = NOW) -> Token:
    return verify_token(data, [trusted(KEY)], expected, at)


def fault_of(data: bytes = SIGNED, expected: ExpectedToken = EXPECTED, at: datetime = NOW) -> Fault:
    with pytest.raises(NotAuthentic) as refused:
        verify(data, expected, at)
    return refused.value.fault


def test_a_token_arrives_as_it_was_signed() -> None:
    assert verify() == TOKEN


def test_a_token_may_come_without_an_ocsp_response() -> None:
    without = TOKEN.model_copy(update={"ocsp_response": None})

    assert verify(signed(without)) == without


def test_a_token_for_another_municipality_is_refused() -> None:
    assert fault_of(expected=replace(EXPECTED, audience=OTHER_CITY)) is Fault.WRONG_AUDIENCE


def test_a_token_for_another_session_or_statement_is_refused() -> None:
    assert fault_of(expected=replace(EXPECTED, session=SessionId(b"x" * 16))) is Fault.WRONG_SESSION
    assert fault_of(expected=replace(EXPECTED, statement=b"x" * 32)) is Fault.WRONG_STATEMENT


def test_a_token_holds_to_the_second() -> None:
    assert verify(at=TOKEN.expires_at - SECOND) == TOKEN
    assert fault_of(at=TOKEN.expires_at) is Fault.EXPIRED


def test_a_token_from_a_clock_far_ahead_is_refused() -> None:
    assert verify(at=NOW - CLOCK_SKEW) == TOKEN
    assert fault_of(at=NOW - CLOCK_SKEW - SECOND) is Fault.NOT_YET_VALID


def test_a_token_that_grants_itself_more_time_is_refused() -> None:
    longer = TOKEN.model_copy(update={"expires_at": NOW + TOKEN_LIFETIME + SECOND})

    assert fault_of(signed(longer)) is Fault.EXPIRED


def test_a_token_by_a_key_that_is_unknown_or_run_out_is_refused() -> None:
    assert fault_of(signed(key=Ed25519PrivateKey.generate())) is Fault.UNKNOWN_KEY
    run_out = replace(trusted(KEY), not_after=NOW)
    with pytest.raises(NotAuthentic, match="expired"):
        verify_token(SIGNED, [run_out], EXPECTED, NOW)


def test_a_token_by_a_key_whose_time_has_not_come_is_refused() -> None:
    coming = replace(trusted(KEY), not_before=NOW + CLOCK_SKEW + SECOND)
    with pytest.raises(NotAuthentic, match="not-yet-valid"):
        verify_token(SIGNED, [coming], EXPECTED, NOW)


def test_old_and_new_key_are_believed_while_they_overlap() -> None:
    new = Ed25519PrivateKey.generate()
    keys = [trusted(KEY), trusted(new)]

    assert verify_token(SIGNED, keys, EXPECTED, NOW) == TOKEN
    assert verify_token(signed(key=new), keys, EXPECTED, NOW) == TOKEN


@given(st.integers(min_value=0, max_value=len(SIGNED) * 8 - 1))
def test_no_flipped_bit_goes_unnoticed(bit: int) -> None:
    with pytest.raises(ProtocolError):
        verify(flipped(SIGNED, bit))


def test_a_terminal_passes_on_only_a_token_that_names_its_own_certificate() -> None:
    check_own_token(SIGNED, TOKEN.terminal_certificate)
    with pytest.raises(NotAuthentic, match="wrong-terminal"):
        check_own_token(SIGNED, b"x" * 32)
