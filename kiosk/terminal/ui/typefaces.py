"""The typeface of each language, and how it is fitted into lines that were designed for another."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kiosk.domain.languages import Language


@dataclass(frozen=True, slots=True)
class FontFile:
    """A file, by its path or its place below /usr/share/fonts, and the package that brings it."""

    path: str
    package: str


@dataclass(frozen=True, slots=True)
class Typeface:
    """A family in two weights."""

    family: str
    files: tuple[FontFile, ...]
    helpers: tuple[str, ...] = ()
    """Families for characters that this one lacks, in this order: not what a machine happens to have."""
    own_line: float = 1.0
    """How high the family makes a line by itself (`hhea`), in type sizes."""
    line: float = 1.0
    """How high it is to be, before a screen stretches it: as in the design, which is made for 1.0."""
    rise: float = 0.0
    """How far its letters are lifted in their lines, in type sizes; below zero, lowered."""

    @property
    def leading(self) -> float:
        """By how much the family's own lines are to be stretched, or pressed."""
        return self.line / self.own_line


def _two_weights(pattern: str, package: str) -> tuple[FontFile, ...]:
    return tuple(FontFile(pattern.format(weight), package) for weight in ("Regular", "Bold"))


_BIZ = _two_weights("truetype/bizud-gothic/BIZUDPGothic-{}.ttf", "fonts-morisawa-bizud-gothic")
_JOINER_FILE = Path(__file__).parents[3] / "assets" / "fonts" / "joiner.ttf"
_JOINERS = (FontFile(str(_JOINER_FILE), "the project whole"),)
"""Made by `packaging/fonts/make_joiner.py`: no other font of the machine stretches the lines."""
_JOINER: Final = "Kiosk Joiner"
_JAPANESE_WORDS: Final = ("BIZ UDPGothic", _JOINER)
_CJK = _two_weights("opentype/noto/NotoSansCJK-{}.ttc", "fonts-noto-cjk")
_LATIN = _two_weights("truetype/noto/NotoSans-{}.ttf", "fonts-noto-core")
_DEVANAGARI = _two_weights("truetype/noto/NotoSansDevanagariUI-{}.ttf", "fonts-noto-ui-core")

_NOTO_LINE: Final = 1.362
_NOTO_CJK_LINE: Final = 1.448
_CJK_LIFT: Final = 1.16 - 0.88
"""Noto CJK says an ascent of 1.16 for ideographs that stand in a square reaching up to 0.88."""


def _cjk(region: str) -> Typeface:
    """The glyph forms of one region; the same code point is written differently in each."""
    return Typeface(
        f"Noto Sans CJK {region}", _CJK, helpers=_JAPANESE_WORDS, own_line=_NOTO_CJK_LINE, rise=_CJK_LIFT
    )


JAPANESE_TYPEFACE: Final = Typeface("BIZ UDPGothic", _BIZ + _JOINERS, helpers=(_JOINER,))
EASY_JAPANESE_TYPEFACE: Final = replace(JAPANESE_TYPEFACE, line=1.06, rise=-0.3)
"""The same letters, with room for readings above them."""
_LATIN_LETTERS = Typeface(
    "Noto Sans", _LATIN, helpers=_JAPANESE_WORDS, own_line=_NOTO_LINE, line=1.12, rise=0.12
)
"""Letters of BIZ UDPGothic stand as high as ideographs, which leaves their descenders no room."""
_NEPALI = Typeface(
    "Noto Sans Devanagari UI",
    _DEVANAGARI + _LATIN,
    helpers=("Noto Sans", *_JAPANESE_WORDS),
    own_line=_NOTO_LINE,
    line=1.2,
    rise=0.08,
)

TYPEFACES: Final[Mapping[Language, Typeface]] = {
    Language.JAPANESE: JAPANESE_TYPEFACE,
    Language.EASY_JAPANESE: EASY_JAPANESE_TYPEFACE,
    Language.ENGLISH: _LATIN_LETTERS,
    Language.SIMPLIFIED_CHINESE: _cjk("SC"),
    Language.TRADITIONAL_CHINESE: _cjk("TC"),
    Language.KOREAN: _cjk("KR"),
    Language.VIETNAMESE: _LATIN_LETTERS,
    Language.PORTUGUESE: _LATIN_LETTERS,
    Language.NEPALI: _NEPALI,
    Language.INDONESIAN: _LATIN_LETTERS,
}

SHAPED_LANGUAGES: Final = frozenset({Language.NEPALI})
"""Written in letters that are joined by rules of the font: no other family can draw them."""
