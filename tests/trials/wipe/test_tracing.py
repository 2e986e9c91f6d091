import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.trials.wipe.tracing import Trace, TracerMissing

_PROGRAM = """
import os, sys
folder = sys.argv[1]
open(folder + "/written", "w").close()
open(folder + "/read").read()
os.rename(folder + "/written", folder + "/renamed")
if os.fork() == 0:
    open(folder + "/by a child", "w").close()
    os._exit(0)
os.wait()
open("/dev/null", "w").close()
"""


def test_what_a_program_and_its_children_write_is_told_and_what_they_read_is_not(tmp_path: Path) -> None:
    (tmp_path / "read").touch()
    trace = Trace(tmp_path / "trace")
    subprocess.run([*trace.command, sys.executable, "-c", _PROGRAM, str(tmp_path)], check=True)
    told = {path.name for path in trace.files_written() if path.parent == tmp_path}
    assert told == {"written", "renamed", "by a child"}


def test_a_machine_without_a_tracer_is_told_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(TracerMissing, match="Debian package strace"):
        _ = Trace(tmp_path / "trace").command
