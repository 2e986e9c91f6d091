"""Words in columns: a Japanese character takes two, a Latin one takes one. Pure."""

from collections.abc import Iterator
from unicodedata import east_asian_width

COLUMNS = 42
"""Of the narrowest common paper of 80 mm (512 dots, characters of 12)."""

_WIDE = frozenset({"F", "W", "A"})


def width_of(words: str) -> int:
    """Columns that the words take."""
    return sum(_width(character) for character in words)


def wrapped(words: str, columns: int = COLUMNS) -> Iterator[str]:
    """The words in lines that fit; Japanese may end a line anywhere."""
    line, taken = "", 0
    for character in words:
        if taken + _width(character) > columns:
            yield line
            line, taken = "", 0
        line, taken = line + character, taken + _width(character)
    yield line


def paired(words: str, amount: str, columns: int = COLUMNS) -> Iterator[str]:
    """Words on the left and an amount on the right; on a line of its own where both do not fit."""
    gap = columns - width_of(words) - width_of(amount)
    if gap > 0:
        yield words + " " * gap + amount
    else:
        yield from wrapped(words, columns)
        yield " " * (columns - width_of(amount)) + amount


def _width(character: str) -> int:
    return 2 if east_asian_width(character) in _WIDE else 1
