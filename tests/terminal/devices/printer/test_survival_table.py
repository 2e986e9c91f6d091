"""The table in docs/devices/printer.md: every fault of the reference, tests and scenarios that exist."""

import re
from pathlib import Path

import pytest

from kiosk.demo.scenarios.catalogue import SCENARIOS

_ROOT = Path(__file__).parents[4]
_PAGE = (_ROOT / "docs/devices/printer.md").read_text(encoding="utf-8")
_TABLE = _PAGE.partition("## What is survived")[2].partition("\n## ")[0]
_TESTS = sorted(set(re.findall(r"`(\S+\.py)::(\w+)`", _TABLE)))
_ROWS = [row for row in _TABLE.splitlines() if row.startswith("| ")][1:]
_REFERENCE = (_ROOT / "docs/reference/printing.md").read_text(encoding="utf-8")
_FAULTS = _REFERENCE.partition("## 8. Faults to survive")[2].partition("\n## ")[0]


@pytest.mark.parametrize(("file", "name"), _TESTS)
def test_each_named_test_exists(file: str, name: str) -> None:
    path = re.sub("^printer/", "tests/terminal/devices/printer/", file)
    assert re.search(rf"^def {name}\(", (_ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)


def test_each_named_tour_is_a_scenario() -> None:
    named = set(re.findall(r"tour `([a-z-]+)`", _TABLE))
    assert named
    assert named <= SCENARIOS.keys()


def test_each_fault_has_a_test() -> None:
    assert [row.split(" | ")[0].removeprefix("| ") for row in _ROWS] == re.findall("^- (.*)$", _FAULTS, re.M)
    assert len(_ROWS) > 25
    assert [row for row in _ROWS if "::" not in row] == []
