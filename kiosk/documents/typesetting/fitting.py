"""Fitting a registered text into its box: smaller type first, then more lines, then a refusal.

Nothing is ever shortened: the lines joined are the text, character for character.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.documents.errors import TextTooLong
from kiosk.documents.typesetting.face import Face
from kiosk.domain.names import glyph_sequences

_UNBROKEN = re.compile(r"[0-9A-Za-z０-９Ａ-Ｚａ-ｚ.,'’\-‐－ー−]")
"""Characters that stay together: house numbers, Latin words, long vowels."""

_PHRASE = re.compile(r"\s*\S+\s*|\s+")

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

    lines: tuple[str, ...] = field(repr=False)
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
    for parts in (_phrases(text), tuple(_parts(text))):
        lines = _filled(face, parts, width_mm, setting.size_pt)
        widest = max(face.width_mm(line, setting.size_pt) for line in lines)
        if widest <= width_mm and len(lines) <= setting.lines:
            return lines
    return None


def _filled(face: Face, parts: Sequence[str], width_mm: float, size_pt: float) -> tuple[str, ...]:
    """Lines filled with `parts`, none of them broken, even if one is wider than a line."""
    lines = [parts[0]]
    for part in parts[1:]:
        if face.width_mm(lines[-1] + part, size_pt) > width_mm:
            lines.append("")
        lines[-1] += part
    return tuple(lines)


def _phrases(text: str) -> tuple[str, ...]:
    """What spaces divide, each with the spaces that follow it: a building's name, a given name."""
    return tuple(_PHRASE.findall(text))


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
