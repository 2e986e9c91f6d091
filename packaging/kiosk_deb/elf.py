"""Which shared libraries a program file asks the loader for."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[([^\]]+)\]")
_MAGIC = b"\x7fELF"


def is_elf(path: Path) -> bool:
    """Whether the file is a program or a shared library."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def needed_by(path: Path) -> frozenset[str]:
    """File names of the libraries that `path` is linked with. Raises CalledProcessError for no ELF file."""
    listing = subprocess.run(
        ["readelf", "--dynamic", "--wide", str(path)],
        check=True,
        capture_output=True,
        text=True,
    )
    return frozenset(_NEEDED.findall(listing.stdout))


def closure(roots: Iterable[Path], folder: Path) -> frozenset[str]:
    """Names of the libraries in `folder` that the roots need, directly or through others."""
    waiting = [name for root in roots for name in needed_by(root)]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in found or not (folder / name).exists():
            continue
        found.add(name)
        waiting.extend(needed_by(folder / name))
    return frozenset(found)
