"""What a slip consists of, from top to bottom, whichever printer sets it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Title:
    """What the slip is; large, in the middle."""

    words: str


@dataclass(frozen=True, slots=True)
class Text:
    """One line."""

    words: str


@dataclass(frozen=True, slots=True)
class Amount:
    """Words on the left, yen on the right."""

    words: str
    yen: int


@dataclass(frozen=True, slots=True)
class Total:
    """The same, large."""

    words: str
    yen: int


@dataclass(frozen=True, slots=True)
class Note:
    """One small line."""

    words: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the slip."""


Element = Title | Text | Amount | Total | Note | Rule
Slip = tuple[Element, ...]


def yen_text(yen: int) -> str:
    """An amount as every slip writes it."""
    return f"¥{yen:,}"
