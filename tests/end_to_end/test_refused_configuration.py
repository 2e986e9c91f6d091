"""What a technician sees of settings that cannot work."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.terminal.test_configuration import written

OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def kiosk(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "kiosk", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=OFFSCREEN)


@pytest.mark.parametrize(("door", "status"), [("run", 1), ("till", 78), ("session", 78)])
def test_a_missing_settings_file_is_named(tmp_path: Path, door: str, status: int) -> None:
    path = tmp_path / "missing.toml"
    done = kiosk(door, "--config", str(path))
    assert done.returncode == status
    assert (
        done.stderr
        == f"kiosk {door}: {path}: cannot be read (No such file or directory); check path and rights\n"
    )


def test_a_file_that_the_session_misses_ends_the_whole_terminal(tmp_path: Path) -> None:
    (tmp_path / "printer.pem").write_text("", encoding="ascii")
    done = kiosk("run", "--config", str(written(tmp_path)))
    assert done.returncode == 1
    assert "kiosk session: " in done.stderr
    assert "Traceback" not in done.stderr
