"""Adobe-Japan1 sequences are drawn where the drawing is proven, and refused elsewhere."""

import pytest

from kiosk.documents.errors import GlyphMissing
from kiosk.documents.typesetting.adobe_japan1 import moji_joho_of_adobe_japan1
from kiosk.documents.typesetting.face import Face
from tests.documents.typesetting.outlines import same_drawings


def test_the_table_is_what_the_outlines_of_both_fonts_say() -> None:
    derived = {chr(code) + chr(theirs): chr(code) + chr(ours) for code, theirs, ours in same_drawings()}
    assert moji_joho_of_adobe_japan1() == derived


def test_a_listed_sequence_is_drawn_as_its_counterpart(face: Face) -> None:
    for theirs, ours in moji_joho_of_adobe_japan1().items():
        assert face.glyph_id(theirs) == face.glyph_id(ours)


@pytest.mark.parametrize("sequence", ["葛\U000e0100", "一\U000e01ef", "辻\U000e01aa"])
def test_a_sequence_that_is_not_listed_is_refused(face: Face, sequence: str) -> None:
    with pytest.raises(GlyphMissing):
        face.glyph_id(sequence)


def test_what_is_missing_is_told_sequence_by_sequence(face: Face) -> None:
    assert face.missing("葛\U000e0100城　葛\U000e0100子") == ("葛\U000e0100",)
    assert face.missing("見本　太郎") == ()
