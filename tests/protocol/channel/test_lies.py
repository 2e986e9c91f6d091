"""An end that holds the right keys and says the wrong thing is refused as well."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.offers import MunicipalityLabel
from kiosk.domain.printers import GENERIC_PRINTER
from kiosk.protocol.channel.envelope import enclose
from kiosk.protocol.channel.opening import read_open
from kiosk.protocol.errors import Fault, NotAuthentic
from kiosk.protocol.identifiers import RequestDigest, SessionId, new_salt
from kiosk.protocol.legs import Leg
from kiosk.protocol.messages.base import Message
from kiosk.protocol.messages.issuing import Issue, LineState, StatusGiven
from kiosk.protocol.messages.ordering import Application, Open
from kiosk.protocol.sealing import Place
from kiosk.protocol.translation import line_parts
from tests.protocol.visit import Visit
from tests.protocol.world import NOW, OTHER_CITY, made_up_offer, signature_key, two_line_order

LATER = NOW + timedelta(minutes=1)
ANOTHER_SESSION = SessionId(b"x" * 16)


def said_by_the_session(visit: Visit, message: Message, leg: Leg) -> bytes:
    """The box in which the session's own keys say `message`."""
    place = next(place for place in visit.city.state.places() if place.leg is leg)
    return enclose(
        message, signature_key(visit.greeted.keys.signing), visit.world.city_daily_key.public, place
    ).box


def fault_of(visit: Visit, message: Message, leg: Leg) -> Fault:
    before = visit.city.state
    with pytest.raises(NotAuthentic) as refused:
        visit.city.read(said_by_the_session(visit, message, leg))
    assert visit.city.state == before
    return refused.value.fault


def issue_message(visit: Visit) -> Issue:
    return Issue(
        sequence=9, session=visit.greeted.ready.session, digest=visit.digest, line=0, not_after=LATER
    )


def application_message(visit: Visit) -> Application:
    assert visit.city.state.offer is not None
    return Application(
        sequence=9,
        session=visit.greeted.ready.session,
        salt=new_salt(),
        offer=visit.city.state.offer.digest,
        lines=line_parts(two_line_order()),
        printer_profile=GENERIC_PRINTER,
    )


def test_the_helpers_of_these_tests_tell_the_truth_by_default(visit: Visit) -> None:
    visit.quoted()
    application, issue = application_message(visit), issue_message(visit)

    assert visit.city.read(said_by_the_session(visit, application, Leg.APPLICATION)).message == application
    later = issue.model_copy(update={"sequence": 10})
    assert visit.city.read(said_by_the_session(visit, later, Leg.ISSUE)).message == later


def test_a_request_that_names_another_session_is_refused(visit: Visit) -> None:
    visit.quoted()
    lie = issue_message(visit).model_copy(update={"session": ANOTHER_SESSION})

    assert fault_of(visit, lie, Leg.ISSUE) is Fault.WRONG_SESSION


def test_a_request_that_names_another_order_is_refused(visit: Visit) -> None:
    visit.quoted()
    lie = issue_message(visit).model_copy(update={"digest": RequestDigest(b"x" * 32)})

    assert fault_of(visit, lie, Leg.ISSUE) is Fault.WRONG_DIGEST


def test_an_application_that_names_another_offer_is_refused(visit: Visit) -> None:
    visit.offered()
    lie = application_message(visit).model_copy(update={"offer": b"x" * 32})

    assert fault_of(visit, lie, Leg.APPLICATION) is Fault.WRONG_DIGEST


def test_a_sequence_number_is_not_used_for_two_requests(visit: Visit) -> None:
    visit.quoted()
    visit.city.read(said_by_the_session(visit, issue_message(visit), Leg.ISSUE))
    other = issue_message(visit).model_copy(update={"line": 1})

    assert fault_of(visit, other, Leg.ISSUE) is Fault.OUT_OF_SEQUENCE


def test_an_opening_that_names_another_session_is_refused(visit: Visit) -> None:
    pending = visit.greeted.pending
    lie = visit.opened.request.message.model_copy(update={"session": ANOTHER_SESSION})
    assert isinstance(lie, Open)
    box = enclose(
        lie,
        signature_key(visit.greeted.keys.signing),
        visit.world.city_daily_key.public,
        Place(Leg.OPEN, pending.session, pending.opening),
    ).box
    with pytest.raises(NotAuthentic) as refused:
        read_open(box, pending, visit.world.city_daily_key)
    assert refused.value.fault is Fault.WRONG_SESSION


def test_an_offer_in_the_name_of_another_city_is_refused(visit: Visit) -> None:
    offer = replace(made_up_offer(), municipality=MunicipalityLabel(OTHER_CITY, "べつのまち"))
    box = visit.city.offer(visit.opened.request, offer)
    with pytest.raises(NotAuthentic) as refused:
        visit.terminal.take_offer(box, NOW)
    assert refused.value.fault is Fault.WRONG_MUNICIPALITY


@pytest.mark.parametrize("lie", [{"line": 1}, {"digest": RequestDigest(b"x" * 32)}], ids=["line", "order"])
def test_a_state_of_another_line_or_order_is_refused(visit: Visit, lie: dict[str, object]) -> None:
    visit.quoted()
    received = visit.city.read(visit.terminal.status(0))
    truth = StatusGiven(digest=visit.digest, line=0, state=LineState.ISSUED)
    envelope = enclose(
        truth.model_copy(update=lie),
        signature_key(visit.world.city_key),
        visit.greeted.keys.public.sealing_key,
        Place(Leg.STATUS_ANSWER, visit.greeted.ready.session, received.answering),
    )
    with pytest.raises(NotAuthentic) as refused:
        visit.terminal.take_state(0, envelope.box, NOW)
    assert refused.value.fault is Fault.WRONG_DIGEST
