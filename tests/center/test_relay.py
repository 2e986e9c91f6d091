"""Messages 5 to 12 and 15 pass through unread, for the session's own terminal, while the session lasts."""

from kiosk.domain.refusals import Refusal
from kiosk.protocol.identifiers import SessionId, new_session_id
from kiosk.protocol.limits import RELAY_MESSAGE, SESSION_LIFETIME
from kiosk.protocol.messages.base import decode
from kiosk.protocol.messages.greeting import Refused
from kiosk.protocol.messages.relaying import Relay
from tests.center.made_up_center import (
    MIHON,
    OTHER_TERMINAL,
    TERMINAL,
    MadeUpCenter,
)

BOX = b"\x00\xffnothing that anyone could read"


def relay(center: MadeUpCenter, session: SessionId, terminal: str = TERMINAL) -> bytes | Refused:
    return center.desks.relaying.relay(Relay(session=session, box=BOX), terminal)


def test_the_box_and_its_answer_pass_byte_for_byte(center: MadeUpCenter) -> None:
    session = center.greeted().session
    center.mihon.answer = b"\xde\xad not a message of any kind"
    assert relay(center, session) == b"\xde\xad not a message of any kind"
    path, body = center.mihon.received[-1]
    assert path == "/relay"
    assert decode(Relay, body) == Relay(session=session, box=BOX)
    assert center.mihon.allowed[-1] == (10.0, RELAY_MESSAGE)


def test_the_log_tells_of_a_relay_its_size_and_nothing_inside(center: MadeUpCenter) -> None:
    relay(center, center.greeted().session)
    [event] = center.events("relayed")
    assert (event["municipality"], event["bytes"]) == (MIHON, len(b"answer"))
    assert event.keys() == {"at", "part", "event", "municipality", "bytes", "ms"}


def test_only_the_municipality_of_the_session_hears_of_it(center: MadeUpCenter) -> None:
    relay(center, center.greeted().session)
    assert center.tameshi.received == []


def test_an_unknown_session_is_refused(center: MadeUpCenter) -> None:
    assert relay(center, new_session_id()) == Refused(refusal=Refusal.SESSION_EXPIRED)


def test_a_session_of_another_terminal_is_refused(center: MadeUpCenter) -> None:
    session = center.greeted(OTHER_TERMINAL).session
    heard = len(center.mihon.received)
    assert relay(center, session) == Refused(refusal=Refusal.SESSION_EXPIRED)
    assert len(center.mihon.received) == heard


def test_a_session_that_is_over_is_refused(center: MadeUpCenter) -> None:
    session = center.greeted().session
    center.later(seconds=SESSION_LIFETIME.total_seconds())
    assert relay(center, session) == Refused(refusal=Refusal.SESSION_EXPIRED)


def test_a_municipality_that_does_not_answer_in_time_is_a_refusal(center: MadeUpCenter) -> None:
    """Down, slow and over-long are one: the connection gives no answer."""
    session = center.greeted().session
    center.mihon.goes_down()
    assert relay(center, session) == Refused(refusal=Refusal.MUNICIPALITY_UNREACHABLE)
    assert len(center.events("relay-failed")) == 1


def test_a_session_survives_a_municipality_that_was_down_for_a_moment(center: MadeUpCenter) -> None:
    session = center.greeted().session
    center.mihon.goes_down()
    relay(center, session)
    center.mihon.answer = b"back"
    assert relay(center, session) == b"back"


def test_a_municipality_that_left_while_a_session_ran_is_a_refusal(center: MadeUpCenter) -> None:
    session = center.greeted().session
    del center.links[MIHON]
    heard = len(center.mihon.received)
    assert relay(center, session) == Refused(refusal=Refusal.MUNICIPALITY_NOT_SERVED)
    assert len(center.mihon.received) == heard
