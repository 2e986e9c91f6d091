"""Everything that is left to chance, drawn from one seed."""

import random
from collections.abc import Sequence
from typing import TypeVar

_Item = TypeVar("_Item")


class Choices:
    """The only source of chance of a run: the same seed decides the same."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - decides an order of events, protects nothing

    def happens(self, probability: float) -> bool:
        """Whether something of that probability (0 to 1) happens now."""
        return self._random.random() < probability

    def one_of(self, items: Sequence[_Item]) -> _Item:
        """One of the items, each as likely as the others."""
        return items[self._random.randrange(len(items))]

    def seconds(self, mean: float) -> float:
        """A time that is mostly short and sometimes many times the mean."""
        return self._random.expovariate(1 / mean)
