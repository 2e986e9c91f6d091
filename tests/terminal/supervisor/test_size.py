import subprocess
import sys

_HEAVY = ("PySide6", "smartcard", "serial", "pydantic", "cryptography", "reportlab", "requests")
_REPORT = f"import sys, kiosk.terminal.run_door; print([name for name in {_HEAVY} if name in sys.modules])"


def test_the_supervisor_loads_nothing_that_its_processes_need() -> None:
    done = subprocess.run([sys.executable, "-c", _REPORT], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
