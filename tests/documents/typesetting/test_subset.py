from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from kiosk.documents.typesetting.face import Face
from kiosk.documents.typesetting.subset import subset_program


def test_a_reader_of_fonts_finds_the_glyphs_in_the_order_given(face: Face) -> None:
    glyph_ids = [0, face.glyph_id("見"), face.glyph_id("葛\U000e0102"), face.glyph_id(" ")]
    with TTFont(BytesIO(subset_program(face, glyph_ids))) as font:
        glyphs = [font["glyf"][name] for name in font.getGlyphOrder()]
        assert [glyph.compile(font["glyf"], recalcBBoxes=False) for glyph in glyphs] == [
            face.outline(glyph_id) for glyph_id in glyph_ids
        ]
        advances = [font["hmtx"][name][0] for name in font.getGlyphOrder()]
        assert advances == [face.advances[glyph_id] for glyph_id in glyph_ids]


def test_a_glyph_may_stand_twice(face: Face) -> None:
    glyph_id = face.glyph_id("見")
    with TTFont(BytesIO(subset_program(face, [0, glyph_id, glyph_id]))) as font:
        assert font["maxp"].numGlyphs == 3


def test_the_size_is_that_of_the_glyphs_and_not_of_the_font(face: Face) -> None:
    assert len(subset_program(face, [0, face.glyph_id("見")])) < 4_000


def test_an_outline_made_of_other_glyphs_is_not_mistaken_for_a_simple_one(face: Face) -> None:
    composite = memoryview(b"\xff\xff" + bytes(14))
    other = Face(
        postscript_name="Composite",
        units_per_em=1000,
        metrics=face.metrics,
        glyph_ids={"A": 1},
        advances=[500, 500],
        left_side_bearings=[0, 0],
        outline_offsets=[0, 0, 16],
        outlines=composite,
        tables=face.tables,
    )
    with pytest.raises(ValueError, match="composite outlines"):
        subset_program(other, [0, 1])
