"""Every door has its line on the page of doors, and every line its door."""

import re
from pathlib import Path

import pytest

from kiosk.cli import DOORS

ROOT = Path(__file__).parents[2]


def makefile() -> str:
    return (ROOT / "Makefile").read_text(encoding="utf-8")


def targets() -> set[str]:
    line = re.search(r"^\.PHONY: (.*)$", makefile(), flags=re.MULTILINE)
    assert line is not None
    return set(line[1].split())


def test_the_architecture_page_lists_exactly_the_doors_that_exist() -> None:
    page = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    section = page.partition("## The doors")[2].partition("\n## ")[0]
    commands = {" ".join(("kiosk", *door.words)) for door in DOORS}
    assert set(re.findall(r"^\| `([^`]+)`", section, flags=re.MULTILINE)) == commands | {
        f"make {target}" for target in targets()
    }


@pytest.mark.parametrize("target", sorted(targets()))
def test_every_make_door_has_a_rule(target: str) -> None:
    assert re.search(rf"^{re.escape(target)}:", makefile(), flags=re.MULTILINE)
