"""The sealed conversation as it is meant to go, and its allowed variations."""

from datetime import timedelta

import pytest

from kiosk.domain.money import Yen
from kiosk.domain.offers import Quote
from kiosk.domain.orders import Order
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.domain.refusals import Refusal
from kiosk.protocol.channel.municipal_end import MunicipalEnd
from kiosk.protocol.channel.opening import Authenticated
from kiosk.protocol.channel.receiving import IssuedLine
from kiosk.protocol.legs import Leg
from kiosk.protocol.messages.issuing import LineState
from kiosk.protocol.messages.ordering import Application
from kiosk.protocol.sealing import TAG_BYTES, WRAPPED_KEY_BYTES
from kiosk.protocol.translation import order_of
from tests.protocol.visit import PDF, Visit
from tests.protocol.world import NOW, TERMINAL, made_up_offer, signature_key, two_line_order

ENVELOPE = WRAPPED_KEY_BYTES + TAG_BYTES


def test_card_center_and_session_vouch_for_the_opening(visit: Visit) -> None:
    who = visit.authenticated()

    assert isinstance(who, Authenticated)
    assert who.subject == visit.card.certificate.subject(visit.greeted.ready.session)
    assert who.statement.terminal == TERMINAL


def test_the_offer_arrives_as_it_was_made(visit: Visit) -> None:
    box = visit.city.offer(visit.opened.request, made_up_offer())

    assert visit.terminal.take_offer(box, NOW) == made_up_offer()


def test_the_order_arrives_as_it_was_chosen(visit: Visit) -> None:
    visit.offered()

    received = visit.city.read(visit.terminal.apply(two_line_order(), GENERIC_PRINTER))

    assert isinstance(received.message, Application)
    assert order_of(received.message.lines) == two_line_order()


def test_each_line_is_issued_into_the_callers_buffer(visit: Visit) -> None:
    visit.quoted()
    for line in (0, 1):
        taken = visit.takes(visit.answers(visit.asks_to_issue(line), visit.manifest(line)), line)

        assert isinstance(taken, IssuedLine)
        assert taken.document.tobytes() == PDF
        assert taken.document.obj is visit.buffer.obj
        assert taken.manifest.line == line


def test_asking_again_is_the_same_bytes_and_is_seen_as_a_repetition(visit: Visit) -> None:
    visit.quoted()
    box = visit.terminal.issue(0, NOW + timedelta(minutes=1))
    first = visit.city.read(box)

    again = visit.city.read(visit.terminal.issue(0, NOW + timedelta(minutes=9)))

    assert not first.repeated
    assert again.repeated
    assert again.message == first.message
    taken = visit.takes(visit.answers(again, visit.manifest()))
    assert isinstance(taken, IssuedLine)


@pytest.mark.parametrize("state", LineState)
def test_the_state_of_a_line_can_be_asked_and_a_line_be_voided(visit: Visit, state: LineState) -> None:
    visit.quoted()
    for ask in (visit.terminal.status, visit.terminal.void):
        received = visit.city.read(ask(1))

        assert visit.terminal.take_state(1, visit.city.state_of(received, state), NOW) is state


def test_until_the_first_line_goes_out_another_application_replaces_the_order(visit: Visit) -> None:
    visit.quoted()
    replaced = visit.digest
    shorter = Order(two_line_order().lines[:1])

    received = visit.city.read(visit.terminal.apply(shorter, GENERIC_PRINTER))
    box, digest = visit.city.quote(received, [Yen(200)], NOW + timedelta(minutes=5))

    assert visit.terminal.take_quote(box, NOW) == Quote((Yen(200),), NOW + timedelta(minutes=5))
    assert digest != replaced


def test_a_refusal_may_stand_in_place_of_any_answer(visit: Visit) -> None:
    refusal = Refusal.PERSON_PROTECTED
    box = visit.city.refuse(visit.opened.request, refusal)
    assert visit.terminal.take_offer(box, NOW) is refusal

    visit.offered()
    box = visit.city.refuse(visit.city.read(visit.terminal.apply(two_line_order(), GENERIC_PRINTER)), refusal)
    assert visit.terminal.take_quote(box, NOW) is refusal


def test_nobody_can_tell_a_refusal_from_an_answer_by_its_size(visit: Visit) -> None:
    refused = visit.city.refuse(visit.opened.request, Refusal.PERSON_UNKNOWN)

    assert len(refused) == len(visit.city.offer(visit.opened.request, made_up_offer()))


def test_every_request_after_the_opening_has_one_size(visit: Visit) -> None:
    visit.quoted()
    later = NOW + timedelta(minutes=1)
    boxes = [
        visit.terminal.issue(0, later),
        visit.terminal.status(0),
        visit.terminal.void(0),
        visit.terminal.close(),
    ]

    assert {len(box) for box in boxes} == {Leg.APPLICATION.buckets[0] + ENVELOPE}


def test_the_citys_end_lives_on_in_its_state(visit: Visit) -> None:
    visit.quoted()
    restarted = MunicipalEnd(
        visit.city.state, visit.world.city_daily_key, signature_key(visit.world.city_key)
    )

    assert not restarted.read(visit.terminal.issue(0, NOW + timedelta(minutes=1))).repeated


def test_a_session_can_be_closed_before_it_ordered_anything(visit: Visit) -> None:
    visit.city.closed(visit.city.read(visit.terminal.close()))

    assert visit.city.state.closed


def test_an_application_is_in_time_until_the_offer_runs_out(visit: Visit) -> None:
    visit.offered()
    applied = visit.city.read(visit.terminal.apply(two_line_order(), GENERIC_PRINTER))
    assert visit.city.lateness(applied, NOW) is None
    assert visit.city.lateness(applied, made_up_offer().expires_at) is Refusal.SESSION_EXPIRED


def test_an_issue_is_in_time_until_the_terminal_no_longer_waits(visit: Visit) -> None:
    visit.quoted()
    asked = visit.asks_to_issue()
    assert visit.city.lateness(asked, NOW) is None
    assert visit.city.lateness(asked, NOW + timedelta(minutes=1)) is Refusal.ANSWER_TOO_LATE


def test_a_quote_holds_until_the_first_line_and_the_session_bounds_the_others(visit: Visit) -> None:
    visit.quoted()
    end = visit.city.state.expires_at
    after_quote = NOW + timedelta(minutes=6)
    first = visit.city.read(visit.terminal.issue(0, end + timedelta(minutes=1)))
    assert visit.city.lateness(first, after_quote) is Refusal.SESSION_EXPIRED

    visit.answers(first, visit.manifest())

    second = visit.city.read(visit.terminal.issue(1, end + timedelta(minutes=1)))
    assert visit.city.lateness(second, after_quote) is None
    assert visit.city.lateness(second, end) is Refusal.SESSION_EXPIRED


def test_to_void_and_to_ask_is_never_too_late(visit: Visit) -> None:
    visit.quoted()
    for box in (visit.terminal.status(0), visit.terminal.void(0), visit.terminal.close()):
        assert visit.city.lateness(visit.city.read(box), NOW + timedelta(days=1)) is None
