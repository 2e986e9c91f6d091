"""A municipality's readiness: by its own key, for this session, now."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.municipalities import MunicipalityCode
from kiosk.domain.refusals import Refusal
from kiosk.protocol.errors import Fault, NotAuthentic, ProtocolError
from kiosk.protocol.identifiers import SessionId
from kiosk.protocol.limits import CLOCK_SKEW, NONCE_LIFETIME, SESSION_LIFETIME
from kiosk.protocol.messages.greeting import Ready
from kiosk.protocol.readiness import AcceptedReady, PendingSession, accept_ready, sign_ready
from tests.protocol.visit import ready_message
from tests.protocol.world import CITY, NOW, OTHER_CITY, World, flipped, signature_key

SESSION = SessionId(b"s" * 16)
SECOND = timedelta(seconds=1)


def signed(world: World, message: Ready) -> tuple[bytes, PendingSession]:
    key = signature_key(world.city_key)
    return sign_ready(message, key.signer, key.key_id)


def accept(
    world: World,
    data: bytes,
    *,
    session: SessionId = SESSION,
    asked: MunicipalityCode | None = CITY,
    at: datetime = NOW,
) -> AcceptedReady:
    return accept_ready(data, world.directory, session, asked, at)


def test_both_ends_begin_with_the_same_transcript(world: World) -> None:
    message = ready_message(world, SESSION)
    data, pending = signed(world, message)

    accepted = accept(world, data)

    assert accepted.opening == pending.opening
    assert accepted.nonce == pending.nonce == message.nonce
    assert accepted.sealing_key.encoded == world.city_daily_key.public.encoded


def test_the_center_may_choose_where_the_citizen_left_it_to_the_card(world: World) -> None:
    data, _ = signed(world, ready_message(world, SESSION))

    assert accept(world, data, asked=None).municipality.code == CITY


def test_a_closed_municipality_says_why(world: World) -> None:
    message = ready_message(world, SESSION).model_copy(update={"closed": Refusal.OUT_OF_HOURS})

    assert accept(world, signed(world, message)[0]).closed is Refusal.OUT_OF_HOURS


def test_another_municipality_than_asked_is_refused(world: World) -> None:
    data, _ = signed(world, ready_message(world, SESSION))
    with pytest.raises(NotAuthentic) as refused:
        accept(world, data, asked=OTHER_CITY)
    assert refused.value.fault is Fault.WRONG_MUNICIPALITY


def test_a_municipality_cannot_speak_for_another(world: World) -> None:
    message = ready_message(world, SESSION).model_copy(update={"municipality": OTHER_CITY})
    with pytest.raises(NotAuthentic) as refused:
        accept(world, signed(world, message)[0], asked=None)
    assert refused.value.fault is Fault.UNKNOWN_KEY


def test_an_unlisted_municipality_is_refused(world: World) -> None:
    message = ready_message(world, SESSION).model_copy(update={"municipality": "000000"})
    with pytest.raises(NotAuthentic) as refused:
        accept(world, signed(world, message)[0], asked=None)
    assert refused.value.fault is Fault.WRONG_MUNICIPALITY


def test_a_readiness_for_another_session_is_refused(world: World) -> None:
    data, _ = signed(world, ready_message(world, SESSION))
    with pytest.raises(NotAuthentic) as refused:
        accept(world, data, session=SessionId(b"x" * 16))
    assert refused.value.fault is Fault.WRONG_SESSION


def test_a_nonce_lives_two_minutes(world: World) -> None:
    data, pending = signed(world, ready_message(world, SESSION))

    assert accept(world, data, at=NOW + NONCE_LIFETIME - SECOND).nonce == pending.nonce
    assert pending.nonce_expires_at == NOW + NONCE_LIFETIME
    assert pending.session_expires_at == NOW + SESSION_LIFETIME
    with pytest.raises(NotAuthentic) as refused:
        accept(world, data, at=NOW + NONCE_LIFETIME)
    assert refused.value.fault is Fault.EXPIRED


def test_a_readiness_from_a_clock_far_ahead_is_refused(world: World) -> None:
    data, pending = signed(world, ready_message(world, SESSION))

    assert accept(world, data, at=NOW - CLOCK_SKEW).nonce == pending.nonce
    with pytest.raises(NotAuthentic) as refused:
        accept(world, data, at=NOW - CLOCK_SKEW - SECOND)
    assert refused.value.fault is Fault.NOT_YET_VALID


def test_a_daily_key_that_ran_out_is_refused(world: World) -> None:
    message = ready_message(world, SESSION).model_copy(update={"sealing_key_expires_at": NOW})
    with pytest.raises(NotAuthentic) as refused:
        accept(world, signed(world, message)[0])
    assert refused.value.fault is Fault.EXPIRED


@given(st.data())
def test_no_flipped_bit_goes_unnoticed(world: World, data: st.DataObject) -> None:
    original, _ = signed(world, ready_message(world, SESSION))
    bit = data.draw(st.integers(min_value=0, max_value=len(original) * 8 - 1))
    with pytest.raises(ProtocolError):
        accept(world, flipped(original, bit))
