"""How far a session has come, which decides who is served first when not everybody can be."""

from enum import IntEnum
from typing import assert_never


class Progress(IntEnum):
    """The next step of a session; the lowest number is served first.

    Who has paid waits for nobody who has not. So a server that is asked too much finishes what it began, and
    lets in no more than it can finish; who cannot be served is told before anything is paid.
    """

    ORDERED = 0
    OPENED = 1
    AWAITED = 2
    NEW = 3

    @property
    def patience(self) -> float:
        """Seconds that a request of this step may wait, below what its sender waits for the answer."""
        match self:
            case Progress.ORDERED:
                return 8.0
            case Progress.OPENED | Progress.AWAITED:
                return 4.0
            case Progress.NEW:
                return 1.0
            case unknown:
                assert_never(unknown)
