"""The documentation names a test or a tour for every row of the two checklists; each of them exists."""

import re
from pathlib import Path

from kiosk.demo.scenarios.catalogue import SCENARIOS

PROJECT = Path(__file__).parents[4]
TESTS = PROJECT / "tests"
PAGE = (PROJECT / "docs" / "devices" / "card.md").read_text(encoding="utf-8")
CHECKLISTS = PAGE[PAGE.index("## The two checklists") :]
ROWS = re.findall(r"^\| (?!---|row \|)(.+?) \| (.+) \|$", CHECKLISTS, re.MULTILINE)


def test_every_test_that_is_named_exists() -> None:
    defined: set[str] = set()
    for file in TESTS.rglob("test_*.py"):
        defined.update(re.findall(r"^def (test_\w+)", file.read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"`(test_\w+)`", CHECKLISTS))

    assert named
    assert named - defined == set()


def test_every_tour_and_folder_that_is_named_exists() -> None:
    tours = set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", CHECKLISTS))
    paths = set(re.findall(r"`(tests/[\w/.]+)`", CHECKLISTS))

    assert tours
    assert tours - set(SCENARIOS) == set()
    assert [path for path in paths if not (PROJECT / path).exists()] == []


def test_no_row_is_without_evidence() -> None:
    assert len(ROWS) > 50
    assert [row for row, shown_by in ROWS if "`" not in shown_by] == []
