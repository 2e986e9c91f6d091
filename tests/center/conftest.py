"""A center's store on disk, and a whole center around it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.center.store import open_store
from tests.center.made_up_center import MadeUpCenter


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    return tmp_path / "center.sqlite"


@pytest.fixture
def store(store_path: Path) -> Iterator[Engine]:
    engine = open_store(store_path)
    yield engine
    engine.dispose()


@pytest.fixture
def center(tmp_path: Path) -> Iterator[MadeUpCenter]:
    made_up = MadeUpCenter(tmp_path)
    yield made_up
    made_up.store.dispose()
