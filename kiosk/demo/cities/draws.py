"""Reproducible draws from a seed, the same on every machine and in every release of Python."""

from collections.abc import Sequence
from datetime import date, timedelta
from hashlib import sha256
from typing import TypeVar

_T = TypeVar("_T")


class Draws:
    """An endless sequence of numbers: SHA-256 over seed and counter."""

    def __init__(self, seed: str) -> None:
        self._seed = seed.encode()
        self._count = 0

    def below(self, limit: int) -> int:
        """A number from 0 up to, not including, `limit`."""
        self._count += 1
        digest = sha256(self._seed + self._count.to_bytes(8)).digest()
        return int.from_bytes(digest) % limit

    def between(self, low: int, high: int) -> int:
        """A number from `low` to `high`, both included."""
        return low + self.below(high - low + 1)

    def one_of(self, choices: Sequence[_T]) -> _T:
        """One of the choices."""
        return choices[self.below(len(choices))]

    def chance(self, percent: int) -> bool:
        """True in `percent` of a hundred draws."""
        return self.below(100) < percent

    def day_between(self, first: date, last: date) -> date:
        """A day from `first` to `last`, both included."""
        return first + timedelta(days=self.below((last - first).days + 1))
