"""A killed demo leaves its folder; the next start removes it, and no other one."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.demo.scratch import scratch_folder, sweep

PREFIX = "made-up-demo-"
HOLDS_A_FOLDER = f"""
import sys
from kiosk.demo.scratch import scratch_folder
with scratch_folder({PREFIX!r}) as folder:
    (folder / "card.pem").write_text("a made-up key")
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def among(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def holder(among: Path) -> "subprocess.Popen[str]":
    """A process that holds a folder until its standard input ends."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLDS_A_FOLDER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={"TMPDIR": str(among), "PYTHONPATH": str(Path.cwd())},
    )


def folder_of(process: "subprocess.Popen[str]") -> Path:
    assert process.stdout is not None
    return Path(process.stdout.readline().strip())


def test_the_folder_of_a_killed_owner_is_swept_by_the_next_start(among: Path) -> None:
    with holder(among) as killed:
        left = folder_of(killed)
        killed.kill()
        killed.wait(60)
    assert (left / "card.pem").exists()
    with scratch_folder(PREFIX):
        assert not left.exists()


def test_the_folder_of_a_living_owner_stays(among: Path) -> None:
    with holder(among) as living:
        held = folder_of(living)
        sweep(among, PREFIX)
        assert (held / "card.pem").exists()
        living.communicate(timeout=60)
    assert living.returncode == 0
    assert not held.exists()


def test_what_bears_no_lock_or_is_only_a_link_stays(among: Path, tmp_path: Path) -> None:
    unknown = among / f"{PREFIX}unknown"
    unknown.mkdir()
    aside = tmp_path / "aside"
    aside.mkdir()
    (aside / "owner.lock").touch()
    (among / f"{PREFIX}link").symlink_to(aside)
    sweep(among, PREFIX)
    assert unknown.exists()
    assert (aside / "owner.lock").exists()


def test_nothing_is_left_after_the_block(among: Path) -> None:
    with scratch_folder(PREFIX) as folder:
        assert folder.parent == among
    assert not folder.exists()
