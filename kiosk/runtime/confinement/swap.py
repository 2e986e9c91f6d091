"""Whether memory of this process can reach a disk through swap."""

from collections.abc import Iterator
from pathlib import Path

_SWAPS = Path("/proc/swaps")
_OWN_GROUP = Path("/proc/self/cgroup")
_GROUPS = Path("/sys/fs/cgroup")
_LIMIT = "memory.swap.max"


def swap_areas(table: Path = _SWAPS) -> tuple[str, ...]:
    """Files and partitions that the kernel swaps to."""
    try:
        lines = table.read_text(encoding="ascii", errors="replace").splitlines()[1:]
    except FileNotFoundError:
        return ()
    return tuple(line.split()[0] for line in lines if line.strip())


def can_be_swapped(table: Path = _SWAPS, own_group: Path = _OWN_GROUP, groups: Path = _GROUPS) -> bool:
    """True where there is swap and no control group above this process forbids it (MemorySwapMax=0)."""
    return bool(swap_areas(table)) and not any(
        limit.strip() == "0" for limit in _limits(own_group.read_text(encoding="utf-8"), groups)
    )


def _limits(own_group: str, groups: Path) -> Iterator[str]:
    unified = next((line for line in own_group.splitlines() if line.startswith("0::")), None)
    if unified is None:
        return
    place = Path(unified.removeprefix("0::").lstrip("/"))
    for group in (place, *place.parents):
        limit = groups / group / _LIMIT
        if limit.exists():
            yield limit.read_text(encoding="ascii")
