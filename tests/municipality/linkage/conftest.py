"""A city's own system and the issuing server's copy of it, with an inbox between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.municipality.linkage.link import Link
from tests.municipality.stores import DATABASES


@pytest.fixture(params=DATABASES)
def link(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Link]:
    made = Link(tmp_path, database=request.param)
    yield made
    made.close()


@pytest.fixture
def file_link(tmp_path: Path) -> Iterator[Link]:
    """The link to a SQLite file, for programs that open it by its path."""
    made = Link(tmp_path)
    yield made
    made.close()
