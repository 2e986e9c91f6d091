"""Whether the folder of the till's socket is private and in memory. Source: proc_pid_mountinfo(5)."""

import stat
from pathlib import Path

from kiosk.terminal.doctor.finding import Finding

_WHAT = "kernel.runtime-folder"
_IN_MEMORY = frozenset({"tmpfs", "ramfs"})
_MOUNTS = Path("/proc/self/mountinfo")
_OTHERS = stat.S_IWGRP | stat.S_IRWXO
"""The group is that of till and screens, which are users of their own."""


def runtime_folder(folder: Path, mounts: Path = _MOUNTS) -> Finding:
    """A folder that systemd makes when the kiosk starts is judged by the one that it will lie in."""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    kind = _file_system(there.resolve(), mounts.read_text(encoding="utf-8"))
    if kind not in _IN_MEMORY:
        return Finding(
            _WHAT,
            ok=False,
            finding=f"{folder} is on a disk ({kind})",
            remedy="set till.socket to a path in /run/kiosk, which systemd makes (RuntimeDirectory=kiosk)",
        )
    if there == folder and folder.stat().st_mode & _OTHERS:
        return Finding(
            _WHAT,
            ok=False,
            finding=f"{folder} is open to other users",
            remedy=f"set it to 0750 (tmpfiles.d/kiosk-terminal.conf); now: chmod g-w,o-rwx {folder}",
        )
    return Finding(_WHAT, ok=True, finding=f"{folder} is in memory and private")


def _file_system(place: Path, mounts: str) -> str:
    """The type of what is mounted nearest above `place`; the later of two mounts on one place counts."""
    nearest, kind = Path(), "unknown"
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point = Path(before.split()[4].replace(r"\040", " "))
        if place.is_relative_to(point) and len(point.parts) >= len(nearest.parts):
            nearest, kind = point, after.split()[0]
    return kind
