"""A renewed file is taken while the server runs; one that cannot be used changes nothing."""

import io
import json
from pathlib import Path

import pytest

from kiosk.runtime.clock import SystemClock
from kiosk.runtime.live_file import LiveFile
from kiosk.runtime.log import EventLog
from kiosk.runtime.start import StartRefused
from kiosk.runtime.whole_file import write_whole


def number_in(path: Path) -> int:
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):
        raise StartRefused(f"{path}: no number; write one") from None


class Watched:
    def __init__(self, path: Path) -> None:
        self.logged = io.StringIO()
        self.file = LiveFile(path, number_in, EventLog("center", SystemClock(), self.logged))

    def refusals(self) -> list[str]:
        return [json.loads(line)["file"] for line in self.logged.getvalue().splitlines()]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "number"
    write_whole(path, "1")
    return path


def test_what_takes_the_files_place_is_read(path: Path) -> None:
    watched = Watched(path)
    assert watched.file.current() == 1
    write_whole(path, "2")
    assert watched.file.current() == 2


def test_a_file_that_cannot_be_used_leaves_what_was_read_and_is_told_once(path: Path) -> None:
    watched = Watched(path)
    write_whole(path, "half a numb")
    assert [watched.file.current() for _ in range(3)] == [1, 1, 1]
    assert watched.refusals() == ["number"]
    write_whole(path, "3")
    assert watched.file.current() == 3


def test_a_file_that_goes_away_leaves_what_was_read(path: Path) -> None:
    watched = Watched(path)
    path.unlink()
    assert watched.file.current() == 1
    write_whole(path, "4")
    assert watched.file.current() == 4


def test_at_the_start_an_unusable_file_is_refused(path: Path) -> None:
    write_whole(path, "none")
    with pytest.raises(StartRefused, match="write one"):
        Watched(path)
