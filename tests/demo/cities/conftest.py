import hashlib
from datetime import datetime

import pytest

from kiosk.demo.cities.city import City
from kiosk.domain.residents import ResidentId
from kiosk.protocol.identifiers import CardHash
from kiosk.runtime.clock import JAPAN


@pytest.fixture
def noon() -> datetime:
    return datetime(2026, 11, 20, 12, tzinfo=JAPAN)


def cards_of(city: City) -> dict[ResidentId, CardHash]:
    return {
        person.resident_id: CardHash(hashlib.sha256(person.resident_id.encode()).digest())
        for person in city.residents()
    }
