"""A TrueType font program with chosen glyphs only, as a PDF embeds it (PDF 32000-1, 9.9).

The glyphs stand in the order given, so that a character code of the PDF is the glyph id in the subset.
"""

import struct
from collections.abc import Sequence

from reportlab.pdfbase.ttfonts import TTFontMaker

from kiosk.documents.typesetting.face import Face

_HHEA_NUMBER_OF_H_METRICS = 34
_MAXP_NUM_GLYPHS = 4
_HEAD_INDEX_TO_LOC_FORMAT = 50
_LONG_OFFSETS = 1


def subset_program(face: Face, glyph_ids: Sequence[int]) -> bytes:
    """The font program of `face` with the glyphs `glyph_ids`; the first has to be glyph 0, .notdef.

    A glyph may stand twice: two variation sequences can share one outline and still need codes of their own.
    Raises ValueError for an outline made of other glyphs, which the certificate font does not have.
    """
    outlines = [_padded(face.outline(glyph_id)) for glyph_id in glyph_ids]
    offsets = [0]
    for outline in outlines:
        offsets.append(offsets[-1] + len(outline))
    count = len(glyph_ids)
    metrics = [
        value
        for glyph_id in glyph_ids
        for value in (face.advances[glyph_id], face.left_side_bearings[glyph_id])
    ]
    made = {
        "glyf": b"".join(outlines),
        "loca": struct.pack(f">{count + 1}L", *offsets),
        "hmtx": struct.pack(">" + "Hh" * count, *metrics),
        "head": _with_ushort(face.tables["head"], _HEAD_INDEX_TO_LOC_FORMAT, _LONG_OFFSETS),
        "hhea": _with_ushort(face.tables["hhea"], _HHEA_NUMBER_OF_H_METRICS, count),
        "maxp": _with_ushort(face.tables["maxp"], _MAXP_NUM_GLYPHS, count),
    }
    maker = TTFontMaker()
    for tag, table in (dict(face.tables) | made).items():
        maker.add(tag, table)
    return maker.makeStream()


def _padded(outline: bytes) -> bytes:
    if outline and struct.unpack_from(">h", outline)[0] < 0:
        raise ValueError("the font has composite outlines; this subsetter is for fonts with simple ones")
    return outline + bytes(-len(outline) % 4)


def _with_ushort(table: bytes, offset: int, value: int) -> bytes:
    return table[:offset] + struct.pack(">H", value) + table[offset + 2 :]
