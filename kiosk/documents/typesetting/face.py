"""A TrueType face read once: glyphs by character or variation sequence, widths, outlines to slice."""

import unicodedata
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

from fontTools.ttLib import TTFont

from kiosk.documents.errors import GlyphMissing
from kiosk.documents.typesetting.adobe_japan1 import moji_joho_of_adobe_japan1
from kiosk.documents.typesetting.units import POINTS_PER_MM
from kiosk.domain.names import glyph_sequences, is_variation_selector

_VARIATION_SEQUENCES = 14
"""The cmap subtable format that maps ideographic variation sequences (OpenType, cmap)."""

_NEEDS_SHAPING = frozenset({"Mn", "Mc", "Me", "Cc", "Cf", "Cs"})
"""Unicode categories that a glyph-by-glyph setter would set wrongly."""

_PRIVATE_USE = "Co"
"""外字: each system means another character by one code point, and a font has its own drawing."""

_SUBSTITUTES = frozenset("\u3013\ufffd")
"""〓 and the replacement character: what a conversion left where it did not know the registered one."""

_COPIED_TABLES = ("head", "hhea", "maxp", "cvt ", "fpgm", "prep")


@dataclass(frozen=True, slots=True)
class FaceMetrics:
    """Measures of the whole face in thousandths of the em, as a PDF font descriptor wants them."""

    ascent: int
    descent: int
    cap_height: int
    bounding_box: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, repr=False)
class Face:
    """An immutable face. `glyph_ids` is keyed by what is drawn as one glyph (`glyph_sequences`)."""

    postscript_name: str
    units_per_em: int
    metrics: FaceMetrics
    glyph_ids: Mapping[str, int]
    advances: Sequence[int]
    """In font units, by glyph id."""
    left_side_bearings: Sequence[int]
    outline_offsets: Sequence[int]
    """Where the outline of each glyph begins in `outlines`; one more entry than there are glyphs."""
    outlines: memoryview
    """The glyf table: 45 MB in a large face, therefore sliced and never copied."""
    tables: Mapping[str, bytes]
    """The small tables that a subset repeats unchanged or patched."""

    def glyph_id(self, sequence: str) -> int:
        """The glyph that is registered for exactly this character or variation sequence.

        Raises GlyphMissing; the base character's glyph never stands in for a registered variant.
        """
        glyph_id = self.glyph_ids.get(sequence, 0)
        if glyph_id == 0:
            raise GlyphMissing
        return glyph_id

    def missing(self, text: str) -> tuple[str, ...]:
        """The sequences of `text` that cannot be set, each once."""
        return tuple(dict.fromkeys(one for one in glyph_sequences(text) if not self.glyph_ids.get(one)))

    def width_mm(self, text: str, size_pt: float) -> float:
        """The width of `text` at `size_pt`, in millimetres.

        Raises GlyphMissing if a sequence of it cannot be set.
        """
        units = sum(self.advances[self.glyph_id(sequence)] for sequence in glyph_sequences(text))
        return units * size_pt / self.units_per_em / POINTS_PER_MM

    def outline(self, glyph_id: int) -> bytes:
        """The outline of one glyph, as it stands in the font; empty for a space."""
        return bytes(self.outlines[self.outline_offsets[glyph_id] : self.outline_offsets[glyph_id + 1]])


def read_face(data: bytes) -> Face:
    """Read a face from the bytes of a TrueType font with a cmap of format 14."""
    with TTFont(BytesIO(data), lazy=True) as font:
        names = font.getGlyphOrder()
        metrics = font["hmtx"].metrics
        return Face(
            postscript_name=str(font["name"].getDebugName(6)),
            units_per_em=font["head"].unitsPerEm,
            metrics=_metrics(font),
            glyph_ids=_glyph_ids(font),
            advances=array("H", (metrics[name][0] for name in names)),
            left_side_bearings=array("h", (metrics[name][1] for name in names)),
            outline_offsets=array("L", font["loca"].locations),
            outlines=memoryview(font.reader["glyf"]),
            tables={tag: font.reader[tag] for tag in _COPIED_TABLES if tag in font},
        )


def _metrics(font: TTFont) -> FaceMetrics:
    head, os2 = font["head"], font["OS/2"]

    def thousandths(units: int) -> int:
        return round(units * 1000 / int(head.unitsPerEm))

    return FaceMetrics(
        ascent=thousandths(os2.sTypoAscender),
        descent=thousandths(os2.sTypoDescender),
        cap_height=thousandths(getattr(os2, "sCapHeight", os2.sTypoAscender)),
        bounding_box=(
            thousandths(head.xMin),
            thousandths(head.yMin),
            thousandths(head.xMax),
            thousandths(head.yMax),
        ),
    )


def _says_what_is_registered(character: str) -> bool:
    category = unicodedata.category(character)
    return category not in _NEEDS_SHAPING and category != _PRIVATE_USE and character not in _SUBSTITUTES


def _glyph_ids(font: TTFont) -> dict[str, int]:
    ids = font.getReverseGlyphMap()
    names = {
        chr(code): name for code, name in font.getBestCmap().items() if _says_what_is_registered(chr(code))
    }
    variants = {
        chr(code) + chr(selector): name or names[chr(code)]
        for table in font["cmap"].tables
        if table.format == _VARIATION_SEQUENCES
        for selector, pairs in table.uvsDict.items()
        if is_variation_selector(chr(selector))
        for code, name in pairs
    }
    proven = {
        sequence: variants[same]
        for sequence, same in moji_joho_of_adobe_japan1().items()
        if same in variants and sequence not in variants
    }
    return {sequence: ids[name] for sequence, name in (names | variants | proven).items()}
