import pytest

from kiosk.documents.errors import GlyphMissing
from kiosk.documents.typesetting.face import Face
from kiosk.domain.names import glyph_sequences
from tests.documents import people


@pytest.mark.parametrize(
    "registered",
    [
        people.KUZU_VARIANT,
        people.TSUJI_VARIANT,
        people.NABE_VARIANT,
        "邊\U000e0108",
        people.KAMI_COMPATIBILITY,
        people.TSUCHIYOSHI,
        "髙",
        "﨑",
    ],
)
def test_registered_characters_have_a_glyph(face: Face, registered: str) -> None:
    assert face.glyph_id(registered) > 0


@pytest.mark.parametrize("selector", range(0xE0102, 0xE0109))
def test_each_variant_of_kuzu_has_a_glyph(face: Face, selector: int) -> None:
    assert face.glyph_id("葛" + chr(selector)) > 0


def test_variants_are_drawn_differently_from_the_base_character(face: Face) -> None:
    for base, variant in (("葛", people.KUZU_VARIANT), ("邉", people.NABE_VARIANT)):
        assert face.outline(face.glyph_id(base)) != face.outline(face.glyph_id(variant))


def test_lookalikes_are_never_unified(face: Face) -> None:
    for registered, lookalike in ((people.KAMI_COMPATIBILITY, "神"), ("髙", "高"), ("﨑", "崎"), ("①", "1")):
        assert face.glyph_id(registered) != face.glyph_id(lookalike)


def test_a_standardized_variation_is_the_compatibility_ideograph(face: Face) -> None:
    standardized, compatibility = face.glyph_id("神\ufe00"), face.glyph_id(people.KAMI_COMPATIBILITY)
    assert face.outline(standardized) == face.outline(compatibility)


@pytest.mark.parametrize(
    "text",
    [
        people.KUZU_OF_ANOTHER_COLLECTION,
        "\U000e0102",
        "あ\U000e0102",
        "か\u3099",
        "\u898b\ufe00",
        "ا",
        "\n",
        "\u200b",
        "\ud842",
    ],
)
def test_what_the_font_cannot_set_exactly_is_refused(face: Face, text: str) -> None:
    with pytest.raises(GlyphMissing):
        face.width_mm(text, 10.0)


def test_a_selector_adds_no_width(face: Face) -> None:
    assert face.width_mm(people.KUZU_VARIANT, 12.0) == face.width_mm("葛", 12.0)


def test_a_japanese_glyph_is_as_wide_as_its_size(face: Face) -> None:
    assert face.width_mm("見本", 72.0) == pytest.approx(2 * 25.4)


def test_every_sequence_is_what_the_domain_calls_one_glyph(face: Face) -> None:
    assert all(
        list(glyph_sequences(sequence)) == [sequence] for sequence in face.glyph_ids if len(sequence) > 1
    )


def test_more_than_ten_thousand_variation_sequences_are_known(face: Face) -> None:
    assert sum(len(sequence) == 2 for sequence in face.glyph_ids) > 10_000


@pytest.mark.parametrize("character", ["\uf860", "\ue000", "\U000f0000", "〓", "\ufffd"])
def test_external_characters_and_marks_for_unknown_ones_are_missing(face: Face, character: str) -> None:
    assert face.missing(f"見本{character}子") == (character,)
    with pytest.raises(GlyphMissing):
        face.glyph_id(character)
