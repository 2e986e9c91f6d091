"""One session with known data, played in a process of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.demo.world.home import default_home
from kiosk.trials.wipe.audit import READABLE

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class MarkedSession:
    """What a session left behind: its folder, what its own process told, and its error output."""

    folder: Path
    findings: tuple[str, ...]
    jobs: tuple[tuple[str, str], ...]
    documents: tuple[bytes, ...]
    found_in_center: tuple[str, ...]
    """What its memory held."""
    found_in_municipality: tuple[str, ...]
    error_output: str

    @property
    def logs(self) -> dict[str, list[str]]:
        """Lines of every log by the name of its file."""
        return {
            path.name: path.read_text(encoding="utf-8").splitlines()
            for path in sorted((self.folder / "logs").iterdir())
        }


@pytest.fixture(scope="session")
def session(tmp_path_factory: pytest.TempPathFactory) -> MarkedSession:
    folder = tmp_path_factory.mktemp("marked")
    temporary = folder / "temporary"
    temporary.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.secrets.marked_session", str(folder), str(default_home())],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "PYTHONPATH": str(READABLE),
            "TMPDIR": str(temporary),
            "XDG_CACHE_HOME": str(folder / "cache"),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    return MarkedSession(
        folder=folder,
        findings=tuple(told["findings"]),
        jobs=tuple((name, user) for name, user in told["jobs"]),
        documents=tuple(bytes.fromhex(document) for document in told["documents"]),
        found_in_center=tuple(told["found_in_center"]),
        found_in_municipality=tuple(told["found_in_municipality"]),
        error_output=done.stderr,
    )
