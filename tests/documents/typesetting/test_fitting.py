import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.documents.certificate_font import certificate_font
from kiosk.documents.errors import GlyphMissing, TextTooLong
from kiosk.documents.typesetting.face import Face
from kiosk.documents.typesetting.fitting import Setting, fit
from tests.documents import people

EM_AT_TEN_POINTS = 10 * 25.4 / 72
ONE_LINE = (Setting(10.0), Setting(5.0))
TWO_LINES = (Setting(10.0), Setting(10.0, lines=2))


def test_a_short_text_keeps_the_wished_size(face: Face) -> None:
    fitted = fit(face, "見本", 5 * EM_AT_TEN_POINTS, ONE_LINE)
    assert (fitted.lines, fitted.size_pt) == (("見本",), 10.0)


def test_a_longer_text_shrinks_before_it_is_divided(face: Face) -> None:
    assert fit(face, "見本見本見本見本", 5 * EM_AT_TEN_POINTS, ONE_LINE).size_pt == 5.0


def test_a_text_is_divided_only_where_the_box_has_two_lines(face: Face) -> None:
    fitted = fit(face, "架空県見本町中央", 5 * EM_AT_TEN_POINTS, TWO_LINES)
    assert fitted.lines == ("架空県見本", "町中央")


def test_a_space_is_the_first_place_to_divide(face: Face) -> None:
    fitted = fit(face, "架空　見本町中央", 7 * EM_AT_TEN_POINTS, TWO_LINES)
    assert fitted.lines == ("架空　", "見本町中央")


def test_a_house_number_is_not_divided(face: Face) -> None:
    fitted = fit(face, "架空県見本町12-345", 7 * EM_AT_TEN_POINTS, TWO_LINES)
    assert fitted.lines == ("架空県見本町", "12-345")


def test_no_line_begins_with_a_closing_mark(face: Face) -> None:
    fitted = fit(face, "架空県（見本）町", 6 * EM_AT_TEN_POINTS, TWO_LINES)
    assert fitted.lines == ("架空県（見", "本）町")


def test_a_variation_sequence_is_never_divided(face: Face) -> None:
    name = people.KUZU_VARIANT * 6
    fitted = fit(face, name, 5 * EM_AT_TEN_POINTS, TWO_LINES)
    assert fitted.lines == (people.KUZU_VARIANT * 5, people.KUZU_VARIANT)


def test_what_fits_no_setting_is_refused(face: Face) -> None:
    with pytest.raises(TextTooLong):
        fit(face, "見本" * 6, 5 * EM_AT_TEN_POINTS, ONE_LINE)
    with pytest.raises(TextTooLong):
        fit(face, "1" * 40, 5 * EM_AT_TEN_POINTS, TWO_LINES)


def test_a_missing_glyph_is_refused_however_wide_the_box(face: Face) -> None:
    with pytest.raises(GlyphMissing):
        fit(face, people.KUZU_OF_ANOTHER_COLLECTION, 1000.0, ONE_LINE)


@settings(deadline=None)
@given(
    st.text(alphabet="見本町一二12-ー（）・　 Ａa葛𠮷", min_size=1, max_size=40),
    st.floats(min_value=8.0, max_value=80.0),
)
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, width_mm: float) -> None:
    face = certificate_font().registered_face
    try:
        fitted = fit(face, text, width_mm, (Setting(10.0), Setting(8.0, lines=3)))
    except TextTooLong:
        return
    assert "".join(fitted.lines) == text
    assert all(face.width_mm(line, fitted.size_pt) <= width_mm for line in fitted.lines)
