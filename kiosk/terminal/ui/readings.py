"""Readings of kanji in the catalogue of やさしい日本語: 漢字《かんじ》.

What is read stands before the brackets: the kanji next to them, or all that follows
a bar (｜1日《ついたち》).
"""

import re
from dataclasses import dataclass
from typing import Final

_ANNOTATED: Final = re.compile(
    r"(?:｜(?P<marked>[^｜《》]+)|(?P<kanji>[\u3400-\u9fff々〆]+))《(?P<kana>[^《》]+)》"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """Kana that stand above a part of a text."""

    start: int
    end: int
    """Places in the plain text, `end` exclusive."""
    kana: str


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text without its markup, and the readings of its parts in their order."""

    plain: str
    readings: tuple[Reading, ...]


def read_text(marked_up: str) -> ReadText:
    """Take the readings out of a text of the catalogue."""
    pieces: list[str] = []
    readings: list[Reading] = []
    length = done = 0
    for match in _ANNOTATED.finditer(marked_up):
        before, base = marked_up[done : match.start()], match["marked"] or match["kanji"]
        start = length + len(before)
        length = start + len(base)
        pieces += (before, base)
        readings.append(Reading(start, length, match["kana"]))
        done = match.end()
    return ReadText("".join((*pieces, marked_up[done:])), tuple(readings))


def plain_text(marked_up: str) -> str:
    """The text without its readings, for whoever hears it."""
    return read_text(marked_up).plain if "《" in marked_up else marked_up
