"""A center's store on disk."""

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.center.store import open_store
from kiosk.runtime.clock import JAPAN

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=JAPAN)


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    return tmp_path / "center.sqlite"


@pytest.fixture
def store(store_path: Path) -> Engine:
    return open_store(store_path)
