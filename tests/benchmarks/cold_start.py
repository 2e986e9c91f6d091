"""Cold start: from starting a Python process to the first frame of the attract screen, off-screen.

The child says when its first frame was drawn; both clocks are the kernel's monotonic one.
"""

import os
import statistics
import subprocess
import sys
import time

RUNS = 7

_CHILD = """
import time
from PySide6.QtGui import QGuiApplication
from kiosk.terminal.flow.state import State
from kiosk.terminal.ui.window import KioskWindow
application = QGuiApplication(["cold-start"])
window = KioskWindow(lambda event: None, lambda digit: None, motion=False)
window.view.frameSwapped.connect(application.quit)
window.present(State())
window.show()
application.exec()
print(time.monotonic())
"""


def run() -> dict[str, float]:
    """Median and extremes in milliseconds over `RUNS` starts after one that warms the page cache."""
    _milliseconds()
    taken = [_milliseconds() for _ in range(RUNS)]
    return {"median_ms": statistics.median(taken), "min_ms": min(taken), "max_ms": max(taken)}


def _milliseconds() -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    begun = time.monotonic()
    child = subprocess.run(
        [sys.executable, "-c", _CHILD], env=environment, capture_output=True, text=True, check=True
    )
    return (float(child.stdout) - begun) * 1000
