"""`renew-when-due`: the terminal stands still only when its certificate is due, and runs again afterwards."""

from pathlib import Path

import pytest

from tests.packaging.deb.debian import DEBIAN, run

SCRIPT = DEBIAN / "renew-when-due"


def told(folder: Path, *, due: int, renewed: int = 0, running: bool = True) -> tuple[int, list[str]]:
    """The script's exit status, and what it called."""
    log = folder / "called"
    log.touch()
    programs = {
        "kiosk": f'case "$*" in *--due) exit {due};; esac; exit {renewed}',
        "systemctl": f'case "$*" in *is-active*) exit {int(not running)};; esac',
    }
    for name, act in programs.items():
        program = folder / name
        program.write_text(f'#!/bin/sh\necho "{name} $*" >>{log}\n{act}\n', encoding="ascii")
        program.chmod(0o755)
    ended = run("env", f"PATH={folder}:/usr/bin:/bin", "sh", SCRIPT)
    calls = [line for line in log.read_text(encoding="ascii").splitlines() if "is-active" not in line]
    return ended.returncode, calls


def test_a_certificate_that_is_not_due_stops_nothing(tmp_path: Path) -> None:
    assert told(tmp_path, due=3) == (0, ["kiosk terminal renew --due"])


def test_the_screens_stop_first_and_start_last(tmp_path: Path) -> None:
    assert told(tmp_path, due=0) == (
        0,
        [
            "kiosk terminal renew --due",
            "systemctl stop kiosk-terminal.service",
            "systemctl stop kiosk-till.service",
            "kiosk terminal renew",
            "systemctl start kiosk-till.service kiosk-terminal.service",
        ],
    )


def test_a_renewal_that_fails_is_told_and_the_terminal_runs_all_the_same(tmp_path: Path) -> None:
    status, calls = told(tmp_path, due=0, renewed=1)
    assert status == 1
    assert calls[-1] == "systemctl start kiosk-till.service kiosk-terminal.service"


def test_what_did_not_run_is_not_started(tmp_path: Path) -> None:
    status, calls = told(tmp_path, due=0, running=False)
    assert status == 0
    assert calls == ["kiosk terminal renew --due", "kiosk terminal renew"]


def test_settings_that_cannot_be_used_are_told(tmp_path: Path) -> None:
    assert told(tmp_path, due=1) == (1, ["kiosk terminal renew --due"])


@pytest.mark.parametrize("script", [SCRIPT, *sorted(DEBIAN.glob("*.postrm"))], ids=lambda path: path.name)
def test_a_script_is_written_cleanly(script: Path) -> None:
    judged = run("shellcheck", "--shell=sh", script)
    assert judged.returncode == 0, judged.stdout
