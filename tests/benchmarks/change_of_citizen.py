"""Change of citizen: from the order to come forward to the first frame of the process that stood by.

On a virtual X server without acceleration; the old process goes after that frame. Besides: what supervisor,
till, the session in front and the one that stands by occupy (proportional set size: a page that is shared by
several counts once among them).
"""

import os
import statistics
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING
from kiosk.demo.world.world import World, open_world
from kiosk.trials.shop_floor.display import Display, open_display
from kiosk.trials.shop_floor.opening import Launch, open_terminal
from kiosk.trials.shop_floor.stage_hand import open_stage

CHANGES = 9
READABLE = Path(__file__).parents[1] / "secrets" / "readable"
"""Puts hardening aside, so that the memory of what was started can be measured without root's rights."""
MEGABYTE = 1_000_000


def run() -> dict[str, float]:
    """Milliseconds and megabytes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("world", "stage", "shop"):
            (folder / part).mkdir()
        world = open_world(folder / "world", folder / "world" / "logs", AN_ORDINARY_MORNING)
        with world as opened, open_display(folder / "xvfb.log") as display:
            changes = _changes(folder / "stage", opened, display.environment)
            return {**changes, **_memory(folder / "shop", opened, display)}


def _changes(folder: Path, world: World, display: Mapping[str, str]) -> dict[str, float]:
    loading, forward = [], []
    with open_stage(folder, world, display) as stage:
        old = stage.standby()
        stage.bring_forward(old)
        for _ in range(CHANGES):
            begun = time.monotonic()
            new = stage.standby()
            loading.append((time.monotonic() - begun) * 1000)
            forward.append(stage.bring_forward(new) * 1000)
            stage.dismiss(old)
            old = new
    return {
        "first_frame_median_ms": statistics.median(forward),
        "first_frame_max_ms": max(forward),
        "standby_loads_median_ms": statistics.median(loading),
    }


def _memory(folder: Path, world: World, display: Display) -> dict[str, float]:
    launch = Launch(environment={"PYTHONPATH": str(READABLE), "PATH": os.environ["PATH"]})
    with open_terminal(folder, world, display, launch) as terminal:
        till, front = terminal.till_and_session()
        processes = {
            "supervisor": terminal.supervisor.pid,
            "till": till,
            "front": front,
            "standby": terminal.standby(),
        }
        pss = {f"{name}_pss_mb": pss_mb(pid) for name, pid in processes.items()}
        return {**pss, "all_pss_mb": sum(pss.values()), "supervisor_rss_mb": _rss(terminal.supervisor.pid)}


def pss_mb(pid: int) -> float:
    """The proportional set size of a process, in megabytes."""
    return _kilobytes(Path(f"/proc/{pid}/smaps_rollup"), "Pss:") * 1024 / MEGABYTE


def _rss(pid: int) -> float:
    return _kilobytes(Path(f"/proc/{pid}/status"), "VmRSS:") * 1024 / MEGABYTE


def _kilobytes(file: Path, label: str) -> int:
    (line,) = (line for line in file.read_text().splitlines() if line.startswith(label))
    return int(line.split()[1])
