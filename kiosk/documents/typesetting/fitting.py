"""Fitting a registered text into its box: smaller type first, then more lines, then a refusal.

Nothing is ever shortened: the lines joined are the text, character for character.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.documents.errors import TextTooLong
from kiosk.documents.typesetting.face import Face
from kiosk.domain.names import glyph_sequences

_UNBROKEN = re.compile(r"[0-9A-Za-z０-９Ａ-Ｚａ-ｚ.,'’\-‐－ー−]")
"""Characters that stay together: house numbers, Latin words, long vowels."""

_NEVER_FIRST = frozenset("、。，．・）」』】〕々ゝヽぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ")
"""行頭禁則: what no line begins with (JIS X 4051)."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A size of type and how many lines of it the box may hold."""

    size_pt: float
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text in the first setting that holds it."""

    lines: tuple[str, ...]
    size_pt: float


def fit(face: Face, text: str, width_mm: float, settings: Sequence[Setting]) -> Fitted:
    """`text` in the first of `settings` in which it fits `width_mm`.

    Raises TextTooLong if it fits in none, GlyphMissing if it cannot be set at all.
    """
    for setting in settings:
        lines = _wrapped(face, text, width_mm, setting)
        if lines is not None:
            return Fitted(lines, setting.size_pt)
    raise TextTooLong


def _wrapped(face: Face, text: str, width_mm: float, setting: Setting) -> tuple[str, ...] | None:
    """The lines of `text`, or None if there are too many or if an unbroken part is wider than a line."""
    if face.width_mm(text, setting.size_pt) <= width_mm:
        return (text,)
    if setting.lines == 1:
        return None
    lines = [""]
    for part in _parts(text):
        if face.width_mm(lines[-1] + part, setting.size_pt) > width_mm:
            lines.append("")
        lines[-1] += part
    fits = all(face.width_mm(line, setting.size_pt) <= width_mm for line in lines)
    return tuple(lines) if fits and len(lines) <= setting.lines else None


def _parts(text: str) -> Iterator[str]:
    """The parts of `text` between which a line may end; a variation sequence is never broken."""
    part = ""
    for sequence in glyph_sequences(text):
        if part and not _stays_with(part, sequence):
            yield part
            part = ""
        part += sequence
    if part:
        yield part


def _stays_with(part: str, sequence: str) -> bool:
    if sequence in _NEVER_FIRST or sequence.isspace():
        return True
    return bool(_UNBROKEN.match(part[-1]) and _UNBROKEN.match(sequence))
