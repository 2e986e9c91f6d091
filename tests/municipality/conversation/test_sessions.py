"""How long a session is known."""

from dataclasses import replace

from kiosk.demo.cities.characters import Character
from kiosk.domain.offers import Offer
from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation.sessions import Sessions
from kiosk.protocol.messages.greeting import Refused
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, one


def test_a_session_nobody_opens_is_forgotten_after_two_minutes(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.greeted()
    city.later(minutes=2)
    city.backoffice.keep_house()
    assert city.backoffice.sessions.take(visit.session) is None


def test_a_session_that_still_may_open_is_kept(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.greeted()
    city.later(seconds=119)
    city.backoffice.keep_house()
    assert city.backoffice.sessions.take(visit.session) is not None


def test_half_an_hour_after_it_began_nothing_of_a_session_is_left(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    city.later(minutes=30)
    assert visit.relay(visit.end.status(0)) == Refused(refusal=Refusal.SESSION_EXPIRED)
    city.later(minutes=-1)
    assert city.backoffice.sessions.find(visit.session) is not None
    city.later(minutes=1)
    city.backoffice.keep_house()
    city.later(minutes=-1)
    assert city.backoffice.sessions.find(visit.session) is None


def test_a_flood_of_hellos_is_refused_and_old_ones_stay(city: MadeUpCity) -> None:
    city.backoffice = replace(city.backoffice, sessions=Sessions(city.clock, most_awaited=2))
    first, second, third = (Visit(city, Character.HERO) for _ in range(3))
    first.greeted()
    second.greeted()
    assert third.greeted() is Refusal.MUNICIPALITY_CLOSED
    assert isinstance(first.end.take_offer(first.answered(first.open_box()), city.clock.now()), Offer)


def test_out_of_hours_no_session_is_waited_for(city: MadeUpCity) -> None:
    city.later(hours=14)
    visit = Visit(city, Character.HERO)
    visit.greeted()
    assert city.backoffice.sessions.take(visit.session) is None
