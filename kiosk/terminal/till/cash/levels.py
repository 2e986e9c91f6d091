"""How much change is left: which hoppers staff should fill before notes have to be refused. Pure."""

from collections.abc import Mapping
from enum import StrEnum

from kiosk.domain.money import Denomination

_SALES = 5
"""A hopper is near empty when it may not last for so many sales of the worst change."""

_LARGER = {
    Denomination.YEN_10: Denomination.YEN_50,
    Denomination.YEN_50: Denomination.YEN_100,
    Denomination.YEN_100: Denomination.YEN_500,
    Denomination.YEN_500: Denomination.YEN_1000,
}


class Level(StrEnum):
    """What a hopper holds, in the terms of UnifiedPOS: EMPTY, NEAREMPTY, OK."""

    EMPTY = "empty"
    NEAR_EMPTY = "near-empty"
    ENOUGH = "enough"


def levels(counts: Mapping[Denomination, int]) -> Mapping[Denomination, Level]:
    """The level of each hopper that holds so many coins; raises KeyError for what no hopper pays."""
    return {coin: _level(coin, count) for coin, count in counts.items()}


def _level(coin: Denomination, count: int) -> Level:
    if count == 0:
        return Level.EMPTY
    worst_change = _LARGER[coin] // coin - 1
    return Level.NEAR_EMPTY if count < _SALES * worst_change else Level.ENOUGH
