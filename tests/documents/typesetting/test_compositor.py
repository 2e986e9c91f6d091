import pytest

from kiosk.documents.errors import TextTooLong
from kiosk.documents.typesetting.boxes import Box
from kiosk.documents.typesetting.compositor import Compositor
from kiosk.documents.typesetting.face import Face
from kiosk.documents.typesetting.fitting import Setting
from tests.documents import people

BOX = Box(x=20.0, y=50.0, width=100.0, height=10.0)
TEN = (Setting(10.0),)
EM = 10 * 25.4 / 72


def test_a_centred_line_has_the_same_room_on_both_sides(face: Face) -> None:
    run = Compositor(face).centred(BOX, "見本市", 10.0)
    assert run.x - BOX.x == pytest.approx(BOX.right - (run.x + 3 * EM))


def test_tracking_stands_between_the_glyphs_and_not_after_the_last(face: Face) -> None:
    run = Compositor(face).centred(BOX, "住民票", 10.0, tracking_pt=72.0)
    assert run.x == pytest.approx(BOX.x + (100 - 3 * EM - 2 * 25.4) / 2)


def test_a_spread_label_reaches_both_edges(face: Face) -> None:
    run = Compositor(face).spread(BOX, "生年月日", 10.0)
    assert run.x == BOX.x
    last_glyph_ends = run.x + 4 * EM + 3 * run.tracking_pt * 25.4 / 72
    assert last_glyph_ends == pytest.approx(BOX.right)


def test_a_variation_sequence_counts_as_one_glyph_when_it_is_spread(face: Face) -> None:
    with_selector = Compositor(face).spread(BOX, people.KUZU_VARIANT + "城", 10.0)
    assert with_selector.tracking_pt == Compositor(face).spread(BOX, "葛城", 10.0).tracking_pt


def test_a_single_glyph_is_centred(face: Face) -> None:
    compositor = Compositor(face)
    assert compositor.spread(BOX, "印", 10.0) == compositor.centred(BOX, "印", 10.0)


def test_a_line_at_the_right_ends_at_the_edge(face: Face) -> None:
    run = Compositor(face).right(BOX, "見本", TEN)
    assert run.x + 2 * EM == pytest.approx(BOX.right)


def test_two_lines_stand_around_the_middle_of_the_box(face: Face) -> None:
    narrow = Box(0.0, 0.0, 3.5 * EM, 20.0)
    settings = (Setting(10.0, lines=2),)
    first, second = Compositor(face).left(narrow, "架空見本町", settings)
    (single,) = Compositor(face).left(narrow, "架空", settings)
    assert (first.text, second.text) == ("架空見", "本町")
    assert (first.baseline + second.baseline) / 2 == pytest.approx(single.baseline)


def test_an_empty_value_sets_nothing(face: Face) -> None:
    assert Compositor(face).left(BOX, "", TEN) == ()


@pytest.mark.parametrize("place", ["centred", "spread"])
def test_a_line_wider_than_its_box_is_refused(face: Face, place: str) -> None:
    with pytest.raises(TextTooLong):
        getattr(Compositor(face), place)(BOX, "長" * 40, 10.0)
    with pytest.raises(TextTooLong):
        Compositor(face).right(BOX, "長" * 40, TEN)
