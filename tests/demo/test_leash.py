"""A program on a leash ends with whoever started it, even if that one is killed."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

STARTER = """
import subprocess, sys
from kiosk.demo.leash import start_on_leash
child = start_on_leash(sys.argv[1], sys.argv[2:], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
sys.stdout.write(str(child.pid) + " " + child.stdout.readline().decode())
sys.stdout.flush()
sys.stdin.read()
"""
WAITS_FOR_EVER = "import threading; print('ready', flush=True); threading.Event().wait()"
DOES_NOT_LISTEN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + WAITS_FOR_EVER


def outlives_its_starter(folder: Path, program: str) -> bool:
    """Kill the starter once the program runs; whether the program is still there when its time is over."""
    (folder / "made_up_program.py").write_text(program, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-c", STARTER, "made_up_program"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(folder), str(Path.cwd())))},
    ) as starter:
        assert starter.stdout is not None
        pid, word = starter.stdout.readline().decode().split()
        assert word == "ready"
        handle = os.pidfd_open(int(pid))
        starter.kill()
    try:
        return not has_ended(handle, 60.0)
    finally:
        os.close(handle)


def has_ended(handle: int, seconds: float) -> bool:
    """Wait for the end of a process that is nobody's child here."""

    return bool(select.select([handle], [], [], seconds)[0])


def test_it_ends_when_its_starter_is_killed(tmp_path: Path) -> None:
    assert not outlives_its_starter(tmp_path, WAITS_FOR_EVER)


def test_it_is_killed_if_it_does_not_listen(tmp_path: Path) -> None:
    assert not outlives_its_starter(tmp_path, DOES_NOT_LISTEN)


def test_it_can_be_told_to_end_meanwhile() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk.demo.leash", "http.server", "--bind", "127.0.0.1", "0"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as child:
        child.terminate()
        assert child.wait(60) == -signal.SIGTERM
