"""Messages 1 and 2: which municipality, is it ready, and a nonce of the center."""

from kiosk.domain.refusals import Refusal
from kiosk.protocol.identifiers import CardHash, new_session_id
from kiosk.protocol.limits import CLEAR_MESSAGE
from kiosk.protocol.messages.base import decode, encode
from kiosk.protocol.messages.greeting import Greeting, Hello, ReadyRequest, Refused
from tests.center.made_up_center import (
    MIHON,
    SESSIONS_PER_TERMINAL,
    TAMESHI,
    TERMINAL,
    UNKNOWN,
    MadeUpCenter,
)

CARD = CardHash(b"h" * 32)


def hello(**target: object) -> Hello:
    return Hello.model_validate({"session": new_session_id(), "municipality": None, "card": None} | target)


def test_the_municipality_is_asked_and_its_answer_passes_unread(center: MadeUpCenter) -> None:
    center.mihon.answer = b"not even a message"
    said = hello(municipality=MIHON)
    greeting = center.desks.reception.greet(said, TERMINAL)
    assert isinstance(greeting, Greeting)
    assert (greeting.session, greeting.ready) == (said.session, b"not even a message")
    [(path, body)] = center.mihon.received
    assert path == "/ready"
    assert decode(ReadyRequest, body).session == said.session
    assert center.mihon.allowed == [(5.0, CLEAR_MESSAGE)]


def test_every_greeting_has_a_nonce_of_its_own(center: MadeUpCenter) -> None:
    assert center.greeted().center_nonce != center.greeted().center_nonce


def test_where_the_citizen_lives_is_found_by_the_card(center: MadeUpCenter) -> None:
    center.desks.routing.set_route(CARD, TAMESHI)
    assert isinstance(center.desks.reception.greet(hello(card=CARD), TERMINAL), Greeting)
    assert len(center.tameshi.received) == 1
    assert center.mihon.received == []


def test_a_card_that_no_municipality_announced_is_not_served(center: MadeUpCenter) -> None:
    answer = center.desks.reception.greet(hello(card=CARD), TERMINAL)
    assert answer == Refused(refusal=Refusal.MUNICIPALITY_NOT_SERVED)


def test_a_municipality_that_does_not_take_part_is_not_served(center: MadeUpCenter) -> None:
    answer = center.desks.reception.greet(hello(municipality=UNKNOWN), TERMINAL)
    assert answer == Refused(refusal=Refusal.MUNICIPALITY_NOT_SERVED)


def test_a_municipality_that_is_down_is_named_in_the_log(center: MadeUpCenter) -> None:
    center.mihon.goes_down()
    answer = center.desks.reception.greet(hello(municipality=MIHON), TERMINAL)
    assert answer == Refused(refusal=Refusal.MUNICIPALITY_UNREACHABLE)
    assert [event["municipality"] for event in center.events("relay-failed")] == [MIHON]


def test_a_session_says_hello_once(center: MadeUpCenter) -> None:
    said = hello(municipality=MIHON)
    center.desks.reception.greet(said, TERMINAL)
    again = center.desks.reception.greet(said, TERMINAL)
    assert again == Refused(refusal=Refusal.SESSION_EXPIRED)
    assert len(center.mihon.received) == 1


def test_a_terminal_gone_wild_does_not_reach_the_municipality(center: MadeUpCenter) -> None:
    answers = [
        center.desks.reception.greet(hello(municipality=MIHON), TERMINAL)
        for _ in range(SESSIONS_PER_TERMINAL + 1)
    ]
    assert answers[-1] == Refused(refusal=Refusal.CENTER_BUSY)
    assert len(center.mihon.received) == SESSIONS_PER_TERMINAL
    assert center.events("protocol-violation")[0]["reason"] == "too-many-sessions"


def test_a_municipality_that_lets_nobody_begin_is_heard_and_no_nonce_is_spent(center: MadeUpCenter) -> None:
    center.mihon.answer = encode(Refused(refusal=Refusal.CENTER_BUSY))
    answer = center.desks.reception.greet(hello(municipality=MIHON), TERMINAL)
    assert answer == Refused(refusal=Refusal.CENTER_BUSY)
