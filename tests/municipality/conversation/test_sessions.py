"""How long a session is known."""

import pytest

from kiosk.demo.cities.characters import Character
from kiosk.domain.refusals import Refusal
from kiosk.municipality.conversation import sessions
from kiosk.protocol.messages.greeting import Refused
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, one


def test_a_session_nobody_opens_is_forgotten_after_two_minutes(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.greeted()
    city.later(minutes=2)
    city.backoffice.expire()
    assert city.backoffice.sessions.take(visit.session) is None


def test_a_session_that_still_may_open_is_kept(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO)
    visit.greeted()
    city.later(seconds=119)
    city.backoffice.expire()
    assert city.backoffice.sessions.take(visit.session) is not None


def test_half_an_hour_after_it_began_nothing_of_a_session_is_left(city: MadeUpCity) -> None:
    visit = Visit(city, Character.HERO).quoted(one(INKAN))
    city.later(minutes=30)
    assert visit.relay(visit.end.status(0)) == Refused(refusal=Refusal.SESSION_EXPIRED)
    assert visit.session in city.backoffice.sessions._live
    city.backoffice.expire()
    assert visit.session not in city.backoffice.sessions._live


def test_a_flood_of_hellos_is_refused_and_old_ones_stay(
    city: MadeUpCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "MAX_AWAITED", 2)
    first, second, third = (Visit(city, Character.HERO) for _ in range(3))
    first.greeted()
    second.greeted()
    assert third.greeted() is Refusal.MUNICIPALITY_CLOSED
    assert not isinstance(first.end.take_offer(first.answered(first.open_box()), city.clock.now()), Refusal)


def test_out_of_hours_no_session_is_waited_for(city: MadeUpCity) -> None:
    city.later(hours=14)
    visit = Visit(city, Character.HERO)
    visit.greeted()
    assert city.backoffice.sessions.take(visit.session) is None
