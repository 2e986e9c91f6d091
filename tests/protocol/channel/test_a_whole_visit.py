"""The sealed conversation as it is meant to go, and its allowed variations."""

from kiosk.protocol.channel.opening import Authenticated
from kiosk.protocol.channel.receiving import IssuedLine
from kiosk.protocol.messages.ordering import Application
from kiosk.protocol.translation import order_of
from tests.protocol.visit import PDF, Visit
from tests.protocol.world import NOW, TERMINAL, made_up_offer, two_line_order


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

    received = visit.city.read(visit.terminal.apply(two_line_order()))

    assert isinstance(received.message, Application)
    assert order_of(received.message.lines) == two_line_order()


def test_each_line_is_issued_into_the_callers_buffer(visit: Visit) -> None:
    visit.quoted()
    for line in (0, 1):
        taken = visit.takes(visit.answers(visit.asks_to_issue(line), visit.manifest(line)), line)

        assert isinstance(taken, IssuedLine)
        assert taken.document.tobytes() == PDF
        assert taken.document.obj is visit.buffer.obj
