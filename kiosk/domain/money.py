"""Money: integer yen and the coins and notes that carry it."""

from collections.abc import Mapping
from enum import IntEnum
from typing import NewType

Yen = NewType("Yen", int)
"""An amount in yen; never a fraction, never a float."""


class Denomination(IntEnum):
    """A Japanese coin or note by its face value in yen."""

    YEN_1 = 1
    YEN_5 = 5
    YEN_10 = 10
    YEN_50 = 50
    YEN_100 = 100
    YEN_500 = 500
    YEN_1000 = 1_000
    YEN_2000 = 2_000
    YEN_5000 = 5_000
    YEN_10000 = 10_000

    @property
    def is_note(self) -> bool:
        """Whether this denomination is a bank note."""
        return self >= Denomination.YEN_1000


def amount_of(counts: Mapping[Denomination, int]) -> Yen:
    """The amount that the counted coins and notes add up to."""
    return Yen(sum(denomination * count for denomination, count in counts.items()))
