"""Every line of the threat table in docs/protocol.md names the tests that fail closed; none is missing."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_ROW = re.compile(
    r"^\| (?P<threat>[^|]+) \| (?P<stopped>[^|]+) \| (?P<tests>(?:`test_\w+`(?:, )?)+) \|$", re.MULTILINE
)
THREATS = (
    "malicious center",
    "malicious terminal",
    "replay",
    "cross-delivery",
    "late answer",
    "page swap",
    "downgrade",
    "clock skew",
    "key compromise",
    "record now, decrypt later",
)


def section() -> str:
    page = (ROOT / "docs" / "protocol.md").read_text(encoding="utf-8")
    return page.split("\n## Threats\n")[1].split("\n## ")[0]


def rows() -> list[tuple[str, tuple[str, ...]]]:
    return [
        (row["threat"], tuple(re.findall(r"`(test_\w+)`", row["tests"]))) for row in _ROW.finditer(section())
    ]


def defined() -> frozenset[str]:
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    return frozenset(name for source in sources for name in re.findall(r"def (test_\w+)\(", source))


def test_the_whole_table_is_read() -> None:
    lines = [line for line in section().splitlines() if line.startswith("| ")]
    assert len(rows()) == len(lines) - 1


@pytest.mark.parametrize("threat", THREATS)
def test_each_kind_of_threat_has_its_lines(threat: str) -> None:
    assert any(row.startswith(threat) for row, _ in rows())


def test_each_line_names_tests_that_exist() -> None:
    known = defined()
    missing = {name for _, tests in rows() for name in tests if name not in known}
    assert not missing
