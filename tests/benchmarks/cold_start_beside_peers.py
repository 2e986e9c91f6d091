"""Cold start of a session process, beside a minimal Qt Quick program and Debian's `ausweisapp2`.

From starting the program to the first pixels on a virtual X server without acceleration: such a server paints
nothing by itself, so that is when its picture is not black any more. The session process reads its settings
and its trust anchors, confines itself and draws its screens hidden before it shows the first one. Memory is
the proportional set size at that moment.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING
from kiosk.demo.world.world import open_world
from kiosk.trials.shop_floor.display import open_display
from kiosk.trials.shop_floor.stage_hand import open_stage
from kiosk.trials.wipe.audit import READABLE
from tests.benchmarks.change_of_citizen import pss_mb

RUNS = 3
_PATIENCE = 60.0
_MINIMAL = """
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView
application = QGuiApplication(["minimal"])
view = QQuickView()
component = QQmlComponent(view.engine())
component.setData(QByteArray(b'import QtQuick; Rectangle { width: 1024; height: 768; color: "white" }'), "")
view.setContent("", component, component.create())
view.show()
application.exec()
"""


def run() -> dict[str, float]:
    """Medians of milliseconds and megabytes, after one start that warms the page cache."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("world", "stage", "home"):
            (folder / part).mkdir()
        world = open_world(folder / "world", folder / "world" / "logs", AN_ORDINARY_MORNING)
        with world as opened, open_stage(folder / "stage", opened, {}) as stage:
            python = sys.executable
            programs: dict[str, Sequence[str]] = {
                "session": (python, "-m", "kiosk", "session", "--config", str(stage.settings)),
                "minimal_qt_quick": (python, "-c", _MINIMAL),
                "ausweisapp2": ("AusweisApp2", "--show", "--no-logfile"),
            }
            figures: dict[str, float] = {}
            for program, command in programs.items():
                figures.update(_figures(program, command, folder))
            return figures


def _figures(program: str, command: Sequence[str], folder: Path) -> dict[str, float]:
    taken = [_start(command, folder) for _ in range(1 + RUNS)][1:]
    return {
        f"{program}_first_pixels_median_ms": statistics.median(ms for ms, _ in taken),
        f"{program}_pss_mb": statistics.median(mb for _, mb in taken),
    }


def _start(command: Sequence[str], folder: Path) -> tuple[float, float]:
    with open_display(folder / "xvfb.log") as display:
        extra = {"HOME": str(folder / "home"), "PYTHONPATH": str(READABLE)}
        environment: Mapping[str, str] = {**os.environ, **display.environment, **extra}
        begun = time.monotonic()
        program = subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            while not any(display.title()):
                if program.poll() is not None or time.monotonic() - begun > _PATIENCE:
                    raise RuntimeError(f"{command[0]} showed nothing; is it installed?")
            return (time.monotonic() - begun) * 1000, pss_mb(program.pid)
        finally:
            program.kill()
            program.wait()
