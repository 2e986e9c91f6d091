"""Reads the memory of a running process through /proc; needs the right to trace it."""

import re
from collections.abc import Iterator
from pathlib import Path

_REGION = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \S+\s*(.*)")
_CHUNK = 1 << 24
_OVERLAP = 4096
"""Longer than any mark, so that none is cut in two."""
_WITHOUT_DATA = ("[vvar]", "[vsyscall]", "[stack]")
"""The stack begins with arguments and environment, which tell file names and nothing of a citizen."""


def writable_memory(pid: int) -> Iterator[bytes]:
    """Everything that the process can have written to: heap, anonymous mappings, data of libraries."""
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps.splitlines():
            region = _REGION.fullmatch(line)
            if region is None or not region[3].startswith("rw") or region[4] in _WITHOUT_DATA:
                continue
            start, end = int(region[1], 16), int(region[2], 16)
            for place in range(start, end, _CHUNK):
                memory.seek(place)
                yield memory.read(min(_CHUNK + _OVERLAP, end - place))
