"""Where a card's holder lives."""

from sqlalchemy import Engine

from kiosk.center.routing import Routing
from kiosk.domain.municipalities import MunicipalityCode

MIHON = MunicipalityCode("990019")
TAMESHI = MunicipalityCode("990027")


def test_a_card_leads_to_the_municipality_of_its_holder(store: Engine) -> None:
    routing = Routing(store)
    routing.set_route(b"c" * 32, MIHON)
    routing.set_route(b"c" * 32, TAMESHI)
    assert routing.municipality_of(b"c" * 32) == TAMESHI
    assert routing.municipality_of(b"d" * 32) is None
