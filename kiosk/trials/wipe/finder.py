"""Counts many byte strings in one pass over memory.

Each string is known by four of its bytes, the rarest-looking ones; a table of 65,536 places tells which
words of the memory are worth a closer look.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kiosk.trials.wipe.marks import Mark

_WORD = 4
_SPREAD = np.uint32(2654435761)
"""Knuth's multiplicative hashing."""
_SHIFT = np.uint32(16)


@dataclass(frozen=True, slots=True)
class _Needle:
    label: str
    form: bytes
    offset: int
    """Where in the form its word stands."""


class Finder:
    """Knows what to look for. Forms shorter than four bytes are refused with ValueError."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._needles: dict[int, list[_Needle]] = defaultdict(list)
        for mark in marks:
            for form in mark.forms:
                offset = _rarest(form)
                word = int.from_bytes(form[offset : offset + _WORD], "little")
                self._needles[word].append(_Needle(mark.label, form, offset))
        words = np.array(sorted(self._needles), dtype=np.uint32)
        self._words = words
        self._table = np.zeros(1 << 16, dtype=bool)
        self._table[_places(words)] = True

    def count(self, data: bytes, fresh: int) -> Counter[str]:
        """How often each mark begins within the first `fresh` bytes of `data`."""
        counted: Counter[str] = Counter()
        for shift in range(_WORD):
            length = (len(data) - shift) // _WORD
            if length <= 0:
                continue
            words = np.frombuffer(data, "<u4", length, shift)
            likely = np.flatnonzero(self._table[_places(words)])
            likely = likely[np.isin(words[likely], self._words)]
            for place in likely.tolist():
                self._note(counted, data, place * _WORD + shift, int(words[place]), fresh)
        return counted

    def _note(self, counted: Counter[str], data: bytes, place: int, word: int, fresh: int) -> None:
        for needle in self._needles[word]:
            start = place - needle.offset
            if 0 <= start < fresh and data.startswith(needle.form, start):
                counted[needle.label] += 1


def _places(words: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    return (words * _SPREAD) >> _SHIFT


def _rarest(form: bytes) -> int:
    """The offset of the four bytes with the fewest zeros, then with the most different ones."""
    if len(form) < _WORD:
        raise ValueError("a form of fewer than four bytes occurs by chance everywhere")
    return max(range(len(form) - _WORD + 1), key=lambda place: _rarity(form[place : place + _WORD]))


def _rarity(word: Sequence[int]) -> tuple[int, int]:
    return sum(octet != 0 for octet in word), len(set(word))
