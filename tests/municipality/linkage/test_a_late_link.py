"""The city's own system is stopped: issuing goes on until the link is too old, and then says K-209."""

from datetime import timedelta
from pathlib import Path

from kiosk.demo.cities.characters import Character
from kiosk.domain.refusals import Refusal
from tests.municipality.made_up_city import MadeUpCity, Visit
from tests.municipality.orders import INKAN, one


def test_issuing_goes_on_without_the_city_until_the_link_is_too_old(tmp_path: Path) -> None:
    city = MadeUpCity(tmp_path, max_age=timedelta(minutes=30))
    city.later(minutes=29)
    waiting = Visit(city, Character.HERO).quoted(one(INKAN))
    Visit(city, Character.HERO).quoted(one(INKAN)).certificate()
    city.later(minutes=2)
    assert waiting.issued() is Refusal.DATA_TOO_OLD
    assert Visit(city, Character.HERO).opened() is Refusal.DATA_TOO_OLD
    city.close()
