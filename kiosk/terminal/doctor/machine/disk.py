"""Whether the journal has room: a till that cannot write takes no money."""

import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.terminal.doctor.finding import Finding

_WHAT = "machine.disk"
_MEGABYTE = 1_000_000
_NEEDED = 500 * _MEGABYTE


def _free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def disk(folder: Path, free_bytes: Callable[[Path], int] = _free_bytes) -> Finding:
    """Well with 500 MB free where the terminal keeps its state."""
    free = free_bytes(folder)
    finding = f"{free // _MEGABYTE} MB are free at {folder}"
    if free < _NEEDED:
        return Finding(
            _WHAT,
            ok=False,
            finding=finding,
            remedy=f"make room up to {_NEEDED // _MEGABYTE} MB; journalctl --vacuum-size=200M is a start",
        )
    return Finding(_WHAT, ok=True, finding=finding)
