"""`/usr/bin/kiosk` over several installed parts."""

from pathlib import Path

import pytest

from kiosk.cli import DOORS
from kiosk_deb.command import command_script
from kiosk_deb.doors import parts_of
from tests.packaging.deb.debian import run


class Machine:
    """A machine whose parts only tell that they were called."""

    def __init__(self, folder: Path, *parts: str) -> None:
        home = folder / "lib"
        for part in parts:
            program = home / part / "bin" / "kiosk"
            program.parent.mkdir(parents=True)
            program.write_text(f'#!/bin/sh\necho "{part}: $*"\n', encoding="ascii")
            program.chmod(0o755)
        self._script = folder / "kiosk"
        self._script.write_text(command_script().replace("/usr/lib/kiosk", str(home)), encoding="utf-8")

    def answer(self, *words: str) -> str:
        ended = run("sh", self._script, *words)
        return ended.stdout.strip() or ended.stderr.strip()


@pytest.mark.parametrize("door", DOORS, ids=lambda door: "-".join(door.words))
def test_each_door_is_opened_by_its_part(door: object, tmp_path: Path) -> None:
    chosen = next(one for one in DOORS if one is door)
    machine = Machine(tmp_path, "terminal", "center", "municipality", "verifier", "trials")
    part = next(parts_of(chosen)).name
    assert machine.answer(*chosen.words, "--json") == f"{part}: {' '.join(chosen.words)} --json"


def test_the_trials_open_the_doors_of_parts_that_are_not_there(tmp_path: Path) -> None:
    assert Machine(tmp_path, "trials").answer("center", "serve") == "trials: center serve"


def test_a_door_that_no_part_here_has_is_left_to_a_part_that_says_so(tmp_path: Path) -> None:
    assert Machine(tmp_path, "center").answer("doctor") == "center: doctor"


@pytest.mark.parametrize("words", [("--part", "center", "till"), ("--part=center",)])
def test_the_settings_of_a_part_that_is_named_are_its_own(words: tuple[str, ...], tmp_path: Path) -> None:
    machine = Machine(tmp_path, "terminal", "center")
    assert machine.answer("config", "show", *words) == f"center: config show {' '.join(words)}"
    assert machine.answer("config", "show") == "terminal: config show"


def test_without_any_part_the_packages_are_named(tmp_path: Path) -> None:
    assert "install one of: kiosk-terminal kiosk-center" in Machine(tmp_path).answer("doctor")


def test_the_shell_is_written_cleanly(tmp_path: Path) -> None:
    (tmp_path / "kiosk").write_text(command_script(), encoding="utf-8")
    judged = run("shellcheck", "--shell=sh", tmp_path / "kiosk")
    assert judged.returncode == 0, judged.stdout
