"""Reads the memory of a running process through /proc; needs the right to trace it. Source: proc(5)."""

import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.trials.wipe.blocks import BLOCK, OVERLAP, Block

_REGION = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \S+\s*(.*)")
_WITHOUT_DATA = ("[vvar]", "[vsyscall]")
_NOTHING = bytes(BLOCK + OVERLAP)


class MemoryUnreadable(Exception):
    """The memory of a process may not be read; the message names the remedy."""


def writable_memory(pid: int) -> Iterator[Block]:
    """Everything that the process can have written to: heap, stacks, anonymous and shared mappings.

    What was never touched reads as zeros and is passed over. A process that has ended has no memory. Raises
    MemoryUnreadable.
    """
    try:
        maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="surrogateescape")
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            for line in maps.splitlines():
                region = _REGION.fullmatch(line)
                if region is None or not region[3].startswith("rw") or region[4] in _WITHOUT_DATA:
                    continue
                start, end = int(region[1], 16), int(region[2], 16)
                for place in range(start, end, BLOCK):
                    memory.seek(place)
                    data = _read(memory.fileno(), min(BLOCK + OVERLAP, end - place))
                    if data != _NOTHING[: len(data)]:
                        yield Block(data, min(BLOCK, len(data)))
    except (FileNotFoundError, ProcessLookupError):
        return
    except PermissionError:
        raise MemoryUnreadable(
            f"the memory of process {pid} may not be read: run this as root, or allow it to trace its "
            "children (kernel.yama.ptrace_scope=1 or 0)"
        ) from None


def _read(descriptor: int, size: int) -> bytes:
    """What can be read; a region that went meanwhile, or is of a device, reads as nothing."""
    try:
        return os.read(descriptor, size)
    except OSError as error:
        if error.errno in {errno.EIO, errno.EFAULT}:
            return b""
        raise
