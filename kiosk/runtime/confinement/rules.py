"""What a confined process may still do."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that is not named is denied; reading stays a matter of the files' owners."""

    folders: tuple[Path, ...] = ()
    """Folders in which files are made, written, renamed and removed."""
    devices: tuple[Path, ...] = ()
    """Folders or nodes that are written to where they exist; nothing is made in them."""
    connects_to: frozenset[int] = frozenset()
    """TCP ports, at any address."""
    listens: bool = False
    """Whether it opens a socket that others connect to; on a TCP port it never does."""
