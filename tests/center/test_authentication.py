"""Messages 3 and 4: a token only for what a trusted card signed, here and now."""

from datetime import timedelta

import pytest

from kiosk.center.nonces import LIFETIME
from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import ProtocolViolation
from kiosk.protocol.identifiers import new_nonce, new_session_id
from kiosk.protocol.limits import SESSION_LIFETIME, TOKEN_LIFETIME
from kiosk.protocol.messages.greeting import Refused, SignedStatement, TokenGranted
from kiosk.protocol.token import ExpectedToken, verify_token
from tests.center.made_up_center import (
    MIHON,
    NOON,
    OTHER_TERMINAL,
    TAMESHI,
    TERMINAL,
    TLS_CERTIFICATE,
    MadeUpCenter,
    signed,
    statement,
)
from tests.protocol.world import CardIssuer, CardOptions, flipped, issue_card, rsa_key


def check(center: MadeUpCenter, message: SignedStatement) -> TokenGranted | Refused:
    return center.desks.authentication.check(message, TERMINAL, TLS_CERTIFICATE)


def refused(refusal: Refusal) -> Refused:
    return Refused(refusal=refusal)


def test_a_good_statement_is_answered_with_a_token_for_this_use_alone(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    said = statement(greeting.session, greeting.center_nonce)
    granted = check(center, signed(said, center.card()))
    assert isinstance(granted, TokenGranted)
    expected = ExpectedToken(greeting.session, said.digest, MIHON)
    token = verify_token(granted.token, center.trusted_token_keys, expected, NOON)
    assert (token.terminal, token.terminal_certificate) == (TERMINAL, TLS_CERTIFICATE)
    assert token.expires_at - token.issued_at == TOKEN_LIFETIME


def test_a_token_is_granted_without_a_trace_of_the_card(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    card = center.card(CardOptions(serial=987654321))
    check(center, signed(statement(greeting.session, greeting.center_nonce), card))
    assert center.events("authenticated")[0].keys() == {"at", "part", "event", "terminal", "municipality"}
    assert "987654321" not in center.logged.getvalue()


def test_a_statement_is_good_once(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    message = signed(statement(greeting.session, greeting.center_nonce), center.card())
    assert isinstance(check(center, message), TokenGranted)
    assert check(center, message) == refused(Refusal.SESSION_EXPIRED)


def test_an_expired_card_is_refused(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    card = center.card(CardOptions(not_after=NOON - timedelta(seconds=1)))
    message = signed(statement(greeting.session, greeting.center_nonce), card)
    assert check(center, message) == refused(Refusal.CARD_CERTIFICATE_EXPIRED)


def test_a_card_of_another_authority_is_refused(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    card = issue_card(CardIssuer.named("another"), rsa_key("card"))
    message = signed(statement(greeting.session, greeting.center_nonce), card)
    assert check(center, message) == refused(Refusal.CARD_CERTIFICATE_NOT_TRUSTED)


def test_a_signature_of_another_card_is_refused_and_the_nonce_stays_good(center: MadeUpCenter) -> None:
    """Whoever guesses a session cannot use its nonce up."""
    greeting = center.greeted()
    said, card = statement(greeting.session, greeting.center_nonce), center.card()
    forged = signed(said, card, issue_card(center.issuer, rsa_key("another card")).sign)
    assert check(center, forged) == refused(Refusal.CARD_CERTIFICATE_NOT_TRUSTED)
    assert center.events("protocol-violation")[0]["reason"] == "signature"
    assert isinstance(check(center, signed(said, card)), TokenGranted)


def test_a_statement_altered_after_signing_is_refused(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    good = signed(statement(greeting.session, greeting.center_nonce), center.card())
    altered = good.model_copy(update={"signature": flipped(good.signature, 77)})
    assert check(center, altered) == refused(Refusal.CARD_CERTIFICATE_NOT_TRUSTED)


def test_a_nonce_of_another_session_is_refused(center: MadeUpCenter) -> None:
    own, other = center.greeted(), center.greeted()
    message = signed(statement(own.session, other.center_nonce), center.card())
    assert check(center, message) == refused(Refusal.SESSION_EXPIRED)


def test_an_invented_nonce_is_refused(center: MadeUpCenter) -> None:
    message = signed(statement(center.greeted().session, new_nonce()), center.card())
    assert check(center, message) == refused(Refusal.SESSION_EXPIRED)


def test_a_nonce_that_is_too_old_is_refused(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    center.later(seconds=LIFETIME.total_seconds())
    message = signed(statement(greeting.session, greeting.center_nonce), center.card())
    assert check(center, message) == refused(Refusal.SESSION_EXPIRED)


def test_a_session_of_another_terminal_is_refused(center: MadeUpCenter) -> None:
    greeting = center.greeted(OTHER_TERMINAL)
    message = signed(statement(greeting.session, greeting.center_nonce), center.card())
    assert check(center, message) == refused(Refusal.SESSION_EXPIRED)


def test_a_statement_that_names_another_terminal_is_refused(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    said = statement(greeting.session, greeting.center_nonce, terminal=OTHER_TERMINAL)
    assert check(center, signed(said, center.card())) == refused(Refusal.CARD_CERTIFICATE_NOT_TRUSTED)
    assert center.events("protocol-violation")[0]["reason"] == "wrong-terminal"


def test_a_statement_for_another_municipality_is_refused(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    said = statement(greeting.session, greeting.center_nonce, municipality=TAMESHI)
    assert check(center, signed(said, center.card())) == refused(Refusal.CARD_CERTIFICATE_NOT_TRUSTED)
    assert center.events("protocol-violation")[0]["reason"] == "wrong-municipality"


def test_a_session_that_never_began_is_refused(center: MadeUpCenter) -> None:
    message = signed(statement(new_session_id(), new_nonce()), center.card())
    assert check(center, message) == refused(Refusal.SESSION_EXPIRED)


def test_a_session_that_is_over_is_refused(center: MadeUpCenter) -> None:
    greeting = center.greeted()
    center.later(seconds=SESSION_LIFETIME.total_seconds())
    message = signed(statement(greeting.session, greeting.center_nonce), center.card())
    assert check(center, message) == refused(Refusal.SESSION_EXPIRED)


@pytest.mark.parametrize("field", ["certificate", "statement"])
def test_what_is_no_certificate_or_statement_is_malformed(center: MadeUpCenter, field: str) -> None:
    greeting = center.greeted()
    good = signed(statement(greeting.session, greeting.center_nonce), center.card())
    with pytest.raises(ProtocolViolation):
        check(center, good.model_copy(update={field: b"x" * 100}))
