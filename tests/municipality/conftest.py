from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.municipality.made_up_city import MadeUpCity


@pytest.fixture
def city(tmp_path: Path) -> Iterator[MadeUpCity]:
    made_up = MadeUpCity(tmp_path)
    yield made_up
    made_up.close()
