"""What was recorded is understood by somebody who knows nothing of the texts: an independent recogniser."""

import subprocess
import venv
from pathlib import Path

import pytest

from kiosk.terminal.devices.speaker.recordings import VOICE

TOOLS = Path(__file__).parents[2] / "packaging" / "voice"


@pytest.fixture
def recognisers_python(tmp_path: Path) -> Path:
    """The Python of an environment that holds the recogniser and nothing of ours."""
    venv.create(tmp_path / "recogniser", with_pip=True)
    python = tmp_path / "recogniser" / "bin" / "python"
    wanted = TOOLS / "requirements-recogniser.txt"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", wanted], check=True)
    return python


@pytest.mark.long
def test_a_recogniser_writes_down_what_was_meant(recognisers_python: Path) -> None:
    tool = TOOLS / "transcribe_voice.py"
    judged = subprocess.run([recognisers_python, tool, VOICE], capture_output=True, text=True, check=False)
    assert judged.returncode == 0, judged.stdout + judged.stderr
