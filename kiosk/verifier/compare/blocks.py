"""How far blocks of a scan stand from where the picture has them."""

from dataclasses import dataclass

import cv2

from kiosk.verifier.compare.ink import Ink

_LEAST_INK = 0.012
_LEAST_LIKENESS = 0.5


@dataclass(frozen=True, slots=True)
class Blocks:
    """Squares of `side` dots, one every `step`, looked for within `reach`."""

    side: int
    step: int
    reach: int


@dataclass(frozen=True, slots=True)
class Shift:
    """How far a block of the scan stands from its place, in dots."""

    x: float
    y: float
    dx: float
    dy: float

    def enlarged(self, times: int) -> "Shift":
        """The same in dots so much smaller."""
        return Shift(self.x * times, self.y * times, self.dx * times, self.dy * times)


def shifts(scanned: Ink, expected: Ink, blocks: Blocks) -> list[Shift]:
    """The shift of every block with ink in it that is found again."""
    side, reach = blocks.side, blocks.reach
    height, width = expected.shape
    found = []
    for top in range(reach, height - side - reach, blocks.step):
        for left in range(reach, width - side - reach, blocks.step):
            block = expected[top : top + side, left : left + side]
            if block.mean() < _LEAST_INK:
                continue
            around = scanned[top - reach : top + side + reach, left - reach : left + side + reach]
            best = _best(around, block, reach)
            if best is not None:
                found.append(Shift(left + side / 2, top + side / 2, *best))
    return found


def _best(around: Ink, block: Ink, reach: int) -> tuple[float, float] | None:
    likeness = cv2.matchTemplate(around, block, cv2.TM_CCOEFF_NORMED)
    _, best, _, (column, row) = cv2.minMaxLoc(likeness)
    last = 2 * reach
    if best < _LEAST_LIKENESS or not (0 < column < last and 0 < row < last):
        return None
    return (
        column - reach + _peak(*likeness[row, column - 1 : column + 2]),
        row - reach + _peak(*likeness[row - 1 : row + 2, column]),
    )


def _peak(before: float, top: float, after: float) -> float:
    curvature = before - 2 * top + after
    return 0.0 if curvature >= 0 else 0.5 * float((before - after) / curvature)
