"""Change of citizen: from the order to come forward to the first frame of the process that stood by.

On a virtual X server without acceleration; the old process goes after that frame. Besides: what supervisor,
till, the session in front and the one that stands by occupy (proportional set size: a page that is shared by
several counts once among them). Other programs of the machine that have the same libraries open make that
smaller, so `all_alone_mb` counts what these four would occupy alone: the private pages of each, and of what
they share, file by file, the most that one of them has of it.
"""

import os
import re
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from kiosk.demo.scenarios.scenario import AN_ORDINARY_MORNING
from kiosk.demo.world.world import World, open_world
from kiosk.trials.shop_floor.display import Display, open_display
from kiosk.trials.shop_floor.opening import Launch, open_terminal
from kiosk.trials.shop_floor.stage_hand import open_stage
from kiosk.trials.wipe.audit import READABLE

CHANGES = 9
MEGABYTE = 1_000_000
_MAPPING = re.compile(r"[0-9a-f]+-[0-9a-f]+ \S+ \S+ \S+ \S+\s*(.*)")


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
        return {
            **pss,
            "all_pss_mb": sum(pss.values()),
            "all_alone_mb": _alone_mb(processes.values()),
            "supervisor_rss_mb": _rss(terminal.supervisor.pid),
        }


def pss_mb(pid: int) -> float:
    """The proportional set size of a process, in megabytes."""
    return _kilobytes(Path(f"/proc/{pid}/smaps_rollup"), "Pss:") * 1024 / MEGABYTE


def _alone_mb(pids: Collection[int]) -> float:
    private, shared = 0, Counter[str]()
    for pid in pids:
        of_this_one = Counter[str]()
        for name, label, kilobytes in _mapped(pid):
            if label.startswith("Private_"):
                private += kilobytes
            elif label.startswith("Shared_"):
                of_this_one[name] += kilobytes
        shared |= of_this_one
    return (private + shared.total()) * 1024 / MEGABYTE


def _mapped(pid: int) -> Iterator[tuple[str, str, int]]:
    """Name of a mapping, label, kilobytes."""
    name = ""
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        if mapping := _MAPPING.fullmatch(line):
            name = mapping[1]
        elif line.endswith(" kB"):
            label, number, _ = line.split()
            yield name, label, int(number)


def _rss(pid: int) -> float:
    return _kilobytes(Path(f"/proc/{pid}/status"), "VmRSS:") * 1024 / MEGABYTE


def _kilobytes(file: Path, label: str) -> int:
    (line,) = (line for line in file.read_text().splitlines() if line.startswith(label))
    return int(line.split()[1])
