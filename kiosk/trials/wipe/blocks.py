"""What is searched, as blocks of bytes: memory, files, shared segments."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

BLOCK = 1 << 20
OVERLAP = 4096
"""Longer than any mark, so that none is cut in two."""


@dataclass(frozen=True, slots=True)
class Block:
    """Some bytes; those after the first `fresh` ones come again in the next block."""

    data: bytes
    fresh: int


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere that something could be left."""

    where: str
    read: Callable[[], Iterable[Block]]


def blocks_of(data: bytes) -> Iterator[Block]:
    """One piece of data in blocks."""
    for start in range(0, len(data), BLOCK):
        part = data[start : start + BLOCK + OVERLAP]
        yield Block(part, min(BLOCK, len(data) - start))


def files_in(*roots: Path) -> Iterator[Block]:
    """Names and contents of all files below the roots, as far as they are there."""
    for root in roots:
        yield from files_of([root] if root.is_file() else sorted(root.rglob("*")))


def files_of(paths: Iterable[Path]) -> Iterator[Block]:
    """Names and contents of these files; what is no ordinary file has only a name."""
    for path in paths:
        yield from blocks_of(str(path).encode("utf-8", errors="surrogateescape"))
        if path.is_file():
            try:
                yield from blocks_of(path.read_bytes())
            except FileNotFoundError:
                continue
