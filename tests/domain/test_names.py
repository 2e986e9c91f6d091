"""A name is kept exactly as registered; what is drawn as one glyph stays together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.names import glyph_sequences, is_variation_selector

TSUJI_WITH_ONE_DOT = "辻\U000e0100"
STANDARDIZED = "侮\ufe00"

texts = st.text(st.sampled_from(["辻", "見", " ", "𠮷", "\ufe00", "\ufe0f", "\U000e0100", "\U000e01ef"]))


@pytest.mark.parametrize(
    ("text", "sequences"),
    [
        ("", []),
        ("見本", ["見", "本"]),
        (f"{TSUJI_WITH_ONE_DOT}本 花子", [TSUJI_WITH_ONE_DOT, "本", " ", "花", "子"]),
        ("𠮷田", ["𠮷", "田"]),
        (f"{STANDARDIZED}見", [STANDARDIZED, "見"]),
        ("\U000e0100見", ["\U000e0100", "見"]),
        ("\U000e0100\U000e0101", ["\U000e0100", "\U000e0101"]),
        (f"{TSUJI_WITH_ONE_DOT}\U000e0101", [TSUJI_WITH_ONE_DOT, "\U000e0101"]),
    ],
    ids=["empty", "plain", "ivs", "beyond-bmp", "standardized", "lone", "two-lone", "two-after-one"],
)
def test_a_character_and_its_selector_are_one_glyph(text: str, sequences: list[str]) -> None:
    assert list(glyph_sequences(text)) == sequences


@given(texts)
def test_nothing_of_a_name_is_lost_or_moved(text: str) -> None:
    assert "".join(glyph_sequences(text)) == text


@given(texts)
def test_a_glyph_is_a_character_alone_or_with_one_selector(text: str) -> None:
    for sequence in glyph_sequences(text):
        base, selectors = sequence[0], sequence[1:]
        assert len(selectors) <= 1
        assert all(is_variation_selector(selector) for selector in selectors)
        assert not (selectors and is_variation_selector(base))


@pytest.mark.parametrize("code", [0xFE00, 0xFE0F, 0xE0100, 0xE01EF])
def test_selectors_of_both_blocks_are_known(code: int) -> None:
    assert is_variation_selector(chr(code))


@pytest.mark.parametrize("code", [0xFDFF, 0xFE10, 0xE00FF, 0xE01F0, ord("見")])
def test_what_stands_beside_the_blocks_is_no_selector(code: int) -> None:
    assert not is_variation_selector(chr(code))
