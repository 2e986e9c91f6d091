"""A manual page for every door, and completion of doors and options."""

from pathlib import Path

import pytest

from kiosk.cli import DOORS, Door
from kiosk_deb.completion import bash_completion
from kiosk_deb.manual import manual_pages, page_name, parser_of
from tests.packaging.deb.debian import run

PAGES = manual_pages("1.2.3", 1_700_000_000)


@pytest.mark.parametrize("door", DOORS, ids=page_name)
def test_a_page_tells_what_the_door_does_and_every_option(door: Door, tmp_path: Path) -> None:
    path = tmp_path / f"{page_name(door)}.1"
    path.write_text(PAGES[path.name], encoding="utf-8")
    shown = run("man", "--warnings", "--encoding=UTF-8", "--local-file", path)
    assert shown.returncode == 0
    assert shown.stderr == ""
    assert "2023-11-14" in shown.stdout
    options = {name for action in parser_of(door)._actions for name in action.option_strings}
    assert all(option in PAGES[path.name].replace("\\-", "-") for option in options)


def test_the_overview_names_every_door() -> None:
    assert all(f"\\fB{page_name(door)}\\fR(1)" in PAGES["kiosk.1"] for door in DOORS)


def completed(folder: Path, *words: str) -> set[str]:
    (folder / "completion").write_text(bash_completion(), encoding="utf-8")
    line = " ".join(f'"{word}"' for word in ("kiosk", *words))
    script = (
        f". {folder / 'completion'}; COMP_WORDS=({line}); COMP_CWORD={len(words)}; "
        '_kiosk 2>/dev/null; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    return set(run("bash", "-c", script).stdout.split())


def test_the_first_word_is_completed_to_the_doors(tmp_path: Path) -> None:
    assert {"center", "doctor", "verify"} <= completed(tmp_path, "")
    assert completed(tmp_path, "doc") == {"doctor", "documents"}


def test_the_second_word_is_completed_to_the_doors_of_the_first(tmp_path: Path) -> None:
    assert completed(tmp_path, "journal", "c") == {"close-day"}


def test_an_option_is_completed_behind_its_door(tmp_path: Path) -> None:
    assert completed(tmp_path, "doctor", "--js") == {"--json"}
    assert completed(tmp_path, "terminal", "renew", "--d") == {"--due"}


def test_the_completion_is_written_cleanly(tmp_path: Path) -> None:
    (tmp_path / "completion").write_text(bash_completion(), encoding="utf-8")
    judged = run("shellcheck", "--shell=bash", tmp_path / "completion")
    assert judged.returncode == 0, judged.stdout
