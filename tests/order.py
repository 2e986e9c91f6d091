"""In which order a process runs its tests: at random, but those that show windows first.

Qt shares a process with everything else that the tests load. One that had run some thousand tests crashed
now and then while it made another window, for a reason that is not found yet; one that made windows alone
never did. In the product a process makes one window.
"""

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Protocol, TypeVar


class InFile(Protocol):
    """A test, as far as its place in the order goes; `pytest.Item` is one."""

    @property
    def path(self) -> Path:
        """The file that it is written in."""
        ...


Test = TypeVar("Test", bound=InFile)


def windows_first(items: Sequence[Test], shows_windows: Callable[[Test], bool], processes: int) -> list[Test]:
    """The items in as many equal runs as there are processes, each with its share of the windows first.

    Modules of windows stay whole; within them, and among the others, the order is kept.
    """
    windows = [list(module) for _, module in groupby(filter(shows_windows, items), lambda item: item.path)]
    others = [item for item in items if not shows_windows(item)]
    shares: list[list[Test]] = [[] for _ in range(processes)]
    for module in windows:
        min(shares, key=len).extend(module)
    size = -(-len(items) // processes)
    ordered: list[Test] = []
    for share in shares:
        rest = max(0, size - len(share))
        ordered.extend([*share, *others[:rest]])
        del others[:rest]
    return [*ordered, *others]
