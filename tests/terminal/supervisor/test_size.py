import subprocess
import sys

_HEAVY = ("PySide6", "smartcard", "serial", "pydantic", "cryptography", "reportlab", "requests")
_REPORT = f"import sys, kiosk.terminal.run_door; print([name for name in {_HEAVY} if name in sys.modules])"


_RESIDENT = (
    "import kiosk.terminal.run_door; print(open('/proc/self/status').read().split('VmRSS:')[1].split()[0])"
)
KILOBYTES = 30_000


def test_the_supervisor_is_small() -> None:
    done = subprocess.run([sys.executable, "-c", _RESIDENT], capture_output=True, text=True, check=True)
    assert int(done.stdout) < KILOBYTES


def test_the_supervisor_loads_nothing_that_its_processes_need() -> None:
    done = subprocess.run([sys.executable, "-c", _REPORT], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
