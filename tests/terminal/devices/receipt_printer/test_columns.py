from hypothesis import given
from hypothesis import strategies as st

from kiosk.terminal.devices.receipt_printer.columns import COLUMNS, paired, width_of, wrapped


def test_a_japanese_character_takes_two_columns() -> None:
    assert width_of("日本 ABC") == 8


@given(st.text("日本語のあいうABCabc 123（）", max_size=120))
def test_wrapping_loses_nothing_and_keeps_to_the_columns(words: str) -> None:
    lines = tuple(wrapped(words))
    assert "".join(lines) == words
    assert all(width_of(line) <= COLUMNS for line in lines)


def test_an_amount_ends_at_the_right_edge() -> None:
    (line,) = paired("合計 TOTAL", "¥1,200")
    assert (width_of(line), line.endswith("¥1,200")) == (COLUMNS, True)


def test_words_without_room_for_their_amount_leave_it_the_next_line() -> None:
    *words, amount = paired("住民票記載事項証明書 交付手数料と長い説明", "¥1,200")
    assert "".join(words) == "住民票記載事項証明書 交付手数料と長い説明"
    assert amount.strip() == "¥1,200"
