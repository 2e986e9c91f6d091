"""The checksums of a folder of packages, in the form that `sha256sum --check` reads."""

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"


def write_checksums(folder: Path) -> None:
    """Write `SHA256SUMS` over every package in the folder."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(folder.glob("*.deb"))
    ]
    (folder / NAME).write_text("".join(lines), encoding="ascii")
