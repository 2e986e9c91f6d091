"""Rectangles of a form, cut into rows and columns. Millimetres from the upper left corner of the paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    def columns(self, widths: Sequence[float]) -> "tuple[Box, ...]":
        """Columns from the left, as wide as told."""
        starts = accumulate(widths, initial=self.x)
        return tuple(Box(x, self.y, width, self.height) for x, width in zip(starts, widths, strict=False))

    def rows(self, heights: Sequence[float]) -> "tuple[Box, ...]":
        """Rows from the top, as high as told."""
        starts = accumulate(heights, initial=self.y)
        return tuple(Box(self.x, y, self.width, height) for y, height in zip(starts, heights, strict=False))

    def inset(self, horizontal: float, vertical: float = 0.0) -> "Box":
        """This box without a strip at each side, and without one at top and bottom."""
        return Box(
            self.x + horizontal, self.y + vertical, self.width - 2 * horizontal, self.height - 2 * vertical
        )
