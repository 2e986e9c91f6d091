"""A citizen's way through link, center and municipality."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.terminal.link import locked_document
from kiosk.terminal.locked_memory import LockedBuffer
from tests.municipality.made_up_city import MadeUpCity
from tests.terminal.link.made_up_way import Way


class WatchedBuffer(LockedBuffer):
    """Locked memory that is remembered, with what stood in it when it was given back."""

    made: list["WatchedBuffer"]

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.is_closed = False
        self.left_at_close = b"not closed"
        self.made.append(self)

    def close(self) -> None:
        if not self.is_closed:
            self.left_at_close = bytes(self.view).strip(b"\0")
            self.is_closed = True
        super().close()


@pytest.fixture
def buffers(monkeypatch: pytest.MonkeyPatch) -> list[WatchedBuffer]:
    """Every locked buffer that the link makes during the test."""
    made: list[WatchedBuffer] = []
    watched = type("WatchedHere", (WatchedBuffer,), {"made": made})
    monkeypatch.setattr(locked_document, "LockedBuffer", watched)
    return made


@pytest.fixture
def way(tmp_path: Path) -> Iterator[Way]:
    city = MadeUpCity(tmp_path)
    way = Way(city, tmp_path)
    yield way
    way.close()
    city.close()
