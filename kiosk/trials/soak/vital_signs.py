"""What a long-lived process holds on to: memory, descriptors, threads; and what a folder does: files."""

import resource
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class VitalSigns:
    """Of one process, or of several together."""

    resident_bytes: int
    descriptors: int
    threads: int


def vital_signs(pid: int) -> VitalSigns:
    """Of a running process. Raises OSError where it has ended, or where this user may not look at it."""
    process = Path(f"/proc/{pid}")
    resident = int((process / "statm").read_bytes().split()[1]) * resource.getpagesize()
    descriptors = sum(1 for _ in (process / "fd").iterdir())
    return VitalSigns(resident, descriptors, sum(1 for _ in (process / "task").iterdir()))


def files_below(folder: Path) -> frozenset[Path]:
    """Every file in it, at any depth."""
    return frozenset(path for path in folder.rglob("*") if not path.is_dir())


def zombies_of(parent: int) -> frozenset[int]:
    """Children that have ended and that `parent` never asked about."""
    return frozenset(pid for pid, state in _children(parent) if state == "Z")


def children_of(parent: int) -> frozenset[int]:
    """Children of a process that run."""
    return frozenset(pid for pid, state in _children(parent) if state != "Z")


def _children(parent: int) -> list[tuple[int, str]]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, ppid = stat.read_text().rpartition(")")[2].split()[:2]
        except OSError:  # it has ended meanwhile
            continue
        if int(ppid) == parent:
            found.append((int(stat.parent.name), state))
    return found
