"""Many things by parts, each as large as a statement of the database takes well."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

_Thing = TypeVar("_Thing")


def portions(things: Sequence[_Thing], at_once: int = 200) -> Iterator[Sequence[_Thing]]:
    """All of `things` in their order, at most `at_once` of them together."""
    for start in range(0, len(things), at_once):
        yield things[start : start + at_once]
