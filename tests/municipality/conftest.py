from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.municipality.store import Store
from tests.municipality.made_up_city import MadeUpCity
from tests.municipality.stores import DATABASES, new_store


@pytest.fixture
def city(tmp_path: Path) -> Iterator[MadeUpCity]:
    made_up = MadeUpCity(tmp_path)
    yield made_up
    made_up.close()


@pytest.fixture(params=DATABASES)
def city_in(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[MadeUpCity]:
    """The city in each kind of database."""
    made_up = MadeUpCity(tmp_path, database=request.param)
    yield made_up
    made_up.close()


@pytest.fixture(params=DATABASES)
def store(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Store]:
    store = new_store(tmp_path, request.param)
    yield store
    store.close()
