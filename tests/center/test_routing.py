"""Who may come in, and where a sealed message goes."""

from sqlalchemy import Engine

from kiosk.center.routing import Routing
from kiosk.domain.municipalities import MunicipalityCode

MIHON = MunicipalityCode("990019")
TAMESHI = MunicipalityCode("990027")


def test_an_enrolled_terminal_is_known_by_its_certificate(store: Engine) -> None:
    routing = Routing(store)
    routing.enrol_terminal(b"t" * 32, "T-0001")
    assert routing.terminal(b"t" * 32) == "T-0001"
    assert routing.terminal(b"u" * 32) is None


def test_a_renewed_certificate_replaces_the_old_one(store: Engine) -> None:
    routing = Routing(store)
    routing.enrol_terminal(b"t" * 32, "T-0001")
    routing.enrol_terminal(b"u" * 32, "T-0001")
    assert routing.terminal(b"t" * 32) is None
    assert routing.terminal(b"u" * 32) == "T-0001"


def test_a_card_leads_to_the_municipality_of_its_holder(store: Engine) -> None:
    routing = Routing(store)
    routing.set_route(b"c" * 32, MIHON)
    routing.set_route(b"c" * 32, TAMESHI)
    assert routing.municipality_of(b"c" * 32) == TAMESHI
    assert routing.municipality_of(b"d" * 32) is None
