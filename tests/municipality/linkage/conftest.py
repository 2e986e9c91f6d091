"""A city's own system and the issuing server's copy of it, with an inbox between them."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.municipality.store import Store
from tests.municipality.linkage.link import Link


@pytest.fixture
def link(tmp_path: Path, store: Store) -> Iterator[Link]:
    made = Link(tmp_path, store, io.StringIO())
    yield made
    made.close()
