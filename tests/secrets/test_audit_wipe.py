"""`kiosk audit wipe` as a city runs it: visits at a whole terminal, then a search from outside."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pypdf
import pytest

from kiosk.trials.wipe.visits import ENDINGS

PLACES = {
    "memory of the supervisor",
    "memory of the till",
    "memory of the next session",
    "memory of the session that stands by",
    "memory of the display server",
    "memory of the card service (pcscd)",
    "memory of the center",
    "files written (traced)",
    "logs",
    "journal and state directory",
    "runtime directory",
    "shared memory (POSIX)",
    "shared memory (System V)",
    "core files",
    "clipboard and selection",
    "center's disk",
}
LIVING = "memory of the session that printed, still living"


@dataclass(frozen=True, slots=True)
class Audited:
    """What the door told and left."""

    told: dict[str, object]
    status: int
    page: Path

    @property
    def found(self) -> dict[str, object]:
        """What was found, by place."""
        searched = self.told["searched"]
        assert isinstance(searched, list)
        return {row["where"]: row["found"] for row in searched}


def audit(folder: Path, *endings: str) -> Audited:
    page = folder / "page.pdf"
    chosen = [word for ending in endings for word in ("--ending", ending)]
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "audit", "wipe", "--json", "--page", str(page), *chosen],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QUICK_BACKEND": "software"},
    )
    assert done.stdout, done.stderr
    return Audited(json.loads(done.stdout), done.returncode, page)


def assert_clean(audited: Audited) -> None:
    assert audited.told["found"] == 0, audited.found
    assert audited.told["self_test"] is True, audited.told["overlooked"]
    assert audited.status == 0
    assert set(audited.found) >= PLACES


@pytest.mark.long
@pytest.mark.timeout(600)
def test_nothing_is_left_of_a_printed_visit_not_even_in_the_living_process(tmp_path: Path) -> None:
    audited = audit(tmp_path, "printed")
    assert_clean(audited)
    assert LIVING in audited.found
    assert sum(place.startswith("memory of") or "process" in place for place in audited.found) >= 7
    assert len(pypdf.PdfReader(audited.page).pages) == 1


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_nothing_is_left_of_a_visit_that_ends_in_any_way(tmp_path: Path) -> None:
    audited = audit(tmp_path)
    assert_clean(audited)
    visits = audited.told["visits"]
    assert isinstance(visits, list)
    assert [visit["ending"] for visit in visits] == [ending.name for ending in ENDINGS]
