"""Every server starts closed to debuggers; what configuration forbids is told to the operator."""

import subprocess
import sys

import pytest

from kiosk.runtime.start import StartRefused, start

_REPORT = """
import ctypes, resource
from kiosk.runtime.start import start

def report():
    print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))

raise SystemExit(start(("made-up", "serve"), report))
"""


def test_a_server_is_closed_to_debuggers_before_it_reads_anything() -> None:
    done = subprocess.run([sys.executable, "-c", _REPORT], capture_output=True, text=True, check=True)
    assert done.stdout == "(0, 0) 0\n"


def test_what_configuration_forbids_is_told_with_the_name_of_the_door(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse() -> None:
        raise StartRefused("key.pem: cannot be read; restore the key file")

    assert start(("made-up", "serve"), refuse) == 1
    assert capsys.readouterr().err == "kiosk made-up serve: key.pem: cannot be read; restore the key file\n"
