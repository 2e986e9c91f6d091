"""Message 5: a municipality opens to a card, a token and session keys that belong together."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.domain.refusals import Refusal
from kiosk.protocol.channel.opening import Authenticated, OpenedSession, authenticate, read_open
from kiosk.protocol.channel.session_end import SessionEnd
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import TerminalId, new_nonce
from kiosk.protocol.limits import NONCE_LIFETIME
from kiosk.protocol.session_keys import SessionKeys
from kiosk.protocol.statement import Statement
from kiosk.protocol.token import Token
from tests.protocol.visit import (
    Greeted,
    greet,
    opening_trust,
    signed_by,
    signed_token,
    statement_of,
    token_for,
)
from tests.protocol.world import NOW, OTHER_CITY, Card, CardIssuer, CardOptions, World, issue_card, rsa_key


def granted(world: World, statement: Statement, card: Card | None = None) -> Token:
    return token_for(statement, (card or world.card).certificate.subject(statement.session))


def open_with(
    world: World,
    greeted: Greeted,
    statement: Statement,
    *,
    card: Card | None = None,
    token: Token | None = None,
) -> OpenedSession:
    """What the municipality reads when a terminal sends this statement and this token."""
    card = card or world.card
    terminal = SessionEnd(greeted.keys, greeted.ready, card.certificate.subject(greeted.ready.session))
    token = token or granted(world, statement, card)
    box = terminal.open(signed_token(world, token), signed_by(card, statement))
    return read_open(box, greeted.pending, world.city_daily_key)


def fault_of(world: World, opened: OpenedSession, at: datetime = NOW) -> Fault:
    with pytest.raises(NotAuthentic) as refused:
        authenticate(opened, opening_trust(world), at)
    return refused.value.fault


def test_what_belongs_together_opens(world: World) -> None:
    greeted = greet(world)

    who = authenticate(open_with(world, greeted, statement_of(greeted)), opening_trust(world), NOW)

    assert isinstance(who, Authenticated)
    assert who.card.x509.serial_number == world.card.certificate.x509.serial_number


def test_a_nonce_that_ran_out_is_refused(world: World) -> None:
    greeted = greet(world)
    opened = open_with(world, greeted, statement_of(greeted))

    last = NOW + NONCE_LIFETIME - timedelta(seconds=1)

    assert isinstance(authenticate(opened, opening_trust(world), last), Authenticated)
    late = authenticate(opened, opening_trust(world), NOW + NONCE_LIFETIME)
    assert late is Refusal.SESSION_EXPIRED


def test_a_statement_over_another_municipal_nonce_is_refused(world: World) -> None:
    greeted = greet(world)
    statement = statement_of(greeted).model_copy(update={"municipal_nonce": new_nonce()})

    assert fault_of(world, open_with(world, greeted, statement)) is Fault.WRONG_NONCE


def test_a_card_signature_captured_in_another_session_is_refused(world: World) -> None:
    captured, attacked = greet(world), greet(world)

    assert fault_of(world, open_with(world, attacked, statement_of(captured))) is Fault.WRONG_SESSION


def test_keys_that_the_card_did_not_vouch_for_are_refused(world: World) -> None:
    greeted = greet(world)
    statement = statement_of(greeted)
    attacker = replace(greeted, keys=SessionKeys.generate())

    assert fault_of(world, open_with(world, attacker, statement)) is Fault.WRONG_KEYS


def test_a_statement_to_another_municipality_is_refused(world: World) -> None:
    greeted = greet(world)
    statement = statement_of(greeted).model_copy(update={"municipality": OTHER_CITY})

    assert fault_of(world, open_with(world, greeted, statement)) is Fault.WRONG_MUNICIPALITY


def test_a_token_for_another_municipality_is_refused(world: World) -> None:
    greeted = greet(world)
    statement = statement_of(greeted)
    token = granted(world, statement).model_copy(update={"audience": OTHER_CITY})

    assert fault_of(world, open_with(world, greeted, statement, token=token)) is Fault.WRONG_AUDIENCE


def test_a_token_over_another_statement_is_refused(world: World) -> None:
    greeted = greet(world)
    statement, other = statement_of(greeted), statement_of(greeted)

    opened = open_with(world, greeted, statement, token=granted(world, other))

    assert fault_of(world, opened) is Fault.WRONG_STATEMENT


def test_a_token_for_another_terminal_is_refused(world: World) -> None:
    greeted = greet(world)
    statement = statement_of(greeted)
    token = granted(world, statement).model_copy(update={"terminal": TerminalId("terminal-2.example")})

    assert fault_of(world, open_with(world, greeted, statement, token=token)) is Fault.WRONG_TERMINAL


def test_a_token_about_another_card_is_refused(world: World) -> None:
    greeted = greet(world)
    statement = statement_of(greeted)
    other = issue_card(world.issuer, rsa_key("card"), CardOptions(serial=4712))

    opened = open_with(world, greeted, statement, token=granted(world, statement, other))

    assert fault_of(world, opened) is Fault.WRONG_SUBJECT


def test_the_municipality_does_not_take_the_centers_word_for_a_card(world: World) -> None:
    greeted = greet(world)
    stranger = issue_card(CardIssuer.named("stranger"), rsa_key("card"))
    opened = open_with(world, greeted, statement_of(greeted), card=stranger)

    found = authenticate(opened, opening_trust(world), NOW)

    assert found is Refusal.CARD_CERTIFICATE_NOT_TRUSTED


def test_an_expired_card_is_refused_with_its_cause(world: World) -> None:
    greeted = greet(world)
    expired = issue_card(world.issuer, rsa_key("card"), CardOptions(not_after=NOW - timedelta(days=1)))
    opened = open_with(world, greeted, statement_of(greeted), card=expired)

    assert authenticate(opened, opening_trust(world), NOW) is Refusal.CARD_CERTIFICATE_EXPIRED
